import { shortAddress } from '../../catalog/address.ts';
import type { Column, ComparedWork } from '../../catalog/comparison.ts';
import { tidyNote, type Kept } from '../../catalog/shortlist.ts';
import { make, part, siteBase, statusMark } from '../make.client.ts';

/** What can be done to a row; `id` names the work. */
export interface RowActions {
  readonly move: (id: string, by: -1 | 1, name: string) => void;
  readonly remove: (id: string, name: string) => void;
  readonly annotate: (id: string, note: string) => void;
  /** Takes the id that the work has now, where it was kept under one of before. */
  readonly rename: (before: string, now: string) => void;
}

/** A row of the list from the page's template. Its facts follow with `describe`, when they have come. */
export function makeRow(template: HTMLTemplateElement, id: string, actions: RowActions): HTMLElement {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const row = copy.querySelector('li') ?? make('li');
  row.dataset['work'] = id;
  const name = (): string => row.dataset['name'] ?? id;
  part(row, 'up').addEventListener('click', () => actions.move(id, -1, name()));
  part(row, 'down').addEventListener('click', () => actions.move(id, 1, name()));
  part(row, 'remove').addEventListener('click', () => actions.remove(id, name()));
  const note = row.querySelector('textarea');
  note?.addEventListener('input', () => actions.annotate(id, note.value));
  nameRow(row, id);
  return row;
}

/** Shows the note, the number and the place of a row; what is typed there is left alone as long as it is the note, tidied or not. */
export function updateRow(row: HTMLElement, { note }: Kept, position: number, count: number): void {
  const field = row.querySelector('textarea');
  if (field && field.value !== note && tidyNote(field.value) !== note) writeNote(field, note);
  part(row, 'note-print').textContent = note;
  // In the text: a counter of the style sheet keeps its old numbers in Chromium when a row before it goes.
  part(row, 'number').textContent = `${position + 1}.`;
  // Not `disabled`: a button that loses the focus under the finger loses the reader too.
  part(row, 'up').setAttribute('aria-disabled', String(position === 0));
  part(row, 'down').setAttribute('aria-disabled', String(position === count - 1));
}

/** Fills in what the catalog says of the work; null when it has no such work, or could not be asked. */
export function describeRow(row: HTMLElement, work: ComparedWork | null): void {
  const [column] = work?.columns ?? [];
  if (!work || !column) {
    part(row, 'summary').textContent =
      'The catalog could not be asked about this work, or has it no longer. Your note stays.';
    return;
  }
  nameRow(row, column.shortName);
  const title = part(row, 'title');
  title.textContent = column.name;
  title.setAttribute('href', siteBase() + column.path.slice(1));
  part(row, 'place').textContent = shortAddress(new URL(siteBase() + column.path.slice(1), location.origin).href);
  part(row, 'summary').textContent = work.inShort.summary;
  part(row, 'meta').replaceChildren(...meta(column, work));
  row.querySelector('.spine')?.setAttribute('data-status', column.status.value);
}

/** Another tab may have written the note while its field is in use here: the cursor stays, at the end or where it was. */
function writeNote(field: HTMLTextAreaElement, note: string): void {
  const { selectionStart, selectionEnd, selectionDirection, textLength } = field;
  field.value = note;
  if (field === document.activeElement && selectionEnd < textLength)
    field.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
}

function nameRow(row: HTMLElement, name: string): void {
  row.dataset['name'] = name;
  part(row, 'short').textContent = name;
  part(row, 'title').textContent = name;
  part(row, 'note-label').textContent = `Note on ${name}`;
  for (const [tool, label] of [
    ['up', 'Move up'],
    ['down', 'Move down'],
    ['remove', 'Remove'],
  ] as const) {
    part(row, tool).textContent = label;
    part(row, tool).setAttribute('aria-label', `${label}: ${name}`);
  }
}

function meta(column: Column, { inShort }: ComparedWork): (Node | string)[] {
  const status = statusMark(column.status.value, column.status.label);
  const facts = [inShort.publishers, inShort.issued].filter(Boolean);
  return [status, ...facts.flatMap((text) => [' ', make('span', {}, text)])];
}
