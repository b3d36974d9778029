/** The value of every `<meta http-equiv="content-security-policy">` of a page, as written. */
const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/gi;

/** The policies that a built page states in itself. */
export function policiesOf(html: string): string[] {
  return [...html.matchAll(META)].map(([, policy = '']) => policy.replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
}

/**
 * One policy (W3C CSP Level 3) that allows whatever any of these does. As a header for the whole site it stands beside
 * the stricter one in each page, and a browser enforces both. It adds what only a header can say: no page may be framed.
 */
export function unionOf(policies: readonly string[], { isHttps }: { isHttps: boolean }): string {
  const directives = new Map<string, Set<string>>();
  for (const part of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (!name) continue;
    const known = directives.get(name) ?? new Set();
    directives.set(name, known);
    for (const source of sources) known.add(source);
  }
  const lines = [...directives].map(([name, sources]) => [name, ...withoutNone(sources)].join(' '));
  return [...lines, "frame-ancestors 'none'", ...(isHttps ? ['upgrade-insecure-requests'] : [])].join('; ');
}

/** 'none' means something only when it stands alone. Hashes are sorted, so that the order of pages does not matter. */
function withoutNone(sources: ReadonlySet<string>): string[] {
  const others = [...sources].filter((source) => source !== "'none'").sort();
  return others.length > 0 ? others : ["'none'"];
}
