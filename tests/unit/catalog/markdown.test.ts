import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/catalog/markdown.ts';
import { all, elements, parsePage, textOf } from '../../site/dom.ts';

const processor = await createSatteriMarkdownProcessor({ features: { smartPunctuation: false } });
const signs = fc.constantFrom(...'\\`*_{}[]<>#+-.!|~&;$=()1a: '.split(''), '&amp;', '<b>', '](x)', '~~', '---', '10. ');
const line = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join('').trim());

test('any line of text reads in Markdown as itself: as a paragraph, in a list, in a quotation and as a heading', async () => {
  await fc.assert(
    fc.asyncProperty(line, async (text) => {
      fc.pre(text !== '');
      const read = escapeMarkdown(text);
      const page = parsePage((await processor.render(`${read}\n\n- ${read}\n\n> ${read}\n\n## a ${read}`)).code);
      const [body] = all(page, 'body');
      const names = body
        ? elements(body)
            .slice(1)
            .map(({ tagName }) => tagName)
        : [];
      expect(names).toEqual(['p', 'ul', 'li', 'blockquote', 'p', 'h2']);
      for (const name of ['p', 'li'] as const) for (const each of all(page, name)) expect(textOf(each)).toBe(text);
      expect(all(page, 'h2').map(textOf)).toEqual([`a ${text}`]);
    }),
    // What chance seldom writes: the end of a heading, and the starts of other blocks.
    { examples: [['b #'], ['b ##'], ['#'], ['+ b'], ['1) b'], ['&amp;'], ['![b](c)']] },
  );
});

test('a line below another makes no heading of it', async () => {
  const page = parsePage((await processor.render(escapeMarkdown('a\n===\nb\n---\nc'))).code);
  expect(all(page, 'p').map(textOf)).toEqual(['a\n===\nb\n---\nc']);
});
