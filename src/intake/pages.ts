import { takenNames } from '../catalog/rules/addresses-free.ts';
import { page, type PageFacts } from '../schema/page.ts';
import { readFolder } from './disk.ts';
import type { Fault } from './fault.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkPage } from './page-body.ts';
import { schemaFaults } from './schema-fault.ts';

/** Reads the pages of prose in a folder of content. Never throws for bad content: each fault is in the list. */
export function readPages(root: string): { pages: ReadonlyMap<string, PageFacts>; faults: readonly Fault[] } {
  const pages = new Map<string, PageFacts>();
  const { files, faults } = readFolder(root, 'pages', '.mdx');
  const taken: readonly string[] = takenNames.pages;
  for (const text of files) {
    if (taken.includes(text.id))
      faults.push({
        file: text.file,
        line: 1,
        field: 'file',
        found: `the id ${text.id}`,
        allowed: `an id that is no address of the site, as are ${taken.join(', ')}`,
      });
    const matter = readFrontMatter(text);
    if (!('values' in matter)) {
      faults.push(matter);
      continue;
    }
    faults.push(...matter.faults);
    if (matter.values === undefined && matter.faults.length > 0) continue;
    const { data, error } = page.safeParse(matter.values);
    if (data) pages.set(text.id, data);
    else faults.push(...schemaFaults(text.file, page, matter, error));
    faults.push(...checkPage(text.file, matter, data?.anchors));
  }
  return { pages, faults };
}
