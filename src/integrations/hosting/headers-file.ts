import type { Rule } from './rules.ts';

/** The most characters of a line that Cloudflare Pages reads, and the most rules. */
export const limits = { line: 2000, rules: 100 } as const;

/** The rules as a `_headers` file, which Netlify and Cloudflare Pages read. */
export function headersFile(rules: readonly Rule[]): string {
  const byPattern = new Map<string, [string, string][]>();
  for (const { pattern, headers } of rules) {
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), ...Object.entries(headers)]);
  }
  return [...byPattern]
    .map(([pattern, headers]) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}
