import type { CatalogFiles, Finding } from '../files.ts';
import { hasEntry } from '../lookup.ts';
import { routeAddresses } from '../route.ts';
import type { StartFacts } from '../../schema/start.ts';

/** Start pages name works and routes that exist, each once; and every work of the source lists has a start page. */
export function* startPagesLeadSomewhere(files: CatalogFiles): Generator<Finding> {
  for (const [id, { first, works, routes }] of files.start) {
    for (const [index, { resource }] of works.entries()) {
      const at = { folder: 'start', id, path: ['works', index, 'resource'], found: resource } as const;
      if (!files.resources.has(resource)) yield { ...at, allowed: 'a file of content/resources' };
      else if (works.findIndex((other) => other.resource === resource) < index)
        yield { ...at, allowed: 'each work once on a page' };
    }
    for (const [index, { from, to }] of first.entries()) {
      const named = from.map((name, at) => ({ name, path: ['from', at] as (string | number)[] }));
      if (to) named.push({ name: to.entry, path: ['to', 'entry'] });
      for (const { name, path } of named) {
        if (!hasEntry(files, name))
          yield {
            folder: 'start',
            id,
            path: ['first', index, ...path],
            found: name,
            allowed: 'an entry of the catalog',
          };
      }
    }
    yield* addressesWithoutRoute(id, { first, routes }, files);
    for (const [index, { partner, route }] of routes.entries()) {
      const contacts = files.partners.get(partner)?.contacts ?? [];
      const confirmed = contacts.map((contact) => contact.route);
      if (!files.partners.has(partner))
        yield {
          folder: 'start',
          id,
          path: ['routes', index, 'partner'],
          found: partner,
          allowed: 'a file of content/partners',
        };
      else if (!confirmed.includes(route))
        yield {
          folder: 'start',
          id,
          path: ['routes', index, 'route'],
          found: route,
          allowed: `a confirmed route of content/partners/${partner}.md: ${confirmed.join(' · ') || 'it has none'}`,
          restsOn: [`partners/${partner}#contacts`],
        };
    }
  }
  yield* listedWorksWithoutStart(files);
}

/** A first step may name a number or an address only of a route that the page shows, with who may use it and when it was seen. */
function* addressesWithoutRoute(
  id: string,
  { first, routes }: Pick<StartFacts, 'first' | 'routes'>,
  { partners }: CatalogFiles,
): Generator<Finding> {
  const shown = routes.flatMap(({ partner, route }) =>
    (partners.get(partner)?.contacts ?? [])
      .filter((contact) => contact.route === route)
      .flatMap(({ url }) => [...routeAddresses(route), ...(url ? [url] : [])]),
  );
  for (const [index, { text }] of first.entries())
    for (const address of routeAddresses(text))
      if (!shown.includes(address))
        yield {
          folder: 'start',
          id,
          path: ['first', index, 'text'],
          found: address,
          allowed: `what a route of the page has: ${shown.join(' · ') || 'it has no route'}`,
          restsOn: [`start/${id}#routes`, ...routes.map(({ partner }) => `partners/${partner}#contacts`)],
        };
}

/** A newly added work may wait for its place; until then the page /start/ lists it under the others. */
function* listedWorksWithoutStart(files: CatalogFiles): Generator<Finding> {
  if (files.start.size === 0) return;
  const named = new Set([...files.start.values()].flatMap(({ works }) => works.map(({ resource }) => resource)));
  const listed = new Set([...files.sources.values()].flatMap(({ rows }) => rows.map(({ page }) => page)));
  for (const id of files.resources.keys()) {
    if (listed.has(`resources/${id}`) && !named.has(id))
      yield {
        folder: 'resources',
        id,
        path: [],
        found: 'no start page that names it',
        allowed: 'at least one of content/start',
        restsOn: ['start/*#works'],
      };
  }
}
