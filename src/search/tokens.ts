import type { FieldName, Listing } from './listing.ts';
import { synonyms } from './synonyms.ts';
import { nameKey, stem, tellingStems, wordsOf } from './words.ts';

/** The terms of a listing, field by field: stems, and pairs of neighboring stems. */
export type Tokens = Readonly<Record<FieldName, readonly string[]>>;

/** The stems and pairs of stems under which an entry is filed, by field. */
export function tokensOf(listing: Listing): Tokens {
  const { fields } = listing;
  const also = alsoSaid(listing).map(tellingStems);
  return {
    name: fields.name.flatMap((name) => [...phraseTokens(name), ...oneWord(name)]),
    keyword: fields.keyword.flatMap(phraseTokens),
    date: fields.date.flatMap(dateTokens),
    publisher: fields.publisher.flatMap(phraseTokens),
    label: fields.label.flatMap(phraseTokens),
    also: [...also.filter(isOneWord).flat(), ...also.flatMap(pairsIn)],
    part: also.filter((phrase) => !isOneWord(phrase)).flat(),
    summary: fields.summary.flatMap(tellingStems),
    text: fields.text.flatMap(tellingStems),
  };
}

/** For each stem the word that readers see: the form met most often, then the shortest. */
export function surfaceForms(listings: readonly Listing[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const listing of listings) {
    const phrases = [...Object.values(listing.fields).flat(), ...alsoSaid(listing)];
    for (const word of phrases.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map(
    [...Map.groupBy(counts, ([word]) => stem(word))].map(([root, forms]) => {
      const [best] = forms.sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
      return [root, best?.[0] ?? root];
    }),
  );
}

function isOneWord(stems: readonly string[]): boolean {
  return stems.length === 1;
}

function phraseTokens(phrase: string): string[] {
  const stems = tellingStems(phrase);
  return [...stems, ...pairsIn(stems)];
}

function pairsIn(stems: readonly string[]): string[] {
  return stems.slice(1).map((word, index) => `${stems[index] ?? ''} ${word}`);
}

/** A name with hyphens is also one word, since people write HICSCRIM within a longer query too. */
function oneWord(name: string): string[] {
  return !name.includes(' ') && wordsOf(name).length > 1 ? [nameKey(name)] : [];
}

function dateTokens(phrase: string): string[] {
  return /^\d{4}-\d\d$/.test(phrase) ? [phrase] : phraseTokens(phrase);
}

/** The closed list with the stems of its words, made once: every listing asks for all of them. */
const groups = synonyms.map((group) => group.map((words) => ({ words, stems: ` ${stemsOf(words)} ` })));

const known = new WeakMap<Listing, readonly string[]>();

/** Every other name, from the closed list, for what the listing says. */
function alsoSaid(listing: Listing): readonly string[] {
  const others = known.get(listing) ?? otherNames(listing);
  known.set(listing, others);
  return others;
}

function otherNames({ fields }: Listing): string[] {
  const phrases = [...fields.name, ...fields.keyword, ...fields.label, ...fields.summary];
  // The bars keep a name from being found across the end of a phrase.
  const said = phrases.map((phrase) => ` ${stemsOf(phrase)} `).join('|');
  return groups.flatMap((group) => {
    const others = group.filter(({ stems }) => !said.includes(stems));
    return others.length < group.length ? others.map(({ words }) => words) : [];
  });
}

function stemsOf(phrase: string): string {
  return wordsOf(phrase).map(stem).join(' ');
}
