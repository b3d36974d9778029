import { ID_PATTERN } from '../schema/id.ts';

/** A work that a reader keeps. */
export interface Kept {
  readonly id: string;
  /** The reader's own words; empty when there are none. */
  readonly note: string;
}

/** What a reader keeps, in the reader's order; each work once. */
export type Shortlist = readonly Kept[];

/** What was found in the storage, and whether all of it could be read. */
export interface StoredList {
  readonly list: Shortlist;
  /**
   * empty: nothing is kept. sound: all was read. repaired: some parts were not a list of works and were left out.
   * unreadable: nothing could be read. later: written by a later version of the site, read as far as this one can.
   */
  readonly state: 'empty' | 'sound' | 'repaired' | 'unreadable' | 'later';
}

/** The version of the record that this site writes. */
const RECORD_VERSION = 1;
/** More than any reader keeps; it bounds what a foreign address can fill the page with. */
export const MOST_KEPT = 500;
export const LONGEST_NOTE = 2000;

/** Reads the record from the storage. Takes any text and never throws. */
export function readRecord(text: string | null): StoredList {
  if (text === null) return { list: [], state: 'empty' };
  const record = parse(text);
  if (!isObject(record) || !Array.isArray(record['works'])) return { list: [], state: 'unreadable' };
  const works: readonly unknown[] = record['works'];
  const list = tidy(works.flatMap(readKept));
  const version = record['version'];
  if (typeof version === 'number' && version > RECORD_VERSION) return { list, state: 'later' };
  const isWhole = version === RECORD_VERSION && JSON.stringify(list) === JSON.stringify(works);
  return { list, state: isWhole ? 'sound' : 'repaired' };
}

/** Writes the record for the storage: a version and the works in order. */
export function writeRecord(list: Shortlist): string {
  return JSON.stringify({ version: RECORD_VERSION, works: tidy(list) });
}

/**
 * Reads a list from the fragment of a shared address. Takes any text and never throws; null when it holds no list.
 * @example readShared('#works=hicp,jsp&note-hicp=Start+here')
 */
export function readShared(hash: string): Shortlist | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const ids = fields.getAll('works').flatMap((text) => text.split(','));
  const list = tidy(ids.map((id) => ({ id: id.trim().toLowerCase(), note: fields.get(`note-${id.trim()}`) ?? '' })));
  return list.length > 0 ? list : null;
}

/** The fragment of a shared address. It stays in the browser: no server ever sees a fragment. */
export function writeShared(list: Shortlist, withNotes: boolean): string {
  const noted = withNotes ? list.filter(({ note }) => note !== '') : [];
  const notes = new URLSearchParams(noted.map(({ id, note }) => [`note-${id}`, note]));
  return [`#works=${list.map(({ id }) => id).join(',')}`, ...(noted.length > 0 ? [notes.toString()] : [])].join('&');
}

/** Tells whether a list holds the work with an id. */
export function isKept(list: Shortlist, id: string): boolean {
  return list.some((kept) => kept.id === id);
}

/** Adds works at the end. A work that is there already stays where it is, and takes the note only if it has none. */
export function keep(list: Shortlist, added: Shortlist): Shortlist {
  const noteOf = (id: string): string => added.find((kept) => kept.id === id)?.note ?? '';
  return tidy([...list.map(({ id, note }) => ({ id, note: note || noteOf(id) })), ...added]);
}

/** The list without a work. */
export function remove(list: Shortlist, id: string): Shortlist {
  return list.filter((kept) => kept.id !== id);
}

/** Puts a work back, or anywhere: at a position counted from 0. */
export function insert(list: Shortlist, kept: Kept, position: number): Shortlist {
  const rest = remove(list, kept.id);
  return tidy([...rest.slice(0, position), kept, ...rest.slice(position)]);
}

/** Moves a work up (-1) or down (1) by one place; at an end it stays. */
export function move(list: Shortlist, id: string, by: -1 | 1): Shortlist {
  const position = list.findIndex((kept) => kept.id === id);
  const kept = list[position];
  return kept ? insert(list, kept, Math.max(0, position + by)) : list;
}

/**
 * The list with a work under the id that it has now, in its place. Where it was kept under both, the two become one; as
 * long as they have different notes they stay two, so that none is lost.
 */
export function renamed(list: Shortlist, before: string, now: string): Shortlist {
  const [old, same] = [before, now].map((id) => list.find((kept) => kept.id === id));
  if (!old || before === now) return list;
  if (!same) return tidy(list.map((kept) => (kept === old ? { ...old, id: now } : kept)));
  const isLost = old.note !== '' && same.note !== '' && old.note !== same.note;
  return isLost ? list : keep(remove(list, before), [{ ...old, id: now }]);
}

/** The list with another note on one of its works. */
export function annotate(list: Shortlist, id: string, note: string): Shortlist {
  return tidy(list.map((kept) => (kept.id === id ? { id, note } : kept)));
}

/** A note as it is kept: plain text of bounded length. */
export function tidyNote(note: string): string {
  // Control characters other than line breaks would make exports unreadable; half a character is none.
  const text = note
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}--\n]/gv, ' ')
    .toWellFormed();
  return [...text].slice(0, LONGEST_NOTE).join('');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readKept(value: unknown): Kept[] {
  if (!isObject(value) || typeof value['id'] !== 'string') return [];
  return [{ id: value['id'], note: typeof value['note'] === 'string' ? value['note'] : '' }];
}

/** Only ids that can be addresses, each once; notes as plain text of bounded length. */
function tidy(list: Shortlist): Shortlist {
  const byId = new Map<string, Kept>();
  for (const { id, note } of list)
    if (ID_PATTERN.test(id) && id.length <= 60 && !byId.has(id)) byId.set(id, { id, note: tidyNote(note) });
  return [...byId.values()].slice(0, MOST_KEPT);
}
