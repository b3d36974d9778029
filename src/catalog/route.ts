/** A piece of a contact route; what can be called, written to or opened has an address. */
export interface RoutePart {
  readonly text: string;
  readonly href?: string;
}

const TELEPHONE = String.raw`\b\d{3}-\d{3}-\d{4}\b`;
const MAILBOX = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
/** A host as documents print it, without a scheme; only under endings that no other word has. */
const HOST = String.raw`\b(?:[a-z0-9-]+\.)+(?:gov|mil|org|edu|com|net)\b(?:/[\w./-]*\w)?`;
const REACHABLE = new RegExp(`(${TELEPHONE}|${MAILBOX}|${HOST})`);

/**
 * Finds telephone numbers, mailboxes and hosts in the words of a route, so that a tap is enough.
 * @example routeParts('Desk, 800-555-0100') // [{ text: 'Desk, ' }, { text: '800-555-0100', href: 'tel:+1-800-555-0100' }]
 */
export function routeParts(route: string): RoutePart[] {
  const pieces = route.split(REACHABLE);
  return pieces
    .map((text, index) => (index % 2 === 1 ? { text, href: addressOf(text) } : { text }))
    .filter(({ text }) => text !== '');
}

/** Addresses in the words of a route: those that can be called, written to or opened. */
export function routeAddresses(route: string): string[] {
  return routeParts(route).flatMap(({ href }) => href ?? []);
}

function addressOf(text: string): string {
  if (/^[\d-]+$/.test(text)) return `tel:+1-${text}`;
  return text.includes('@') ? `mailto:${text}` : new URL(`https://${text}`).href;
}
