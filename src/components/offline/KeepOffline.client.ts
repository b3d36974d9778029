import { canKeepCopy, hasRefused, keepCopy, shouldAskFirst } from './offline.client.ts';

/** On every page: keeps a copy of the site after a visit, quietly, and says when a newer one has arrived. */
class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    if (!canKeepCopy()) return;
    const hadCopy = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (hadCopy) this.textContent = 'A newer version of the catalog has arrived. Reload the page to see it.';
    });
    if (!hadCopy && shouldAskFirst()) return;
    if (document.readyState === 'complete') this.#keepSoon();
    else addEventListener('load', () => this.#keepSoon(), { once: true });
  }

  /** The copy must not delay anything that the reader is doing now; that may be removing it. */
  #keepSoon(): void {
    setTimeout(() => {
      if (hasRefused()) return;
      keepCopy().catch(() => {
        // A browser that will not keep a copy shows the site as before.
      });
    }, 2500);
  }
}

customElements.define('catalog-keep-offline', KeepOffline);
