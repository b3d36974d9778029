import type { StoredList } from '../../catalog/shortlist.ts';
import { part } from '../make.client.ts';
import { asideRecord, isLasting, readList } from './store.client.ts';

/** What the reader has to know about the storage, and what can be done about it; no text where all is well. */
interface Notice {
  readonly text: string;
  readonly maySave: boolean;
  readonly mayTakeOver: boolean;
  readonly mayDrop: boolean;
}

const troubles: Partial<Record<StoredList['state'], string>> = {
  unreadable:
    'What this browser had stored as your list cannot be read. It is not deleted: with your next change it is set aside, and a new list begins.',
  repaired:
    'Parts of what this browser had stored as your list cannot be read and are left out here. With your next change the whole record is set aside, not deleted.',
  later:
    'Your list was stored by a later version of this site. Reload the page to get that version. If that does not help, go on with what can be read here: the record is set aside first.',
};

/** Shows the notice with the buttons that help; its text is touched only when it changes, since it is read aloud. */
export function drawNotice(root: HTMLElement): void {
  const { text, mayTakeOver, mayDrop, maySave } = listNotice();
  const place = part(root, 'notice-text');
  if (place.textContent !== text) place.textContent = text;
  part(root, 'notice').hidden = text === '';
  part(root, 'take-over').hidden = !mayTakeOver;
  part(root, 'drop-aside').hidden = !mayDrop;
  part(root, 'save-record').hidden = !maySave;
}

/** The notice for the storage as it is now. */
function listNotice(): Notice {
  const { state } = readList();
  const isAside = asideRecord() !== null;
  const trouble = troubles[state];
  const texts = [
    ...(isLasting()
      ? []
      : [
          'This browser stores nothing for this page, so the list is lost when you leave it. Share it or save it first.',
        ]),
    ...(trouble ? [trouble] : isAside ? ['A record that could not be read whole is set aside in this browser.'] : []),
  ];
  return {
    text: texts.join(' '),
    maySave: trouble !== undefined || isAside,
    mayTakeOver: state === 'later',
    mayDrop: trouble === undefined && isAside,
  };
}
