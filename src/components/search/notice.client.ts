import type { AnswerPage } from '../../search/answering.ts';
import { make } from '../make.client.ts';
import { addressOf } from './result.client.ts';

export interface Finding {
  /** The words searched for: as corrected, if they were. */
  readonly asked: string;
  readonly isGood: boolean;
  readonly hasResults: boolean;
  /** Pages that answer beside the results. */
  readonly answers: readonly AnswerPage[];
  /** False when the text of the pages could not be searched. */
  readonly isWhole: boolean;
}

/** What stands above the results: links to the pages that answer by themselves, or that nothing does, and what was left out. */
export function noticeOf({ isWhole, ...finding }: Finding): HTMLElement[] {
  const lost = 'The text of the pages could not be searched now.';
  return [...verdictOf(finding), ...(isWhole ? [] : [make('span', { class: 'search-small' }, lost)])];
}

function verdictOf({ asked, isGood, hasResults, answers }: Omit<Finding, 'isWhole'>): HTMLElement[] {
  if (answers.length > 0) {
    const links = answers.map(({ path, title }) => make('a', { href: addressOf(path) }, title));
    const separated = links.flatMap((link, index) => (index > 0 ? [' · ', link] : [link]));
    return [make('span', { class: 'search-small', 'data-search-answers': '' }, 'Answer pages: ', ...separated)];
  }
  if (isGood) return [];
  const rest = hasResults ? 'The nearest things are below.' : 'Everything in the catalog is listed below.';
  return [make('span', { 'data-search-none': '' }, `No good match for “${asked.slice(0, 100)}”. ${rest}`)];
}

/** What the status tells. */
export interface Count {
  /** After the choices. */
  readonly count: number;
  /** Without the choices; undefined when nothing was chosen. */
  readonly all: number | undefined;
  readonly typed: string;
  /** The words as corrected; undefined when they were taken as they are. */
  readonly understood: string | undefined;
}

/** How many results there are, for which words, in one sentence for eye and ear. */
export function countOf({ count, all, typed, understood }: Count): (Node | string)[] {
  const results = count === 1 ? 'One result' : `${count === 0 ? 'No' : count} results`;
  const left = all === undefined ? '' : `, of ${all} without your choices`;
  if (!understood) return [`${results}${left}.`];
  return [`${results}${left} for `, make('strong', {}, understood), `, corrected from ${typed.slice(0, 100)}.`];
}
