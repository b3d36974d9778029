import { sortWorks, type FilterFile } from '../../catalog/filter.ts';

/** What the search says to the words of a reader. */
export interface Found {
  /** Places of the works that are good for the words, best first. */
  readonly places: readonly number[];
  /** The words as corrected, when they were. */
  readonly understood: string | undefined;
}

/** 'changed' when the index counts other works than the list in this page, 'lost' when it cannot be had. */
export type Searched = Found | 'changed' | 'lost';

/** Asks the search index for the words. */
export async function findWorks(words: string, { version, issued }: FilterFile): Promise<Searched> {
  let hasChanged = false;
  try {
    const { askSearch } = await import('../search/search-index.client.ts');
    const { good, understood } = await askSearch((search) => {
      hasChanged = search.version !== version;
      // A kept index is asked for anew; that of another release stays another one.
      if (hasChanged) throw new Error(`the index is of version ${search.version}`);
      return search.ask(words);
    });
    // The index numbers the works from the newest on, and the partners after them.
    const numbered = sortWorks([...issued.keys()], 'newest', issued);
    return { places: good.flatMap(({ number }) => numbered[number] ?? []), understood };
  } catch {
    return hasChanged ? 'changed' : 'lost';
  }
}
