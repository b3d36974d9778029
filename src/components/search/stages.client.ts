import type { AnswerPage } from '../../search/answering.ts';
import { mergeText, wantedStems } from '../../search/merge.ts';
import type { Card } from '../../search/part.ts';
import type { Answer, Search } from '../../search/search.ts';
import { spell } from '../../search/words.ts';
import type { TextPage } from './full-text.client.ts';
import type { Wanted } from './result.client.ts';
import type { Question } from './state.client.ts';

/** Milliseconds without a keystroke, after which the text of all pages is searched too. */
const PAUSE = 150;
/** Milliseconds after which the answer is concluded without the text; it may still come after that. */
const PATIENCE = 10_000;
/** Results shown as soon as they are there, before the others have come; none when a page that answers is shown. */
const FIRST_SIGHT = 1;

/** What is known of an answer so far. */
export interface Stage {
  /** The first result has come; then all that the small index finds; last, what the text of the pages says. */
  readonly reached: 'first' | 'index' | 'text';
  readonly wanted: Wanted;
  /** The words as corrected; undefined when they were taken as they are. */
  readonly understood: string | undefined;
  /** Pages that answer, above the results. */
  readonly answers: readonly AnswerPage[];
  readonly cards: readonly Card[];
  /** Pages with the words in their text; undefined when that could not be searched. */
  readonly pages: readonly TextPage[] | undefined;
  /** Something matches well; the last word on it is that of the last stage. */
  readonly isGood: boolean;
}

/** What is known when nothing was asked. */
export const nothing: Stage = {
  reached: 'text',
  wanted: { stems: new Set(), beginning: '', dates: [], newest: false },
  understood: undefined,
  answers: [],
  cards: [],
  pages: [],
  isGood: true,
};

/**
 * Answers a question stage by stage; goes no further once nobody waits for it. A text that takes too long is the last
 * stage twice: without it, and then with it. Throws when the index fails.
 */
export async function* stagesOf(
  search: Search,
  question: Question,
  isAwaited: () => boolean,
): AsyncGenerator<Stage, void, void> {
  const answer = await search.ask(question.text, question);
  const { understood, isGood } = answer;
  const numbers = answer.hits.map(({ number }) => number);
  const answers = await search.pagesFor(understood ?? question.text).catch(() => []);
  const first = answers.length > 0 ? [] : await cardsOf(search, numbers.slice(0, FIRST_SIGHT));
  const known = { wanted: wantedBy(answer), understood, answers, pages: [], isGood };
  yield { ...known, reached: 'first', cards: first };
  const cards = await cardsOf(search, numbers);
  yield { ...known, reached: 'index', cards };
  await pause(PAUSE);
  if (!isAwaited()) return;
  const text = withText(search, answer, cards);
  const soon = await Promise.race([text, pause(PATIENCE)]);
  yield { ...known, reached: 'text', ...(soon ?? { cards, pages: undefined }) };
  if (!soon) yield { ...known, reached: 'text', ...(await text) };
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resume) => {
    setTimeout(resume, milliseconds, undefined);
  });
}

/** What the text of the pages adds: sections for the results, further pages below them, and the last word on whether it is good. */
async function withText(
  search: Search,
  answer: Answer,
  cards: readonly Card[],
): Promise<Pick<Stage, 'cards' | 'pages' | 'isGood'>> {
  const pages = await searchText(answer.understood ?? spell(answer.query.words));
  const numbers = await Promise.all((pages ?? []).map(({ path }) => search.numberOf(path)));
  const matches = (pages ?? []).flatMap((page, index) => {
    const number = numbers[index];
    return number === undefined ? [] : [{ number, excerpts: [page.excerpt, ...page.sections.map((s) => s.excerpt)] }];
  });
  const { further, isGood } = mergeText(answer, matches);
  return { cards: [...cards, ...(await cardsOf(search, further))], pages, isGood };
}

function wantedBy(answer: Answer): Wanted {
  const { words, isOpen, wantsNewest } = answer.query;
  return {
    stems: wantedStems(answer),
    beginning: isOpen ? (words.at(-1) ?? '') : '',
    dates: words.filter((word) => /^(19|20)\d\d(-\d\d)?$/.test(word)),
    newest: wantsNewest,
  };
}

/** The engine is loaded when it is asked, so that the first result need not share the line with it; undefined when it fails. */
async function searchText(words: string): Promise<readonly TextPage[] | undefined> {
  try {
    const engine = await import('./full-text.client.ts');
    return await engine.searchText(words);
  } catch {
    return undefined;
  }
}

async function cardsOf(search: Search, numbers: readonly number[]): Promise<Card[]> {
  const cards = await Promise.all(numbers.map((number) => search.card(number)));
  return cards.filter((card) => card !== undefined);
}
