import { createHash } from 'node:crypto';

/**
 * The content security policy of a page (W3C CSP Level 3), from `default-src 'none'` upward: own files, and the
 * inline styles and scripts given here by their hashes. `wasm` lets the full-text search compile its module.
 */
export function contentSecurityPolicy(inline: {
  styles: readonly string[];
  scripts: readonly string[];
  wasm?: boolean | undefined;
}): string {
  const script = ["'self'", ...inline.scripts.map(hash), ...(inline.wasm ? ["'wasm-unsafe-eval'"] : [])];
  return [
    "default-src 'none'",
    `script-src ${script.join(' ')}`,
    `style-src ${inline.styles.map(hash).join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** Hashes by text: all pages share a few sheets and scripts. */
const hashes = new Map<string, string>();

function hash(text: string): string {
  const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, known);
  return known;
}
