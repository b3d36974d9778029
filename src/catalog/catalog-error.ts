import type { Finding } from './files.ts';

/** Files that disagree with each other; the message names every disagreement. */
export class CatalogError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(
      findings
        .map(
          ({ folder, id, path, found, allowed }) =>
            `content/${folder}/${id}: ${path.join('.')}: found ${found}; allowed: ${allowed}`,
        )
        .join('\n'),
    );
    this.name = 'CatalogError';
    this.findings = findings;
  }
}
