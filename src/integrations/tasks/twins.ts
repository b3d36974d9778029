import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { site as about } from '../../catalog/site.ts';
import { finishedPages } from '../finished-page.ts';
import { toMarkdown } from '../markdown.ts';
import type { Part } from '../parallel.ts';
import type { Listed } from '../sitemap.ts';

/** Writes the twin of each page, and returns what the sitemap says of them. */
export function task({ site, files }: Part): Listed[] {
  const pages: Listed[] = [];
  for (const { file, html, url, modified } of finishedPages(site, files)) {
    const foot = `---\n\nFrom the ${about.name}, ${url}, facts reviewed up to ${modified}. ${about.independence}\n`;
    writeFileSync(join(site, file.replace(/\.html$/, '.md')), `${toMarkdown(html, url)}\n\n${foot}`);
    pages.push({ url, modified });
  }
  return pages;
}
