import { replace } from './spoiling.ts';

/** A mistake in a new resource, and how it has to be told. */
export interface Mistake {
  readonly what: string;
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
  readonly make: (entry: string) => string;
}

const line = (name: string, written: string): ((entry: string) => string) =>
  replace(new RegExp(`^( *(?:- )?)${name}: .*$`, 'm'), `$1${written}`);

const edition = (id: string, issued: string): string =>
  [
    `  - id: ${id}\n    label: Edition ${id}\n    issued: '${issued}'\n    status: historical\n    contents: []\n`,
    '    note: Dated by its page.\n    links: []\n    sources: [publisher-page]\n    confidence: confirmed\n',
  ].join('');

/** Typical mistakes of somebody who adds a resource for the first time. They can all be made at once. */
export const mistakes: readonly Mistake[] = [
  {
    what: 'a value with a colon, without quotation marks',
    field: 'title',
    found: 'Example: a guide for everyone',
    allowed: "'Example: a guide for everyone'",
    make: line('title', 'title: Example: a guide for everyone'),
  },
  {
    what: 'an apostrophe that ends the value',
    field: 'summary',
    found: "'Shows the author's way.'",
    allowed: "'Shows the author''s way.'",
    make: line('summary', "summary: 'Shows the author's way.'"),
  },
  {
    what: 'an apostrophe that ends the value, after one that is written twice',
    field: 'structure[0].text',
    found: "'It''s the author's.'",
    allowed: "'It''s the author''s.'",
    make: line('text', "text: 'It''s the author's.'"),
  },
  {
    what: 'smart quotes around a value',
    field: 'shortName',
    found: '“EXAMPLE”',
    allowed: 'straight',
    make: line('shortName', 'shortName: “EXAMPLE”'),
  },
  {
    what: 'smart quotes around a term of a closed list',
    field: 'kind',
    found: '“guide”',
    allowed: 'framework, standard',
    make: line('kind', 'kind: “guide”'),
  },
  {
    what: 'an alias that another work has',
    field: 'aliases[0]',
    found: 'HIC-SCRiM',
    allowed: 'hic-scrim',
    make: line('aliases', 'aliases: [HIC-SCRiM]'),
  },
  {
    what: 'too few keywords',
    field: 'keywords',
    found: 'a list of 1',
    allowed: 'at least 8',
    make: line('keywords', 'keywords: [email]'),
  },
  {
    what: 'a term that the list does not have',
    field: 'topics[0]',
    found: 'phishing',
    allowed: 'risk-assessment',
    make: line('topics', 'topics: [phishing]'),
  },
  {
    what: 'a publisher that there is not',
    field: 'publishers[0]',
    found: 'HHS',
    allowed: 'lower-case letters',
    make: line('publishers', 'publishers: [HHS]'),
  },
  {
    what: 'an indentation by a tab',
    field: 'evidence.names',
    found: 'a tab before names:',
    allowed: 'spaces',
    make: replace('\n  names:\n', '\n\tnames:\n'),
  },
  {
    what: 'a fact without a source',
    field: 'structure[0].sources',
    found: 'a list of 0',
    allowed: 'at least 1',
    make: replace(/(^structure:\n(?:.*\n)*?) {4}sources: .*$/m, '$1    sources: []'),
  },
  {
    what: 'a date in words',
    field: 'editions[0].issued',
    found: 'March 2024',
    allowed: "'2019-01'",
    make: line('issued', 'issued: March 2024'),
  },
  {
    what: 'an edition that stands behind a newer one',
    field: 'editions[2].issued',
    found: '2021-05',
    allowed: 'above v2',
    make: replace(
      '# The button goes',
      ['2022-03-01', '2021-05'].map((date, index) => edition(`v${index + 2}`, date)).join('') + '# The button goes',
    ),
  },
  {
    what: 'a date without quotation marks',
    field: 'reviewed',
    found: 'the unquoted date 2026-11-21',
    allowed: '2019-01-28',
    make: line('reviewed', 'reviewed: 2026-11-21'),
  },
  {
    what: 'a field that there is not',
    field: 'author',
    found: 'the unknown field “author”',
    allowed: 'publishers',
    make: replace(/^kind:/m, "author: 'Someone'\nkind:"),
  },
  {
    what: 'a field given twice',
    field: 'cost',
    found: '“cost” a second time',
    allowed: 'each field once',
    make: line('cost', 'cost: null\ncost: null'),
  },
  {
    what: 'a field without the space behind its colon',
    field: 'hipaa',
    found: 'hipaa:null',
    allowed: 'a space: hipaa: null',
    make: line('hipaa', 'hipaa:null'),
  },
  {
    what: 'a list that nothing closes',
    field: 'editions[0].contents',
    found: "contents: ['Main document'",
    allowed: ']',
    make: line('contents', "contents: ['Main document'"),
  },
  {
    what: 'a relation to a work that there is not',
    field: 'relations[0].to',
    found: 'resources/no-such-work',
    allowed: 'resources/',
    make: line(
      'relations',
      'relations:\n  - { to: resources/no-such-work, kind: complements, note: Much alike., sources: [publisher-page], confidence: editorial }',
    ),
  },
  {
    what: 'an address without encryption',
    field: 'links[0].url',
    found: 'http://www.cisa.gov/example',
    allowed: 'https',
    make: replace(/(^links:\n(?:.*\n)*?) {4}url: .*$/m, '$1    url: http://www.cisa.gov/example'),
  },
  {
    what: 'a blank of the template in the facts',
    field: 'status.statement',
    found: '{status in a sentence}',
    allowed: 'One sentence for the status line.',
    make: line('statement', "statement: '{status in a sentence}'"),
  },
  {
    what: 'a blank of the template in the text',
    field: 'body',
    found: '{The first two or three steps, with what they take.}',
    allowed: 'words of your own',
    make: replace('## Limits', '{The first two or three steps, with what they take.}\n\n## Limits'),
  },
  {
    what: 'a heading of another name',
    field: 'body',
    found: '## Who this is for',
    allowed: '## Who it is for',
    make: replace('## Who it is for', '## Who this is for'),
  },
];
