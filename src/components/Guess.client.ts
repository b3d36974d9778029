import { make, siteBase } from './make.client.ts';

/** On the page for what is not found: the way that the address comes nearest to, or why it is not here without a network. */
class CatalogGuess extends HTMLElement {
  connectedCallback(): void {
    const link = nearest(location.pathname, document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'));
    if (link) {
      const words = link.dataset['name'] ?? link.textContent.trim();
      this.replaceChildren('Did you look for ', make('a', { href: link.pathname }, words), '?');
    }
    if (navigator.serviceWorker?.controller) void this.#askNetwork();
  }

  /** This page also comes from the copy kept on the device, when that has no such file and the network does not answer. */
  async #askNetwork(): Promise<void> {
    try {
      await fetch(location.href, { method: 'HEAD' });
    } catch {
      const reason = document.querySelector('[data-reason]');
      if (reason)
        reason.textContent =
          'This address is not in the copy of the catalog kept on this device, and there is no network now. It may be there once you are connected again.';
    }
  }
}

/**
 * The link whose name in its address is a part of the path, whatever their capitals and signs, and which has most in
 * common with it: '/Resources/405(d)' means '/partners/405d/'.
 */
function nearest(path: string, links: Iterable<HTMLAnchorElement>): HTMLAnchorElement | undefined {
  const base = siteBase();
  const asked = partsOf(path.slice(base.length));
  const ways = [...links].map((link) => ({ link, parts: partsOf(link.pathname.slice(base.length)) }));
  const named = asked.toReversed().map((part) => ways.filter(({ parts }) => parts.at(-1) === part));
  const shared = ({ parts }: { parts: readonly string[] }): number =>
    parts.filter((part) => asked.includes(part)).length;
  return named.find((found) => found.length > 0)?.toSorted((a, b) => shared(b) - shared(a))[0]?.link;
}

function partsOf(path: string): string[] {
  return path
    .replace(/\.\w+$/, '')
    .split('/')
    .map((part) =>
      readable(part)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    )
    .filter((part) => part !== '');
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

customElements.define('catalog-guess', CatalogGuess);
