import { replace, type Spoiling } from './spoiling.ts';

/** One of each sort of fault of works, partners, organizations and sources, in files of the real content. */
export const spoilings: readonly Spoiling[] = [
  {
    what: 'an unknown key',
    file: 'resources/hicp.md',
    field: 'titel',
    spoil: replace('acronym: HICP', 'acronym: HICP\ntitel: x'),
  },
  { what: 'a missing field', file: 'resources/crr.md', field: 'summary', spoil: replace(/^summary: .*\n/m, '') },
  {
    what: 'an edition id given twice',
    file: 'resources/mc2.md',
    field: 'editions[1].id',
    spoil: replace(/^ {2}- id: v2$/m, "  - id: '2022'"),
  },
  { what: 'a wrong type', file: 'resources/jsp.md', field: 'topics', spoil: replace(/^topics: .*$/m, 'topics: 7') },
  {
    what: 'a value outside a closed list',
    file: 'resources/mc2.md',
    field: 'kind',
    spoil: replace(/^kind: .*$/m, 'kind: contract'),
  },
  {
    what: 'an impossible date',
    file: 'resources/mvct.md',
    field: 'editions[0].issued',
    spoil: replace("'2022-04-18'", "'2022-02-30'"),
  },
  {
    what: 'an unquoted date',
    file: 'resources/hic-malts.md',
    field: 'reviewed',
    spoil: replace(/^reviewed: .*$/m, 'reviewed: 2026-11-21'),
  },
  {
    what: 'a date after the review',
    file: 'resources/occi.md',
    field: 'editions[0].issued',
    spoil: replace("'2022-04-29'", "'2031-04-29'"),
  },
  {
    what: 'a bad address',
    file: 'resources/hic-stat.md',
    field: 'links[0].url',
    spoil: replace(/(^links:\n {2}- label: .*\n {4}url: ).*$/m, '$1javascript:alert(1)'),
  },
  {
    what: 'a host that no organization has',
    file: 'resources/hic-aim.md',
    field: 'links[0].url',
    spoil: replace(/(^links:\n {2}- label: .*\n {4}url: ).*$/m, '$1https://cisa.services/report'),
  },
  {
    what: 'a staging host',
    file: 'resources/risc.md',
    field: 'links[0].url',
    spoil: replace(/(^links:\n {2}- label: .*\n {4}url: ).*$/m, '$1https://stg-aspr.hhs.gov/'),
  },
  {
    what: 'an unknown publisher',
    file: 'resources/hic-pic.md',
    field: 'publishers[0]',
    spoil: replace(/^publishers: \[.*\]$/m, 'publishers: [hsccc]'),
  },
  {
    what: 'an unknown source',
    file: 'resources/hic-tcr.md',
    field: 'evidence.names.sources[0]',
    spoil: replace(/names: \{ sources: \[.*\]/, 'names: { sources: [nowhere]'),
  },
  {
    what: 'an unknown entry in a relation',
    file: 'resources/hic-miso.md',
    field: 'relations[0].to',
    spoil: replace(/(^relations:\n {2}- to: ).*$/m, '$1resources/ghost'),
  },
  {
    what: 'an alias that another entry has',
    file: 'resources/workforce-guide.md',
    field: 'aliases[0]',
    spoil: replace(/^aliases:\n/m, 'aliases:\n  - Joint Security Plan\n'),
  },
  {
    what: 'two current editions',
    file: 'resources/cis-controls.md',
    field: /^editions\[\d\]\.status$/,
    spoil: replace(/status: superseded/g, 'status: current'),
  },
  {
    what: 'a cycle of replacements',
    file: 'resources/iso-27799.md',
    field: /^editions\[\d\]\.replaces$/,
    spoil: replace('status: superseded', "status: superseded\n    replaces: '2025'"),
  },
  {
    what: 'a replacement older than what it replaces',
    file: 'resources/hic-isbp.md',
    field: 'editions[1].replaces',
    spoil: replace("'2020-03-11'", "'2024-03-11'"),
  },
  {
    what: 'a fact without a source',
    file: 'resources/landscape-analysis.md',
    field: 'status.sources',
    spoil: replace(/(^status:\n(?: {2}.*\n)*? {2}sources: )\[.*\]/m, '$1[]'),
  },
  {
    what: 'a recalled fact',
    file: 'resources/policy-recommendations.md',
    field: 'status.confidence',
    spoil: replace(/(^status:\n(?: {2}.*\n)*? {2}confidence: ).*$/m, '$1recalled'),
  },
  {
    what: 'a fact confirmed by nothing but public files',
    file: 'resources/hc3.md',
    field: 'status.confidence',
    spoil: replace(
      /(^status:\n(?: {2}.*\n)*? {2}sources: ).*\n( {2}confidence: ).*$/m,
      '$1[public-files]\n$2confirmed',
    ),
  },
  {
    what: 'a source that no fact names',
    file: 'resources/r2w.md',
    field: 'sources.unused',
    spoil: replace(
      /^sources:\n/m,
      "sources:\n  unused: { title: T, publisher: P, kind: press, url: null, seen: '2026-11-21' }\n",
    ),
  },
  {
    what: 'a row that leads nowhere',
    file: 'sources/csf-guide.yaml',
    field: 'rows[0].page',
    spoil: replace('page: resources/cis-controls', 'page: resources/ghost'),
  },
  {
    what: 'an organization without a host',
    file: 'organizations/gao.yaml',
    field: 'hosts',
    spoil: replace(/^hosts: .*$/m, 'hosts: []'),
  },
  {
    what: 'a clinician entry without its grounds',
    file: 'resources/clinician-video-training.md',
    field: /^evidence\.(cost|formats)$/,
    spoil: replace(/^ {2}(?:cost|formats): \{.*\}\n/m, ''),
  },
  {
    what: 'an unknown edition in a mapping',
    file: 'resources/csf-implementation-guide.md',
    field: /^mappings\[\d\]\.edition$/,
    spoil: replace(/^( {4}edition: ).*$/m, "$1'1999'"),
  },
];
