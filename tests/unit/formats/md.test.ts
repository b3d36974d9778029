import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { formatDate } from '../../../src/catalog/date.ts';
import { fullTitle } from '../../../src/catalog/resource.ts';
import md from '../../../src/formats/md.ts';
import { editionStatuses } from '../../../src/schema/vocabulary.ts';
import { catalog } from '../../read.ts';
import { all, attribute, parsePage, textOf } from '../../site/dom.ts';

const context = { catalog, absolute: (path: string) => `https://catalog.example${path}` };
const processor = await createSatteriMarkdownProcessor({ features: { smartPunctuation: false } });

test.for(catalog.resources)('$id reads in Markdown as it does in the catalog', async (resource) => {
  const page = await render(md.write([resource], context));
  expect(all(page, 'h1').map(textOf)).toEqual([fullTitle(resource)]);
  expect(all(page, 'p').map(textOf)).toContain(resource.summary);
  const editions = all(page, 'tbody').flatMap((body) => all(body, 'tr'));
  expect(editions.map((row) => all(row, 'td').map(textOf))).toEqual(
    resource.editions.map(({ label, issued, status }) => [
      label,
      issued ? formatDate(issued) : 'not known',
      editionStatuses[status].label,
    ]),
  );
  const addresses = all(page, 'a').map((link) => attribute(link, 'href'));
  expect(resource.links.filter(({ url }) => !addresses.includes(url))).toEqual([]);
});

test('all works stand below one title', async () => {
  const page = await render(md.write(catalog.resources, context));
  expect(all(page, 'h1')).toHaveLength(1);
  expect(all(page, 'h2').map(textOf)).toEqual(catalog.resources.map(fullTitle));
});

test('signs of Markdown and HTML in a fact stay signs', async () => {
  const [first] = catalog.resources;
  const summary = '*a* _b_ [c](d) <img src=x> `e` ~f~ &amp; | # g \\';
  const page = await render(first ? md.write([{ ...first, summary }], context) : '');
  expect(all(page, 'p').map(textOf)).toContain(summary);
  expect(all(page, 'img')).toEqual([]);
});

async function render(text: string) {
  return parsePage((await processor.render(text)).code);
}
