import type { AnswerPage } from '../../search/answering.ts';
import { make } from '../make.client.ts';
import { addressOf } from './result.client.ts';

/** The pages that answer by themselves, as entries to stand before the first result. */
export function answerEntries(pages: readonly AnswerPage[]): HTMLLIElement[] {
  return pages.map(({ path, title, summary }) =>
    make(
      'li',
      {},
      make('p', { class: 'work-title' }, make('a', { href: addressOf(path) }, title)),
      make('p', {}, summary),
      make('p', { class: 'meta' }, 'Answer page'),
    ),
  );
}
