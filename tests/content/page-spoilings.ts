import { replace, type Spoiling } from './spoiling.ts';

/** One of each sort of fault of a page of prose. */
export const pageSpoilings: readonly Spoiling[] = [
  {
    what: 'a page without a title',
    file: 'pages/accessibility.mdx',
    field: 'title',
    spoil: replace(/^title: .*\n/m, ''),
  },
  {
    what: 'a component that there is not',
    file: 'pages/about.mdx',
    field: 'body',
    found: '<Notice>',
    spoil: (text) => `${text}\n<Notice>Read this.</Notice>\n`,
  },
  {
    what: 'an attribute that a component does not have',
    file: 'pages/about.mdx',
    field: 'body',
    found: 'the unknown attribute “unit”',
    spoil: replace('<Count of="works" />', '<Count of="works" unit="dozens" />'),
  },
  {
    what: 'something to count that there is not',
    file: 'pages/about.mdx',
    field: 'body',
    found: 'of="visitors"',
    spoil: replace('<Count of="documents" />', '<Count of="visitors" />'),
  },
  {
    what: 'an expression in a page',
    file: 'pages/about.mdx',
    field: 'body',
    found: 'braces: {process.env}',
    spoil: replace('<Heading id="privacy">', 'Built with {process.env}.\n\n<Heading id="privacy">'),
  },
  {
    what: 'an import in a page',
    file: 'pages/accessibility.mdx',
    field: 'body',
    found: "a line that starts like a program, with import or export: import fs from 'node:fs';",
    spoil: replace(/\n---\n/, "\n---\nimport fs from 'node:fs';\n"),
  },
  {
    what: 'HTML in a page',
    file: 'pages/accessibility.mdx',
    field: 'body',
    found: '<b>keyboard</b>',
    spoil: replace('keyboard', '<b>keyboard</b>'),
  },
  {
    what: 'a heading of a page under another id',
    file: 'pages/about.mdx',
    field: 'body',
    found: '<Heading id="facts">',
    spoil: replace('id="method"', 'id="facts"'),
  },
  {
    what: 'a published anchor that leads nowhere',
    file: 'pages/about.mdx',
    field: 'anchors[4]',
    spoil: replace('<Heading id="privacy">Privacy</Heading>', ''),
  },
];
