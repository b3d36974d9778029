/** Choosing a partner in the diagram marks its role in the list below and brings it to the reader, as the plain link does. */
class Team extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<SVGAElement>('a[data-partner]')];
    for (const link of links) {
      link.addEventListener('click', () => {
        for (const other of links) other.removeAttribute('aria-current');
        link.setAttribute('aria-current', 'true');
        for (const role of this.querySelectorAll<HTMLElement>('.team-roles > li')) role.removeAttribute('data-chosen');
        const role = this.querySelector<HTMLElement>(`#team-${CSS.escape(link.dataset['partner'] ?? '')}`);
        role?.setAttribute('data-chosen', '');
        role?.focus({ preventScroll: true });
      });
    }
  }
}

customElements.define('catalog-team', Team);
