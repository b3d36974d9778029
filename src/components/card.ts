/** Builds that measure leave the pictures out with CARDS=none; pages then name the card of the site only. */
export const hasCards = process.env['CARDS'] !== 'none';

/** The card of every page that has none of its own. */
export const SITE_CARD = '/cards/catalog.png';

/** Address of the picture that messengers show beside a link to a work or its newest edition, of which it names the status. */
export function cardPath(id: string): string {
  return hasCards ? `/cards/works/${id}.png` : SITE_CARD;
}
