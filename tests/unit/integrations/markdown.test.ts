import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/integrations/markdown.ts';

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
  [
    'the numbers of a list once that writes them itself',
    '<ol><li><span>1.</span> a</li><li><span>2.</span> b 2. c</li></ol>',
    '1. a\n2. b 2. c',
  ],
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
  [
    'no way that only a reader at a screen can take',
    '<p>a</p><div class="acts no-print"><a href="#cite">Cite</a></div><p>b</p>',
    'a\n\nb',
  ],
  ['nothing that stands on a printed sheet only', '<p>a<span class="print-only nowrap">B</span></p>', 'a'],
  ['signs of Markdown as text', '<p>1 * 2 _x_ [y] `z` &lt;b&gt; \\</p>', '1 \\* 2 \\_x\\_ \\[y\\] \\`z\\` \\<b> \\\\'],
])('a twin has %s', ([, html = '', markdown = '']) => {
  expect(written(html)).toBe(markdown.replace('> \n', '>\n'));
});

test('a page without a main part has an empty twin', () => {
  expect(toMarkdown('<p>Nothing</p>', base)).toBe('');
});
