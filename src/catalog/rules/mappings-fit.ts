import type { CatalogFiles, Finding } from '../files.ts';

/** Govern is named, and its references counted, for CSF 2.0 only. */
export function* mappingsFitTheirVersion(files: CatalogFiles): Generator<Finding> {
  for (const [id, { mappings }] of files.resources) {
    for (const [index, { version, functions, counts }] of mappings.entries()) {
      if (version === '2.0') continue;
      const fault = (path: readonly (string | number)[]): Finding => ({
        folder: 'resources',
        id,
        path: ['mappings', index, ...path],
        found: 'govern',
        allowed: `functions of CSF ${version}; govern came with 2.0`,
      });
      if (functions.includes('govern')) yield fault(['functions', functions.indexOf('govern')]);
      for (const [at, count] of counts.entries()) {
        if (count.function === 'govern') yield fault(['counts', at, 'function']);
      }
    }
  }
}
