/** Reads the built sites once, for all tests of this folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SINGLE_FILE } from '../../src/offline/copies.ts';
import { atRoot, filesIn, underBase, type Build } from './builds.ts';
import { all, attribute, parsePage, type Document } from './dom.ts';

export interface Page {
  /** Path of the file within the build, as 'resources/hicp/index.html'. */
  file: string;
  /** Address from the server's top, base path included, as '/some/base/resources/hicp/'. */
  address: string;
  html: string;
  document: Document;
}

export interface Site extends Build {
  /** Every file of the build, with slashes whatever the system. */
  files: ReadonlySet<string>;
  /** The pages that readers see. */
  pages: readonly Page[];
  /** The pages that only send readers on from a former address. */
  redirects: readonly Page[];
}

function readSite(build: Build): Site {
  const files = filesIn(build.folder);
  // The copy that stands alone is no page of the site; it has tests of its own.
  const read = files
    .filter((file) => file.endsWith('.html') && file !== SINGLE_FILE)
    .map((file) => readPage(build, file));
  return {
    ...build,
    files: new Set(files),
    pages: read.filter((page) => !isRedirect(page)),
    redirects: read.filter(isRedirect),
  };
}

function readPage({ folder, base }: Build, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  const address = base + file.replace(/(^|\/)index\.html$/, '$1');
  return { file, address, html, document: parsePage(html) };
}

function isRedirect({ document }: Page): boolean {
  return all(document, 'meta').some((meta) => attribute(meta, 'http-equiv') === 'refresh');
}

export const siteAtRoot = readSite(atRoot);
export const siteUnderBase = readSite(underBase);
