/** Words and numbers out of a seed, the same at every run. */
const SYLLABLES = 'ba be bo da do du fa fi ga go ha ka ki la lo ma mi na no pa po ra ri sa so ta to va vi za'.split(
  ' ',
);

/** A word by its rank: low ranks come often, high ones seldom, as in a real text (Zipf). */
export function wordFor(random: () => number): string {
  let rank = Math.floor(60_000 ** random());
  let word = '';
  do {
    word += SYLLABLES[rank % SYLLABLES.length] ?? '';
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return word;
}

/** Mulberry32, a small generator of numbers from 0 to 1 that gives the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
