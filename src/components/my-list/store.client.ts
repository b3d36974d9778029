import { keep, readRecord, writeRecord, type StoredList, type Shortlist } from '../../catalog/shortlist.ts';

/** What became of a change: kept in the browser, kept on this page only, or refused. */
export type Outcome = 'kept' | 'page-only' | 'refused';

const KEY = 'my-list';
/** Where a record goes that this version cannot read whole, before anything is written over it. */
const ASIDE = 'my-list-aside';

/** The list of this page while the storage takes nothing, and the record that the storage held at that time. */
let onPageOnly: { readonly list: Shortlist; readonly beside: string | null } | null = null;
const listeners = new Set<() => void>();

/** What is kept now, from whichever tab it was kept. */
export function readList(): StoredList {
  const found = stored(KEY);
  const reading = readRecord(found);
  if (!onPageOnly) return reading;
  // What another tab stored in the meantime is not lost: it comes after what stands here.
  const { list, beside } = onPageOnly;
  return { state: reading.state, list: found === beside ? list : keep(list, reading.list) };
}

/** Whether changes outlive this page, as far as is known before the next one. */
export function isLasting(): boolean {
  return onPageOnly === null && isOpen();
}

/**
 * Changes the list as it is in the storage at this moment, so that two tabs do not undo each other. A record of a later
 * version is changed only with `takeOver`; one that is not sound is set aside first.
 */
export function changeList(change: (list: Shortlist) => Shortlist, takeOver = false): Outcome {
  const { list, state } = readList();
  if (state === 'later' && !takeOver) return 'refused';
  const changed = change(list);
  const isSafe = state === 'empty' || state === 'sound' || setAside();
  const isStored = isSafe && store(KEY, writeRecord(changed));
  onPageOnly = isStored ? null : { list: changed, beside: stored(KEY) };
  for (const listener of listeners) listener();
  return isStored ? 'kept' : 'page-only';
}

/** The record of the list, as it was found; null when there is none. */
export function storedRecord(): string | null {
  return stored(KEY);
}

/** The record that was set aside, as it was found; null when there is none. */
export function asideRecord(): string | null {
  return stored(ASIDE);
}

/** Deletes what was set aside, for good. */
export function dropAside(): void {
  try {
    localStorage.removeItem(ASIDE);
  } catch {
    // Where the storage is closed there is nothing set aside either.
  }
  for (const listener of listeners) listener();
}

/** Calls when the list changed, on this page or in another tab, until the signal ends it. */
export function onListChange(listener: () => void, signal = new AbortController().signal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
  window.addEventListener(
    'storage',
    (event) => {
      if (event.key === KEY || event.key === null) listener();
    },
    { signal },
  );
  // A page that comes back from the browser's own memory has missed what other tabs did.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) listener();
    },
    { signal },
  );
}

function setAside(): boolean {
  const found = stored(KEY);
  return found === null || store(ASIDE, found);
}

function isOpen(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}
