import { getCollection, getEntry, render } from 'astro:content';
import type { PageFacts } from '../schema/page.ts';
import { makeCatalog, type Catalog } from './catalog.ts';
import { compareKeys } from './order.ts';

let loading: Promise<Catalog> | undefined;

/** The catalog as the build sees it: the one door from pages to astro:content, opened once per build. */
export function loadCatalog(): Promise<Catalog> {
  // The development server reloads content, so only a build may keep the first answer.
  if (import.meta.env.DEV) return read();
  return (loading ??= read());
}

/** The pages of prose about the catalog: nothing that the catalog itself knows. */
export async function loadPages(): Promise<readonly (PageFacts & { id: string })[]> {
  const pages = await getCollection('pages');
  return [...byId(pages)].map(([id, page]) => ({ ...page, id }));
}

/** The text below the facts of a file, ready to be set on a page. Throws a RangeError when there is no such file. */
export async function loadBody(collection: 'resources' | 'partners' | 'pages', id: string) {
  const file = await getEntry(collection, id);
  if (!file) throw new RangeError(`no content file ${collection}/${id}`);
  const { Content } = await render(file);
  return Content;
}

async function read(): Promise<Catalog> {
  const [resources, partners, organizations, sources, changes, checks, start] = await Promise.all([
    getCollection('resources'),
    getCollection('partners'),
    getCollection('organizations'),
    getCollection('sources'),
    getCollection('changes'),
    getCollection('checks'),
    getCollection('start'),
  ]);
  return makeCatalog({
    resources: byId(resources),
    partners: byId(partners),
    organizations: byId(organizations),
    sources: byId(sources),
    changes: byId(changes),
    linkChecks: new Map(checks.flatMap(({ data }) => Object.entries(data.addresses))),
    start: byId(start),
  });
}

function byId<T>(entries: readonly { id: string; data: T }[]): Map<string, T> {
  return new Map(entries.map(({ id, data }) => [id, data] as const).sort(([a], [b]) => compareKeys(a, b)));
}
