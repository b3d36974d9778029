import { describe, expect, test } from 'vitest';
import { checkPage } from '../../src/intake/page-body.ts';
import { proseComponents } from '../../src/schema/prose.ts';

const lead = 'A paragraph that leads in.';

/** The faults of a text that starts on line 7 of its file. */
function faultsOf(body: string, anchors?: readonly string[]) {
  return checkPage(
    'content/pages/example.mdx',
    { values: {}, faults: [], body, bodyLine: 7, lineOf: () => 5 },
    anchors,
  );
}

test.each([
  [
    'prose with all that it may have',
    `${lead}\n\n<Heading id="one">*One*</Heading>\n\n- [**x**](/sources/)\n\n> [y](https://example.org/)`,
  ],
  [
    'components in their places',
    `Of <Count of="works" /> by <ReviewedUpTo />.\n\n<Definitions of="confidences" />\n\n<Heading id="one">One</Heading>`,
  ],
])('%s has no fault', (_, body) => {
  expect(faultsOf(body, body.includes('"one"') ? ['one'] : [])).toEqual([]);
});

test.each([
  ['no text', '', 'no text', /paragraph/],
  ['no paragraph that leads in', '<Heading id="one">One</Heading>', '<Heading id="one">', /paragraph/],
  ['a heading of Markdown', `${lead}\n\n## One`, '## One', /<Heading id="short-name">One</],
  ['a heading underlined', `${lead}\n\nOne\n---`, 'One ---', /<Heading id="short-name">One</],
  ['a heading without an id', `${lead}\n\n<Heading>One</Heading>`, '<Heading> without a text for id', /short-name/],
  ['a heading without words', `${lead}\n\n<Heading id="one" />`, 'no words within <Heading>', />Words</],
  ['a heading on lines of its own', `${lead}\n\n<Heading id="one">\nOne\n</Heading>`, 'a paragraph within', />Words</],
  ['a heading that is a link', `${lead}\n\n<Heading id="one">[x](/)</Heading>`, 'a link within', />Words</],
  ['a heading in a line', `${lead} <Heading id="one">One</Heading>`, '<Heading> in a line of text', /line of its own/],
  ['an id with a capital', `${lead}\n\n<Heading id="One">One</Heading>`, 'id="One"', /short-name/],
  ['an expression in a heading', `${lead}\n\n<Heading id="a">{x}</Heading>`, 'braces: {x}', /<Count of=/],
  ['an export', `${lead}\n\nexport const x = 1;`, 'import or export: export const x = 1;', /Markdown prose/],
  ['a picture', `${lead}\n\n![x](/x.png)`, 'a picture: ![x](/x.png)', /Markdown prose/],
  ['HTML', `${lead}\n\n<div>x</div>`, '<div>x</div>', /<ReviewedUpTo \/>/],
  ['a fragment', `${lead}\n\n<>x</>`, '<>x</>', /<ReviewedUpTo \/>/],
  ['a name that every object has', `${lead}\n\n<constructor />`, '<constructor />', /<ReviewedUpTo \/>/],
  ['an attribute spread', 'A <Count of="works" {...x} />.', 'the expression {...x}', /works \| partners/],
  ['a value that is an expression', 'A <Count of={x} />.', 'the expression of={x}', /works \| partners/],
  ['a value left out', 'A <Count />.', '<Count> without a text for of', /works \| partners/],
  ['an attribute without a value', 'A <Count of />.', '<Count> without a text for of', /works \| partners/],
  ['text within a component', 'A <Count of="works">x</Count>.', 'text within <Count>', /<Count of=/],
  ['a list in a line', 'A <Definitions of="confidences" />.', '<Definitions> in a line of text', /line of its own/],
  ['a number alone', `${lead}\n\n<Count of="works" />`, '<Count> on a line of its own', /in a line/],
  ['a link to a script', '[x](javascript:alert(1))', 'javascript:alert(1)', /https/],
  ['a tag left open', `${lead}\n\n<Count of="works">`, '<Count of="works">', /Count of=.*\\</],
])('%s is a fault that says what is allowed', (_, body, found, allowed) => {
  const fault = faultsOf(body).find((each) => each.found.includes(found));
  expect(fault, JSON.stringify(faultsOf(body), null, 1)).toBeDefined();
  expect(fault?.allowed).toMatch(allowed);
});

describe('ids of headings', () => {
  const body = `${lead}\n\n<Heading id="one">One</Heading>\n\n<Heading id="two">Two</Heading>`;

  test('are faults on their line when the front matter does not have them', () => {
    expect(faultsOf(body, ['one'])).toMatchObject([
      { line: 11, field: 'body', found: '<Heading id="two">Two</Heading>' },
    ]);
  });

  test('are missed when the front matter has them', () => {
    expect(faultsOf(body, ['one', 'two', 'three'])).toMatchObject([
      { line: 5, field: 'anchors[2]', found: 'no heading with the id three' },
    ]);
  });

  test('are given once', () => {
    expect(faultsOf(body.replace('"two"', '"one"'), ['one'])).toMatchObject([
      { line: 11, found: '<Heading id="one">Two</Heading>' },
    ]);
  });
});

test.each(Object.keys(proseComponents))('<%s> is named to whoever tries another component', (name) => {
  expect(faultsOf(`${lead}\n\n<Other />`)[0]?.allowed).toContain(`<${name} `);
});
