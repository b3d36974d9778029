import { make } from '../make.client.ts';

export interface Finding {
  /** The words searched for: as corrected, if they were. */
  readonly asked: string;
  readonly isGood: boolean;
  readonly hasResults: boolean;
  /** Pages that answer stand above the results. */
  readonly isAnswered: boolean;
  /** False when the text of the pages could not be searched. */
  readonly isWhole: boolean;
}

/** What is said of the results: nothing when they are good; and what was left out. */
export function noticeOf({ isWhole, ...finding }: Finding): HTMLElement[] {
  const lost = 'The text of the pages could not be searched now.';
  return [...verdictOf(finding), ...(isWhole ? [] : [make('span', { class: 'search-small' }, lost)])];
}

function verdictOf({ asked, isGood, hasResults, isAnswered }: Omit<Finding, 'isWhole'>): HTMLElement[] {
  if (isGood) return [];
  if (isAnswered) return hasResults ? [make('span', {}, 'The nearest works and partners:')] : [];
  const rest = hasResults ? 'The nearest things are below.' : 'Everything in the catalog is listed below.';
  return [make('span', { 'data-search-none': '' }, `No good match for “${asked.slice(0, 100)}”. ${rest}`)];
}

/** What the status tells. */
export interface Count {
  /** Pages that answer, above the results. */
  readonly answers: number;
  /** After the choices. */
  readonly count: number;
  /** Without the choices; undefined when nothing was chosen. */
  readonly all: number | undefined;
  readonly typed: string;
  /** The words as corrected; undefined when they were taken as they are. */
  readonly understood: string | undefined;
}

/** How many results there are, for which words, in a few words for eye and ear. */
export function countOf({ answers, count, all, typed, understood }: Count): (Node | string)[] {
  const pages = answers === 0 ? '' : answers === 1 ? 'One answer page. ' : `${answers} answer pages. `;
  const results = count === 1 ? 'One result' : `${count === 0 ? 'No' : count} results`;
  const left = all === undefined ? '' : `, of ${all} without your choices`;
  const said = `${pages}${results}${left}`;
  if (!understood) return [`${said}.`];
  return [`${said} for `, make('strong', {}, understood), `, corrected from ${typed.slice(0, 100)}.`];
}
