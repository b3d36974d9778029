import { titleOfLinks, type Link } from './link.ts';
import { present } from './page-sections.ts';
import type { Edition, Resource } from './resource.ts';

/**
 * The ways to a work itself, with which its page begins: the first file of the edition to use today, where one is
 * known, and the publisher’s page.
 */
export function waysTo({ links, newest }: Pick<Resource, 'links' | 'newest'>): Link[] {
  const pages = links.slice(0, 1);
  const files = filesOf(newest).slice(0, 1);
  return [...files.filter(({ url }) => url !== pages[0]?.url), ...pages];
}

/** The way to an edition itself, with which its page begins: its first file, else its first link; undefined without any. */
export function wayToEdition(edition: Pick<Edition, 'links'>): Link | undefined {
  return filesOf(edition)[0] ?? edition.links[0];
}

function filesOf({ links }: Pick<Edition, 'links'>): Link[] {
  return links.filter(({ kind }) => kind === 'download');
}

/** The links that the page of a work lists; the first of the work stands in its head. */
export function listedLinks({ links, newest }: Pick<Resource, 'links' | 'newest'>): Link[] {
  return [...newest.links, ...links.slice(1)];
}

/** What else the entry says about the people behind a work and its use, too long for its facts at a glance. */
function hasNotes({ accessNote, aliases, maintainers, sizeNote }: Resource): boolean {
  return Boolean(accessNote ?? sizeNote) || aliases.length > 0 || maintainers.length > 0;
}

/** The sections of the page of a work that have something to show, in their order: anchor and title. */
export function sectionsOf(resource: Resource): Map<string, string> {
  const links = listedLinks(resource);
  return present([
    ['what-it-is', 'What it is'],
    ['structure', 'Inside, fact by fact', resource.structure.length > 0],
    ['editions', 'Editions'],
    ['links', titleOfLinks(links), links.length > 0],
    ['relations', 'How it relates to others', resource.relations.length > 0],
    ['mappings', 'Mappings and rules'],
    ['names', 'Names and notes', hasNotes(resource)],
    ['changed', 'What changed since the source list was written', resource.sinceListed.length > 0],
    ['cite', 'Cite'],
    ['data', 'Data'],
    ['sources', 'Sources'],
    ['report', 'Report a mistake'],
  ]);
}
