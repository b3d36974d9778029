/** While the pointer or the focus is on a work, its lines stand out from the others. */
class RelationMap extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.querySelectorAll<SVGAElement>('a[data-key]')) {
      const choose = (): void => {
        this.light(link.dataset['key'] ?? '');
      };
      const leave = (): void => {
        this.light(null);
      };
      link.addEventListener('pointerenter', choose);
      link.addEventListener('focus', choose);
      link.addEventListener('pointerleave', leave);
      link.addEventListener('blur', leave);
    }
  }

  light(key: string | null): void {
    this.toggleAttribute('data-chosen', key !== null);
    for (const line of this.querySelectorAll<SVGGElement>('g[data-ends]')) {
      const ends = (line.dataset['ends'] ?? '').split(' ');
      line.toggleAttribute('data-lit', key !== null && ends.includes(key));
    }
  }
}

customElements.define('catalog-relation-map', RelationMap);
