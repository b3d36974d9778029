/** Makes an element with attributes and children; text is only ever text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The element that a component marks with `data-<name>`; one that stands nowhere when it has none, so that no script stops. */
export function part(root: ParentNode, name: string): HTMLElement {
  return root.querySelector<HTMLElement>(`[data-${name}]`) ?? make('div');
}

/** A status with the shape before it, as Status.astro writes it. */
export function statusMark(value: string, label: string): HTMLElement {
  return make('span', { class: 'status', 'data-status': value }, make('span', { class: 'shape' }), ` ${label}`);
}

/** The root of this build as an address with a slash at its end; the frame of every page states it. */
export function siteBase(): string {
  return document.documentElement.dataset['base'] ?? '/';
}
