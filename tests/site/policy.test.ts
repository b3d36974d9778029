import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { all, attribute, elements, textOf, type Document, type Element } from './dom.ts';
import { siteAtRoot, siteUnderBase } from './pages.ts';

/** Scripts of other types are data that no browser runs. */
const executable = ['', 'module', 'text/javascript', 'application/javascript', 'importmap'];

describe.for([siteAtRoot, siteUnderBase])('the content security policy built for $base', (site) => {
  test.for(site.pages)('$address forbids all but what it names', ({ document }) => {
    const [meta, ...others] = policies(document);
    expect(others, 'there is one policy').toEqual([]);
    const policy = (meta && attribute(meta, 'content')) ?? '';
    expect(policy).toMatch(/^default-src 'none'(;|$)/);
    expect(policy).not.toMatch(/'unsafe-(inline|eval|hashes)'|\*|https?:|data:/);
    // What default-src says nothing of (CSP Level 3, 6.3 and 6.4).
    const parts = policy.split('; ');
    expect(parts).toEqual(expect.arrayContaining(["form-action 'self'", "base-uri 'none'"]));
  });

  test.for(site.pages)('$address states it before all that it governs', ({ document }) => {
    const stated = policies(document);
    const governing = elements(document).filter(
      (element) => stated.includes(element) || ['link', 'script', 'style'].includes(element.tagName),
    );
    expect(governing[0]?.tagName).toBe('meta');
  });

  test.for(site.pages)('$address has the hash of its every inline style and script', (page) => {
    const [meta] = policies(page.document);
    const policy = (meta && attribute(meta, 'content')) ?? '';
    const styles = all(page.document, 'style').map(textOf);
    const scripts = all(page.document, 'script').filter(isInlineCode).map(textOf);
    expect(styles.filter((text) => !allows(policy, 'style-src', text))).toEqual([]);
    expect(scripts.filter((text) => !allows(policy, 'script-src', text))).toEqual([]);
  });

  test.for(site.pages)('$address has no attribute that the policy would block', ({ document }) => {
    const attributes = elements(document).flatMap((element) =>
      element.attrs.map(({ name }) => `${element.tagName} ${name}`),
    );
    expect(attributes.filter((name) => / (style|on\w+)$/.test(name))).toEqual([]);
  });
});

function policies(document: Document): Element[] {
  return all(document, 'meta').filter(
    (meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
}

function isInlineCode(script: Element): boolean {
  const type = attribute(script, 'type') ?? '';
  return attribute(script, 'src') === undefined && executable.includes(type.toLowerCase());
}

/** Whether a directive of the policy names the SHA-256 of a text, as CSP Level 3 defines it. */
function allows(policy: string, directive: string, text: string): boolean {
  const sources = policy.split(';').map((part) => part.trim().split(/\s+/));
  const hash = createHash('sha256').update(text).digest('base64');
  return sources.some(([name, ...values]) => name === directive && values.includes(`'sha256-${hash}'`));
}
