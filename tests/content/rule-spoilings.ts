import { replace, type Spoiling } from './spoiling.ts';

/** Lists of a work in which one name is given twice. */
const doubled = Object.entries({
  topics: 'crr',
  publishers: 'landscape-analysis',
  audiences: 'mvct',
  sizes: 'hicp',
}).map(([list, work]): Spoiling => ({
  what: `${list} that name one of them twice`,
  file: `resources/${work}.md`,
  field: `${list}[1]`,
  spoil: replace(new RegExp(`^${list}: \\[([^,\\]]+)`, 'm'), `${list}: [$1, $1`),
}));

/** One of each sort of fault between fields or between files that the other tables do not have. */
export const ruleSpoilings: readonly Spoiling[] = [
  ...doubled,
  {
    what: 'a contact route that no document confirms',
    file: 'partners/ocr.md',
    field: 'contacts[0].confidence',
    spoil: replace(/(^contacts:\n(?: {2,}.*\n)*? {4}confidence: )confirmed/m, '$1editorial'),
  },
  {
    what: 'help with a need that a route of the partner meets',
    file: 'partners/aspr-cip.md',
    field: 'helpsWith[0]',
    found: 'intrusion',
    spoil: replace(/^statutes:/m, 'helpsWith: [intrusion]\nstatutes:'),
  },
  {
    what: 'a contact route that names a staging host',
    file: 'partners/joint-cwg.md',
    field: 'contacts[0].route',
    found: 'stg-forms.hhs.gov',
    spoil: replace(/^ {4}route: .*$/m, '    route: stg-forms.hhs.gov'),
  },
  {
    what: 'a document under a name with capitals',
    file: 'resources/sra-tool.md',
    field: 'sources.List',
    found: 'the name “List”',
    allowed: 'lower-case letters',
    spoil: replace(/^sources:\n {2}[\w-]+:/m, 'sources:\n  List:'),
  },
  {
    what: 'a name of a partner that a work has',
    file: 'partners/ocr.md',
    field: 'aliases[0]',
    found: 'HIC-SCRiM',
    allowed: 'resources/hic-scrim',
    spoil: replace(/^aliases:\n/m, 'aliases:\n  - HIC-SCRiM\n'),
  },
  {
    what: 'a reprint of no edition',
    file: 'resources/hic-stat.md',
    field: 'editions[1].status',
    found: 'reprint',
    allowed: 'reprints',
    spoil: replace(/^ {4}reprints: .*\n/m, ''),
  },
  {
    what: 'editions of which a newer one stands first',
    file: 'resources/csf-implementation-guide.md',
    field: 'editions[1].issued',
    spoil: replace("'2015-12-31'", "'2017-12'"),
  },
  {
    what: 'a confirmed edition of a day on which none of its documents was published',
    file: 'resources/mc2.md',
    field: 'editions[0].issued',
    found: '2022-03-04',
    spoil: replace("'2022-03-03'", "'2022-03-04'"),
  },
  {
    what: 'a row that leads to an edition that there is not',
    file: 'sources/hscc-list.yaml',
    field: 'rows[2].edition',
    spoil: replace("'2023-04-17', page: resources/hicp", "'2023-04-17', page: resources/hicp, edition: '1812'"),
  },
  {
    what: 'govern named for a version of the framework that lacks it',
    file: 'resources/csf-implementation-guide.md',
    field: 'mappings[0].functions[0]',
    spoil: replace('functions: [identify', 'functions: [govern, identify'),
  },
  {
    what: 'govern counted for a version of the framework that lacks it',
    file: 'resources/hicp.md',
    field: 'mappings[0].counts[0].function',
    spoil: replace('Volume 1, function: identify', 'Volume 1, function: govern'),
  },
  {
    what: 'a heading of the first rank',
    file: 'resources/mvct.md',
    field: 'body',
    found: 'headings # What it is',
    spoil: replace('## What it is', '# What it is'),
  },
  {
    what: 'a heading of a rank too low',
    file: 'resources/mc2.md',
    field: 'body',
    found: '#### Limits',
    spoil: replace('## Limits', '#### Limits'),
  },
  {
    what: 'a link to a work that there is not',
    file: 'resources/hic-tcr.md',
    field: 'body',
    found: '/resources/ghost',
    spoil: (text) => `${text}\nRead [the ghost](/resources/ghost/).\n`,
  },
  {
    what: 'a link to an edition that there is not',
    file: 'resources/hic-stat.md',
    field: 'body',
    found: '/resources/hicp/1999',
    spoil: (text) => `${text}\nRead [the first](/resources/hicp/1999/).\n`,
  },
  {
    what: 'a shared document read after every review',
    file: 'sources/hscc-task-groups.yaml',
    field: 'seen',
    spoil: replace(/^seen: .*$/m, "seen: '2031-01-01'"),
  },
];
