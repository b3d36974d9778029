import { href } from '../components/href.ts';

/**
 * Which next pages a browser may prepare when a reader is about to open them (WICG speculation rules): pages of this
 * site, not files. Browsers leave it out by themselves for readers who save data or power; others ignore it.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: { and: [{ href_matches: `${href('/')}*` }, { not: { href_matches: `${href('/')}*.*` } }] },
      eagerness: 'moderate',
    },
  ],
});
