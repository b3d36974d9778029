import { comparisonPath, MOST_COLUMNS } from '../../catalog/comparison.ts';
import { writeShared, type Shortlist } from '../../catalog/shortlist.ts';
import { part, siteBase } from '../make.client.ts';
import { saveFile } from '../save-file.client.ts';
import { makeFile } from './taking.client.ts';

/** Longest address that mail programs are known to keep whole. */
const LONG_ADDRESS = 2000;

/** Shows how the list can be handed on: the address that holds it, and the comparison of its first works. */
export function drawHandingOn(root: HTMLElement, list: Shortlist): void {
  const withNotes = root.querySelector<HTMLInputElement>('[data-with-notes]')?.checked ?? false;
  const address = `${location.origin}${location.pathname}${writeShared(list, withNotes)}`;
  const field = addressField(root);
  if (field) field.value = address;
  part(root, 'long').hidden = address.length <= LONG_ADDRESS;
  const first = list.slice(0, MOST_COLUMNS).map(({ id }) => id);
  const comparison = part(root, 'compare');
  comparison.setAttribute('href', siteBase() + comparisonPath(first).slice(1));
  comparison.hidden = list.length < 2;
  comparison.textContent = list.length > MOST_COLUMNS ? 'Compare the first four' : 'Compare them';
}

/** Copies the address, or marks it where the browser forbids that; returns what to tell the reader. */
export async function copyAddress(root: HTMLElement): Promise<string> {
  const field = addressField(root);
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    return 'The address was copied.';
  } catch {
    field?.focus();
    field?.select();
    return 'The address is marked: copy it with your keyboard or menu.';
  }
}

/** Saves the list as a file of a format that `makeFile` knows; returns what to tell the reader. */
export async function saveList(format: string, list: Shortlist): Promise<string> {
  const file = await makeFile(format, list);
  if (file.text !== '') saveFile(file);
  const left = file.missing.length > 0 ? ` No citation was found for: ${file.missing.join(', ')}.` : '';
  return `${file.text === '' ? 'There is nothing to save.' : `Saved as ${file.name}.`}${left}`;
}

function addressField(root: HTMLElement): HTMLInputElement | null {
  return root.querySelector<HTMLInputElement>('[data-address]');
}
