/** A piece of a contact route; what can be called or written to has an address. */
export interface RoutePart {
  readonly text: string;
  readonly href?: string;
}

/**
 * Finds telephone numbers and mailboxes in the words of a route, so that a tap is enough.
 * @example routeParts('Desk, 800-555-0100') // [{ text: 'Desk, ' }, { text: '800-555-0100', href: 'tel:+1-800-555-0100' }]
 */
export function routeParts(route: string): RoutePart[] {
  const pieces = route.split(/(\b\d{3}-\d{3}-\d{4}\b|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/);
  return pieces
    .filter((text) => text !== '')
    .map((text) => {
      if (/^\d{3}-\d{3}-\d{4}$/.test(text)) return { text, href: `tel:+1-${text}` };
      return /^[^\s@]+@[^\s@]+$/.test(text) ? { text, href: `mailto:${text}` } : { text };
    });
}
