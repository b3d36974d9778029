/** What the blank forms show. Words in braces are to be filled in; the check of the content refuses any that are left. */

const grounds = { sources: ['publisher-page'], confidence: 'confirmed' };

const link = { label: '{link label}', url: '{address}', kind: 'landing', ...grounds };

const sources = {
  'publisher-page': {
    title: '{page title}',
    publisher: '{publisher name}',
    kind: 'publisher',
    url: '{address}',
    published: '{date of the page}',
    seen: '{today}',
  },
};

/** A work as it stands in content/resources. */
export const resourceExample = {
  title: '{title}',
  acronym: null,
  shortName: '{short name}',
  aliases: [],
  keywords: Array.from({ length: 8 }, (_, index) => `{keyword ${index + 1}}`),
  summary: '{summary}',
  kind: '{kind}',
  topics: ['{topic}'],
  publishers: ['{publisher}'],
  audiences: ['{audience}'],
  sizes: [],
  cost: null,
  formats: [],
  structure: [{ text: '{what is inside}', ...grounds }],
  evidence: {
    names: grounds,
    publishers: grounds,
    classification: { ...grounds, confidence: 'editorial' },
    audiences: { ...grounds, confidence: 'editorial' },
  },
  status: { value: '{status}', asOf: '{date of the evidence}', statement: '{status in a sentence}', ...grounds },
  editions: [
    {
      id: '{edition}',
      label: '{edition label}',
      issued: '{date of issue}',
      status: '{edition status}',
      contents: [],
      links: [],
      ...grounds,
    },
  ],
  links: [link],
  relations: [],
  mappings: [],
  hipaa: null,
  sources,
  added: '{today}',
  reviewed: '{today}',
};

/** A partner as it stands in content/partners. */
export const partnerExample = {
  name: '{name}',
  acronym: null,
  shortName: '{short name}',
  aliases: [],
  keywords: [],
  summary: '{summary}',
  group: '{group}',
  position: '{position}',
  organization: null,
  parent: { text: '{what it belongs to}', ...grounds },
  role: { text: '{role}', ...grounds },
  duties: [{ text: '{duty}', ...grounds }],
  publishes: [],
  relations: [],
  contacts: [],
  statutes: [],
  history: [],
  status: { value: '{status}', asOf: '{date of the evidence}', statement: '{status in a sentence}', ...grounds },
  evidence: { names: grounds },
  links: [link],
  sources,
  added: '{today}',
  reviewed: '{today}',
};

/** What to write under each heading of the text. */
export const bodyHints = {
  'What it is': '{Two or three sentences in your own words: what it is, who made it, since when.}',
  'Who it is for': '{Who should open it, and who need not.}',
  'What is inside': '{Its parts, in the order of the work.}',
  'How to start with it': '{The first two or three steps, with what they take.}',
  'What it does': '{What it does for the sector, in your own words.}',
  'When to turn to it': '{The situations in which a reader needs it.}',
  Limits: '{What it does not do, what is out of date, what could not be confirmed.}',
} as const;
