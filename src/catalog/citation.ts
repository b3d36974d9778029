import { formatDate } from './date.ts';
import type { Link } from './link.ts';
import { editionTitle, fullTitle, isSoftware, issuersOf, type Edition, type Resource } from './resource.ts';
import { site } from './site.ts';

/** A date of CSL-JSON: year, month and day as far as known. */
export interface CitedDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/**
 * One thing to cite, in no style yet: an item of CSL-JSON 1.0 (citationstyles.org). Every citing format starts here.
 * Nobody but who issued an edition stands as its author or publisher.
 */
export interface Citation {
  readonly id: string;
  readonly type: 'report' | 'standard' | 'software' | 'motion_picture' | 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly edition?: string;
  readonly version?: string;
  readonly number?: string;
  readonly publisher?: string;
  readonly issued?: CitedDate;
  readonly URL?: string;
  readonly accessed?: CitedDate;
}

/** The work in one of its editions, as its publisher issued it; the key is <id>-<edition>. */
export function citeEdition(resource: Resource, edition: Edition): Citation {
  const type = citedType(resource);
  const names = issuersOf(resource, edition);
  const title = edition.title ?? resource.title;
  const link = citedLink(resource, edition);
  return {
    id: `${resource.id}-${edition.id}`,
    type,
    title,
    author: names.map((literal) => ({ literal })),
    ...(type === 'standard'
      ? { number: standardNumber(resource, edition) }
      : editionFields(type, edition.label, title)),
    publisher: names.join('; '),
    // A page of a running service has no date of issue: its edition only says when it opened.
    ...(type !== 'webpage' && edition.issued && { issued: citedDate(edition.issued) }),
    ...(link && { URL: link.url }),
    // Only the link checker opens addresses; before its first run nobody can say when this one was seen.
    ...(link?.checkedOn && { accessed: citedDate(link.checkedOn) }),
  };
}

/** Every edition of every work, the newest of each work first. */
export function citeEditions(resources: readonly Resource[]): Citation[] {
  return resources.flatMap((resource) => resource.editions.map((edition) => citeEdition(resource, edition)).reverse());
}

/** Our own page about a work or an edition; `url` is its full address. */
export function citePage(resource: Resource, edition: Edition | undefined, url: string): Citation {
  const title = edition ? editionTitle(resource, edition) : fullTitle(resource);
  return {
    id: edition ? `catalog-${resource.id}-${edition.id}` : `catalog-${resource.id}`,
    type: 'webpage',
    title,
    'container-title': site.name,
    issued: citedDate(resource.reviewed),
    URL: url,
  };
}

/** The citation as one plain line, for mail and minutes: who, what, which edition, when, where. */
export function citeInPlainText(citation: Citation): string {
  const issued = citation.issued && formatDate(isoDate(citation.issued));
  const parts = [
    citation.author?.map(({ literal }) => literal).join(', '),
    citation.title,
    citation['container-title'],
    citation.number,
    editionInWords(citation),
    issued,
    citation.URL,
  ];
  return parts.filter((part) => part !== undefined).join('. ');
}

/** Which edition it is, as a line names it: 'Version 3.6', 'Edition 2', '2023 Edition'; undefined when the title says it. */
export function editionInWords({ version, edition }: Citation): string | undefined {
  if (version) return `Version ${version}`;
  return /^\d+$/.test(edition ?? '') ? `Edition ${edition}` : edition;
}

/** The date as partial ISO 8601: '2023-04'. */
export function isoDate({ 'date-parts': [parts] }: CitedDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function citedType(resource: Resource): Citation['type'] {
  const { kind, formats } = resource;
  if (kind === 'standard') return 'standard';
  if (kind === 'service') return 'webpage';
  if (isSoftware(resource)) return 'software';
  return kind === 'training' && formats.some((form) => /\bvideo/i.test(form)) ? 'motion_picture' : 'report';
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** A standard is cited by its number and year (ISO/IEC Directives, Part 2): 'ISO 27799:2025', or as its label has it. */
function standardNumber({ shortName }: Resource, { label, issued }: Edition): string {
  if (label.includes(shortName)) return label;
  return issued ? `${shortName}:${issued.slice(0, 4)}` : shortName;
}

/** The label of an edition as styles want it: a number for “Third edition (2025)”, else the label without the date in brackets. */
function editionFields(type: Citation['type'], label: string, title: string): Pick<Citation, 'edition' | 'version'> {
  const bare = label.replace(/\s*\([^)]*\b\d{4}\)$/, '');
  const [, ordinal = ''] = /^(\w+) edition$/i.exec(bare) ?? [];
  const number = ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
  const [, version] = /^Version (\S+)$/.exec(bare) ?? [];
  if (type === 'webpage' || title.toLowerCase().includes(bare.toLowerCase())) return {};
  if (type === 'software') return { version: version ?? bare };
  return { edition: number > 0 ? String(number) : bare };
}

/**
 * Where the edition is to be had. The newest one may stand on the page of the work or on the list of its publisher, but
 * no edition is cited at the file of another, and an older one without an address of its own is cited without.
 */
function citedLink({ links, newest }: Resource, edition: Edition): Link | undefined {
  const own = edition.links.find(({ kind }) => kind === 'landing' || kind === 'download') ?? edition.links[0];
  if (own || edition.id !== newest.id) return own;
  return links.find(({ kind }) => kind === 'landing' || kind === 'list');
}

function citedDate(date: string): CitedDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
