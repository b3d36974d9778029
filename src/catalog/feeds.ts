import { confidences } from '../schema/vocabulary.ts';
import { formatDate } from './date.ts';
import type { Catalog } from './catalog.ts';
import type { Change } from './change.ts';
import { facetValues, facets } from './facets.ts';
import { fullTitle, type Edition } from './resource.ts';
import { site } from './site.ts';

/** Changes to subscribe to: of everything, or of what one page shows. */
export interface Feed {
  /** Address without its ending, from the root of the site: /feeds/topic/contracts */
  readonly path: string;
  readonly title: string;
  /** What it is of, as the list of feeds shows it below the heading of its group. */
  readonly name: string;
  /** Page whose changes these are. */
  readonly home: string;
  readonly group: FeedGroup;
  readonly changes: readonly Change[];
}

/** Facets of which each value has a feed. */
const subscribed = ['topic', 'audience', 'publisher'] as const;

/** What feeds are of; the list of feeds has a heading for each. */
export type FeedGroup = 'everything' | (typeof subscribed)[number] | 'work' | 'partner';

/** No feed has more entries than this; the latest are kept. */
export const LONGEST_FEED = 100;

/** Every feed of the site. */
export function feedsOf(catalog: Catalog): Feed[] {
  const { changes, changesOf, resources, partners } = catalog;
  const feed = (group: FeedGroup, path: string, name: string, home: string, own: readonly Change[]): Feed => ({
    path,
    title: hasFeed(group) ? `${facets[group].label}: ${name}` : name,
    name,
    home,
    group,
    changes: own.slice(0, LONGEST_FEED),
  });
  return [
    feed('everything', feedPath(), `${site.name}: all changes`, '/', changes),
    ...subscribed.flatMap((name) =>
      facetValues(name, resources).map((value) => {
        const keys = new Set(value.resources.map(({ key }) => key));
        const own = changes.filter(({ key }) => keys.has(key));
        return feed(name, feedPath(name, value.id), value.label, value.path, own);
      }),
    ),
    ...resources.map((resource) =>
      feed('work', feedPath('work', resource.id), fullTitle(resource), resource.path, changesOf(resource.key)),
    ),
    ...partners.map((partner) =>
      feed('partner', feedPath('partner', partner.id), partner.name, partner.path, changesOf(partner.key)),
    ),
  ];
}

/** Address of a feed without its ending; that of all changes without arguments. */
export function feedPath(group?: Exclude<FeedGroup, 'everything'>, id?: string): string {
  return group && id ? `/feeds/${group}/${id}` : '/feeds/all';
}

/** Tells whether each value of a facet has a feed. */
export function hasFeed(facet: string): facet is (typeof subscribed)[number] {
  return subscribed.some((name) => name === facet);
}

/** What happened, with the date of issue and ours told apart. */
export function describeChange({ what, date, edition, resource }: Change): string {
  const issued = edition && resource ? ` ${edition.label} of the work: ${issueInWords(edition)}.` : '';
  return `${what}${issued} Changed in this catalog on ${formatDate(date)}.`;
}

function issueInWords({ issued, confidence }: Edition): string {
  if (!issued) return 'date not known';
  return `issued ${formatDate(issued)}${confidence === 'confirmed' ? '' : ` (${confidences[confidence].label.toLowerCase()})`}`;
}
