import { titleOfLinks } from './link.ts';
import { present } from './page-sections.ts';
import type { Partner } from './partner.ts';

/** The sections of the page of a partner that have something to show, in their order: anchor and title. */
export function partnerSectionsOf(partner: Partner): Map<string, string> {
  const { contacts, history, links, publishes, relations, statutes } = partner;
  return present([
    ['role', 'Role on the team'],
    ['what-it-does', 'What it does'],
    ['contacts', 'Routes seen in a document', contacts.length > 0],
    ['publishes', 'Works in this catalog', publishes.length > 0],
    ['relations', 'How it relates to others', relations.length > 0],
    ['history', 'Openings, moves and names', history.length > 0],
    ['statutes', 'Laws and orders behind it', statutes.length > 0],
    ['links', titleOfLinks(links)],
    ['data', 'Data'],
    ['sources', 'Sources'],
    ['report', 'Report a mistake'],
  ]);
}
