import type { ContactFacts } from '../schema/partner.ts';
import type { StartFacts } from '../schema/start.ts';
import { contactNeeds, idsOf, startGroups, type Term } from '../schema/vocabulary.ts';
import { startPath } from './address.ts';
import { fullName, type Partner } from './partner.ts';
import type { Neighbor } from './relation.ts';
import type { Resource } from './resource.ts';

/** A confirmed contact route together with the partner whose entry it stands in. */
export interface Route {
  readonly partner: Partner;
  readonly contact: Partner['contacts'][number];
}

/** A page that tells one kind of reader where to start, with its names resolved. */
export interface StartPage extends Omit<StartFacts, 'first' | 'works' | 'routes'> {
  readonly id: string;
  readonly path: string;
  readonly first: readonly {
    readonly text: string;
    /** Where the step leads, as an address from the root of the site. */
    readonly to?: { readonly label: string; readonly path: string };
    readonly from: readonly Neighbor[];
  }[];
  /** In the order in which to take them up. */
  readonly works: readonly { readonly resource: Resource; readonly why: string }[];
  readonly routes: readonly Route[];
}

/** Joins the start pages, ordered by group and position; the rules have seen that every name exists. */
export function joinStartPages(
  files: ReadonlyMap<string, StartFacts>,
  resources: ReadonlyMap<string, Resource>,
  partners: ReadonlyMap<string, Partner>,
  neighbor: (key: string) => Neighbor,
): StartPage[] {
  const groups = idsOf(startGroups);
  return [...files]
    .map(([id, facts]) => ({
      ...facts,
      id,
      path: startPath(id),
      first: facts.first.map(({ text, from, to }) => ({
        text,
        from: from.map(neighbor),
        ...(to && { to: { label: to.label, path: `${neighbor(to.entry).path}#${to.section}` } }),
      })),
      works: facts.works.flatMap(({ resource, why }) => {
        const work = resources.get(resource);
        return work ? [{ resource: work, why }] : [];
      }),
      routes: facts.routes.flatMap(({ partner, route }) =>
        routesOf([...partners.values()]).filter(
          (found) => found.partner.id === partner && found.contact.route === route,
        ),
      ),
    }))
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.position - b.position);
}

/** Works that no start page names yet, in the order given. */
export function worksWithoutStart(resources: readonly Resource[], pages: readonly StartPage[]): Resource[] {
  const named = new Set(pages.flatMap(({ works }) => works.map(({ resource }) => resource.id)));
  return resources.filter(({ id }) => !named.has(id));
}

/** What readers may want to tell or ask. */
export interface Need {
  readonly need: ContactFacts['need'];
  readonly term: Term;
  /** Confirmed routes; none is a gap to name. */
  readonly routes: readonly Route[];
  /** Pages that help on where no route does. */
  readonly onward: readonly { readonly path: string; readonly label: string }[];
}

/** Every need in the order of the closed list, with what the partners and start pages have for it. */
export function routesByNeed(partners: readonly Partner[], startPages: readonly StartPage[]): Need[] {
  const routes = routesOf(partners);
  const helping = [
    ...partners.map((partner) => ({
      ...partner,
      label: `${fullName(partner)}: what it does, and when to turn to it`,
    })),
    ...startPages.map((page) => ({ ...page, label: page.heading })),
  ];
  return idsOf(contactNeeds).map((need) => ({
    need,
    term: contactNeeds[need],
    routes: routes.filter(({ contact }) => contact.need === need),
    onward: helping.filter(({ helpsWith }) => helpsWith.includes(need)).map(({ path, label }) => ({ path, label })),
  }));
}

function routesOf(partners: readonly Partner[]): Route[] {
  return partners.flatMap((partner) => partner.contacts.map((contact) => ({ partner, contact })));
}
