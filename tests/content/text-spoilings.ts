import { bodyHints } from '../../scripts/new/examples.ts';
import { replace, type Spoiling } from './spoiling.ts';

const ninefold = Array.from({ length: 10 }, (_, level) => {
  const parts = Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*l${level - 1}`));
  return `  - &l${level} [${parts.join(', ')}]`;
}).join('\n');

/** One of each sort of fault of a file as text: its bytes, its YAML, its characters and its Markdown. */
export const textSpoilings: readonly Spoiling[] = [
  {
    what: 'markup in plain text',
    file: 'resources/sra-tool.md',
    field: 'summary',
    spoil: replace(/^summary: .*$/m, "summary: 'A <b>tool</b> for risk'"),
  },
  { what: 'an empty file', file: 'resources/telework-checklist.md', field: 'file', spoil: () => '' },
  {
    what: 'bytes that are not UTF-8',
    file: 'partners/ons.md',
    field: 'file',
    spoil: (text) => new Uint8Array([...Buffer.from(text), 0xc3, 0x28]),
  },
  { what: 'an oversized file', file: 'partners/cms.md', field: 'file', spoil: (text) => text + 'x'.repeat(70_000) },
  {
    what: 'a quotation mark that nothing closes',
    file: 'partners/fda.md',
    field: 'name',
    found: '"FDA',
    spoil: replace(/^name: .*$/m, 'name: "FDA'),
  },
  {
    what: 'a field given twice',
    file: 'partners/srma-cwg.md',
    field: 'group',
    found: 'a second time',
    spoil: replace(/^group: .*$/m, 'group: member\ngroup: member'),
  },
  {
    what: 'a tag left open in the body',
    file: 'partners/ocr.md',
    field: 'body',
    spoil: (text) => `${text}\n<details>\n`,
  },
  {
    what: 'a script in the body',
    file: 'partners/405d.md',
    field: 'body',
    spoil: (text) => `${text}\n<script>alert(1)</script>\n`,
  },
  {
    what: 'an import in the body',
    file: 'partners/hc3.md',
    field: 'body',
    spoil: replace(/\n---\n/, "\n---\nimport fs from 'node:fs';\n\n"),
  },
  {
    what: 'an expression in the body',
    file: 'partners/joint-cwg.md',
    field: 'body',
    spoil: (text) => `${text}\n{process.env}\n`,
  },
  {
    what: 'a blank of the template in the body, in plain words',
    file: 'resources/clinician-video-training.md',
    field: 'body',
    found: '{Two or three sentences in your own words: what it is',
    allowed: 'words of your own',
    spoil: replace('## What it is\n', `## What it is\n\n${bodyHints['What it is']}\n`),
  },
  {
    what: 'a second blank of the template in the same body',
    file: 'resources/clinician-video-training.md',
    field: 'body',
    found: bodyHints['Who it is for'],
    spoil: replace('## Who it is for\n', `## Who it is for\n\n${bodyHints['Who it is for']}\n`),
  },
  {
    what: 'a sign that starts a tag, and is none, in plain words',
    file: 'resources/clinician-video-training.md',
    field: 'body',
    found: '<50 beds',
    allowed: 'text without tags and braces',
    spoil: replace('## Limits\n', '## Limits\n\nFor hospitals with <50 beds.\n'),
  },
  {
    what: 'a brace that nothing closes, in plain words',
    file: 'resources/clinician-video-training.md',
    field: 'body',
    found: '{Its parts',
    allowed: 'text without tags and braces',
    spoil: (text) => `${text}\n{Its parts, in the order of the work.\n`,
  },
  {
    what: 'a javascript: link in the body',
    file: 'partners/aspr-cip.md',
    field: 'body',
    spoil: (text) => `${text}\n[here](javascript:alert(1))\n`,
  },
  {
    what: 'a link to another host that starts like an address of this site',
    file: 'partners/aspr-cip.md',
    field: 'body',
    found: '//evil.example/',
    allowed: 'https addresses',
    spoil: (text) => `${text}\n[here](//evil.example/)\n`,
  },
  {
    what: 'a text of too many words',
    file: 'resources/hic-isbp.md',
    field: 'body',
    found: ' words',
    allowed: '150 to 400 words',
    spoil: (text) => `${text}\n${'word '.repeat(400)}\n`,
  },
  {
    what: 'a missing heading',
    file: 'resources/hic-scrim.md',
    field: 'body',
    spoil: replace('## Limits', '## Bounds'),
  },
  {
    what: 'a list that holds itself',
    file: 'organizations/sei.yaml',
    field: 'file',
    found: 'the anchor &a',
    spoil: replace('aliases: [Carnegie Mellon]', 'aliases:\n  - &a [*a]'),
  },
  {
    what: 'a list of lists that grows ninefold nine times',
    file: 'organizations/mdic.yaml',
    field: 'file',
    found: 'the anchor &l0',
    spoil: replace('hosts: [mdic.org]', `x:\n${ninefold}\nhosts: *l9`),
  },
  {
    what: 'signs that turn the line around and join words unseen',
    file: 'organizations/aha.yaml',
    field: 'definition',
    spoil: replace('association of', 'association\u202e\u200bof'),
  },
  {
    what: 'a control in plain text',
    file: 'organizations/iso.yaml',
    field: 'name',
    spoil: replace(/^name: (.*)$/m, 'name: "$1\\x01"'),
  },
  {
    what: 'half a character',
    file: 'organizations/iso.yaml',
    field: 'definition',
    spoil: replace(/^definition: (.*)$/m, 'definition: "$1\\ud800"'),
  },
  {
    what: 'an address with a sign that nobody sees',
    file: 'sources/hscc-primer.yaml',
    field: 'url',
    spoil: replace('group-primer', 'group\u200b-primer'),
  },
  {
    what: 'a control in the body',
    file: 'resources/hicp.md',
    field: 'body',
    found: 'U+0001',
    spoil: (text) => `${text}\nRead\u0001 this.\n`,
  },
  {
    what: 'a sequence for terminals in the body',
    file: 'resources/crr.md',
    field: 'body',
    found: 'U+001B',
    spoil: (text) => `${text}\n\u001b[31mRead this.\n`,
  },
  {
    what: 'a hidden character in the body, written as an entity',
    file: 'resources/jsp.md',
    field: 'body',
    found: 'U+202E',
    spoil: (text) => `${text}\nRead &#x202E; this.\n`,
  },
];

/** File names that are faults by themselves. */
export const badNames = ['resources/JSP Two.md', 'resources/hicp..md', 'partners/notes.txt', 'pages/notes.md'];

/** Names of files that editors and systems leave behind, which are no content. */
export const foreignNames = ['resources/.DS_Store', 'partners/.hicp.md.swp', 'sources/._hscc-list.yaml'];
