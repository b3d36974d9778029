import { make } from '../make.client.ts';

/** Choosing a partner in the diagram shows its role beside it, with a way back; without this the links lead to the list below. */
class Team extends HTMLElement {
  connectedCallback(): void {
    const panel = this.querySelector<HTMLElement>('.team-panel');
    const legend = panel?.querySelector<HTMLElement>('[data-legend]');
    if (!panel || !legend) return;
    const links = [...this.querySelectorAll<SVGAElement>('a[data-partner]')];

    const mark = (chosen: SVGAElement | null): void => {
      for (const link of links) link.removeAttribute('aria-current');
      chosen?.setAttribute('aria-current', 'true');
    };
    const goBack = (link: SVGAElement): void => {
      panel.replaceChildren(legend);
      mark(null);
      link.focus();
    };
    for (const link of links) {
      const role = this.querySelector(`#team-${CSS.escape(link.dataset['partner'] ?? '')}`);
      if (!role) continue;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        const button = make('button', { type: 'button', class: 'button button-quiet' }, 'Return to the team');
        button.addEventListener('click', () => {
          goBack(link);
        });
        panel.replaceChildren(copyOf(role, button));
        panel.scrollIntoView({ block: 'nearest' });
        mark(link);
      });
    }
    this.addEventListener('keydown', (event) => {
      const chosen = links.find((link) => link.hasAttribute('aria-current'));
      if (event.key === 'Escape' && chosen) goBack(chosen);
    });
  }
}

/** The role as it stands in the list, with its heading one step higher, as the panel stands higher on the page. */
function copyOf(role: Element, button: HTMLElement): HTMLElement {
  const parts = [...role.children].map((part) => part.cloneNode(true));
  const copy = make('div', { class: 'team-role stack' }, ...parts, button);
  const old = copy.querySelector('h4');
  old?.replaceWith(make('h3', {}, ...old.childNodes));
  return copy;
}

customElements.define('catalog-team', Team);
