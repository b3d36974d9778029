/** One version of the API. */
interface Version {
  /** Semantic Versioning 2.0.0; the first number is the one in the addresses. */
  readonly version: string;
  readonly date: string;
  readonly changes: readonly string[];
}

/** What changed in the API, newest first. A field or file that is added needs a line here; one that is taken away needs a /api/v2/. */
export const changelog: readonly [Version, ...Version[]] = [
  {
    version: '1.2.0',
    date: '2026-11-22',
    changes: [
      'Partners have helps_with, the needs that no route of theirs meets and of which their text tells what is known.',
    ],
  },
  {
    version: '1.1.0',
    date: '2026-11-22',
    changes: [
      'Editions have issued_by, the names of who issued them, and work_status, how the work as a whole stands.',
    ],
  },
  {
    version: '1.0.0',
    date: '2026-11-21',
    changes: [
      'First version: works, editions, partners, organizations, documents, source lists, changes, closed lists and the whole catalog in one file.',
    ],
  },
];

export const schemaVersion = changelog[0].version;

/** What a program may rely on, in the words that readers and the OpenAPI document show. */
export const promise: readonly string[] = [
  'Addresses, fields and their types stay as they are for as long as the address says v1.',
  'New files, new fields and new values of closed lists may come at any time: pass over what you do not know.',
  'Every field of a record is always there; null means that it is not known or does not apply.',
  'Ids are never given to something else. When one is renamed, the old one stays in the field formerly.',
  'What no schema names is not promised.',
  'A change that would break this gets a new address, /api/v2/, and v1 stays beside it for at least a year.',
];
