import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/integrations/markdown.ts';
import { LONGEST_SITEMAP, writeSitemap } from '../../../src/integrations/sitemap.ts';

const base = 'https://catalog.example/base/resources/hicp/';
const written = (main: string): string =>
  toMarkdown(`<body><header>No</header><main id="main">${main}</main><footer>No</footer>`, base);

test.for([
  ['a heading and a paragraph', '<h1>One\n two</h1><p>Text</p>', '# One two\n\nText'],
  ['emphasis', '<p>a <strong>b</strong> <em>c</em></p>', 'a **b** *c*'],
  ['emphasis next to its words', '<p>a<em> b </em>c</p>', 'a *b* c'],
  ['no emphasis of nothing', '<dl><dt><svg></svg></dt><dd>a</dd></dl>', 'a'],
  [
    'a link, with its full address',
    '<p><a href="/base/x/">X</a> <a href="y/">Y</a></p>',
    '[X](https://catalog.example/base/x/) [Y](https://catalog.example/base/resources/hicp/y/)',
  ],
  ['a link within the page as its text', '<p>Fact <a href="#source-1">[1]</a></p>', 'Fact \\[1\\]'],
  ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n\n  - b\n- c'],
  ['a numbered list', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
  ['names with their facts', '<dl><div><dt>Cost</dt><dd>Free</dd></div></dl>', '**Cost**\n\nFree'],
  [
    'a table',
    '<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>3</td></tr></table>',
    '| A | B |\n| --- | --- |\n| 1\\|2 | 3 |',
  ],
  ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n> \n> b'],
  [
    'no control, drawing or hidden part',
    '<p>a<button>B</button><svg><text>C</text></svg><span hidden>D</span><span aria-hidden="true">E</span></p>',
    'a',
  ],
  ['signs of Markdown as text', '<p>1 * 2 _x_ [y] `z` &lt;b&gt; \\</p>', '1 \\* 2 \\_x\\_ \\[y\\] \\`z\\` \\<b> \\\\'],
])('a twin has %s', ([, html = '', markdown = '']) => {
  expect(written(html)).toBe(markdown.replace('> \n', '>\n'));
});

test('a page without a main part has an empty twin', () => {
  expect(toMarkdown('<p>Nothing</p>', base)).toBe('');
});

test('a large sitemap is an index of parts that hold every address once', () => {
  const pages = Array.from({ length: 2 * LONGEST_SITEMAP + 5 }, (_, index) => ({
    url: `https://catalog.example/base/${index}/`,
    modified: index === 3 ? '2027-01-02' : '2026-11-21',
  }));
  const files = writeSitemap(pages, 'https://catalog.example/base/');
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  const index = files.get('sitemap.xml') ?? '';
  expect(index.match(/<loc>[^<]*<\/loc>/g)).toHaveLength(3);
  expect(index).toContain('<loc>https://catalog.example/base/sitemap-1.xml</loc>');
  expect(index).toContain('<lastmod>2027-01-02</lastmod>');
  const parts = [...files].slice(1).flatMap(([, xml]) => xml.match(/<loc>[^<]*<\/loc>/g) ?? []);
  expect(new Set(parts).size).toBe(pages.length);
  for (const xml of files.values()) expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
});
