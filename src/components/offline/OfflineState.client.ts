import { formatDate } from '../../catalog/date.ts';
import { make } from '../make.client.ts';
import { canKeepCopy, keepCopyAsAsked, keptRelease, removeCopy } from './offline.client.ts';

/** On the offline page: says whether a copy is kept, and keeps, renews or removes it. */
class OfflineState extends HTMLElement {
  readonly #state = make('p', { role: 'status' });
  readonly #keep = make('button', { type: 'button', class: 'button' }, 'Keep a copy in this browser');
  readonly #remove = make('button', { type: 'button', class: 'button button-quiet' }, 'Remove the copy');

  connectedCallback(): void {
    if (!canKeepCopy()) {
      this.dataset['cannot'] = '';
      return;
    }
    this.#keep.addEventListener('click', () => void this.#change(keepCopyAsAsked, 'Fetching the copy …'));
    this.#remove.addEventListener('click', () => void this.#change(removeCopy, 'Removing the copy …'));
    navigator.serviceWorker.addEventListener('controllerchange', () => void this.#show());
    // At once with what it says: no line that is filled later.
    void this.#show().then(() => this.replaceChildren(this.#keep, this.#remove, this.#state));
  }

  async #change(act: () => Promise<void>, words: string): Promise<void> {
    this.#state.textContent = words;
    try {
      await act();
      await this.#show();
    } catch {
      this.#state.textContent = 'This browser did not keep a copy. It may be out of room, or not allow it.';
    }
  }

  async #show(): Promise<void> {
    const release = await keptRelease().catch(() => undefined);
    this.#state.textContent = release
      ? `Available offline: ${release.files} files, ${kilobytes(release.bytes)}, facts as of ${formatDate(release.asOf)}.`
      : 'No copy is kept in this browser.';
    const hadFocus = this.contains(document.activeElement);
    this.#keep.hidden = release !== undefined;
    this.#remove.hidden = release === undefined;
    // The button just used goes, and the other one comes in its place: so does the focus.
    if (hadFocus) (release ? this.#remove : this.#keep).focus();
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en-US')} kB`;
}

customElements.define('catalog-offline-state', OfflineState);
