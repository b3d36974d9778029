import { expect, test } from '@playwright/test';
import { makeBinder, pagesOf } from '../../scripts/binder.ts';
import { findBarriers } from '../../scripts/binder/check.ts';
import { writeDocument } from '../../scripts/binder/document.ts';
import { site } from '../../src/catalog/site.ts';
import { catalog } from '../read.ts';
import { atRoot } from '../site/builds.ts';
import { all, attribute, parsePage, textOf } from '../site/dom.ts';

test('the binder holds every work and partner, in an outline and in a list of contents with the same pages', async () => {
  const { pdf, facts, contents } = await makeBinder(atRoot.folder);
  expect(await findBarriers(pdf)).toEqual([]);
  expect(facts.title).toBe(site.name);
  expect(facts.language).toBe('en');
  expect(facts.isTagged).toBe(true);
  expect(facts.outline.map(({ title }) => title)).toEqual(['Contents', 'Works', 'Partners']);

  const pages = pagesOf(contents, facts);
  const wanted = [...catalog.resources, ...catalog.partners].map(({ path }) => path);
  expect([...pages.keys()].sort()).toEqual(wanted.sort());
  expect([...pages.values()]).toEqual([...pages.values()].toSorted((a, b) => a - b));
  expect(new Set(pages.values()).size, 'each begins on a page of its own').toBe(wanted.length);
  expect(Math.max(...pages.values())).toBeLessThanOrEqual(facts.pages);

  const document = parsePage(await writeDocument(contents, pages));
  const [list] = all(document, 'nav');
  const rows = (list ? all(list, 'a') : []).map((link) => [
    attribute(link, 'href')?.slice(1),
    Number(all(link, 'span').map(textOf).at(-1)),
  ]);
  expect(rows).toEqual([...pages]);
  for (const path of wanted) {
    const article = all(document, 'article').find((each) => attribute(each, 'id') === path);
    const [code] = article ? all(article, 'svg') : [];
    expect(code && attribute(code, 'aria-label')).toBe(`QR code of ${new URL(path.slice(1), contents.home).href}`);
  }
});
