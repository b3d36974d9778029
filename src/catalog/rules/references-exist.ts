import type { CatalogFiles, Finding, Folder } from '../files.ts';
import { documentNamed, hasEntry, ownDocuments } from '../lookup.ts';
import { objectsOf, sourcesOf } from './walk.ts';

/** Every id that a file names has a file, a source or an edition behind it. */
export function* everyReferenceExists(files: CatalogFiles): Generator<Finding> {
  yield* sourceNames(files);
  yield* entryNames(files);
  yield* editionNames(files);
  yield* rowNames(files);
}

function* sourceNames(files: CatalogFiles): Generator<Finding> {
  for (const place of objectsOf(files)) {
    const { folder, id, path } = place;
    const own = ownDocuments(files, folder, id);
    for (const [index, name] of sourcesOf(place).entries()) {
      if (documentNamed(files, own, name)) continue;
      const known = [...Object.keys(own), ...files.sources.keys()];
      yield missing(
        folder,
        id,
        [...path, 'sources', index],
        name,
        'a source of this file or of content/sources',
        known,
      );
    }
  }
}

function* entryNames(files: CatalogFiles): Generator<Finding> {
  const organizations = [...files.organizations.keys()];
  for (const [id, facts] of files.resources) {
    for (const [index, name] of facts.publishers.entries()) {
      if (!files.organizations.has(name))
        yield missing('resources', id, ['publishers', index], name, 'a file of content/organizations', organizations);
    }
    for (const [index, { organization }] of facts.maintainers.entries()) {
      if (!files.organizations.has(organization))
        yield missing(
          'resources',
          id,
          ['maintainers', index, 'organization'],
          organization,
          'a file of content/organizations',
          organizations,
        );
    }
    yield* relations(files, 'resources', id, facts.relations);
  }
  for (const [id, facts] of files.partners) {
    yield* relations(files, 'partners', id, facts.relations);
    if (facts.organization && !files.organizations.has(facts.organization))
      yield missing(
        'partners',
        id,
        ['organization'],
        facts.organization,
        'a file of content/organizations',
        organizations,
      );
    for (const [index, { resource }] of facts.publishes.entries()) {
      if (!files.resources.has(resource))
        yield missing('partners', id, ['publishes', index, 'resource'], resource, 'a file of content/resources', [
          ...files.resources.keys(),
        ]);
    }
  }
  for (const [id, { partner }] of files.organizations) {
    if (partner && !files.partners.has(partner))
      yield missing('organizations', id, ['partner'], partner, 'a file of content/partners', [
        ...files.partners.keys(),
      ]);
  }
}

function* relations(
  files: CatalogFiles,
  folder: Folder,
  id: string,
  list: readonly { to: string }[],
): Generator<Finding> {
  for (const [index, { to }] of list.entries()) {
    const path = ['relations', index, 'to'];
    if (!hasEntry(files, to)) yield missing(folder, id, path, to, 'an entry of the catalog', entryPaths(files));
    else if (to === `${folder}/${id}`) yield { folder, id, path, found: to, allowed: 'another entry than this one' };
  }
}

function* editionNames(files: CatalogFiles): Generator<Finding> {
  for (const [id, facts] of files.resources) {
    const known = facts.editions.map((edition) => edition.id);
    for (const [index, edition] of facts.editions.entries()) {
      for (const field of ['replaces', 'reprints'] as const) {
        const name = edition[field];
        if (name !== undefined && !known.includes(name))
          yield missing('resources', id, ['editions', index, field], name, 'an edition of this file', known);
      }
    }
    for (const [index, { edition }] of facts.mappings.entries()) {
      if (!known.includes(edition))
        yield missing('resources', id, ['mappings', index, 'edition'], edition, 'an edition of this file', known);
    }
  }
}

function* rowNames(files: CatalogFiles): Generator<Finding> {
  const rows = [...files.sources].flatMap(([source, facts]) => facts.rows.map((row) => `${source}#${row.id}`));
  for (const [id, facts] of files.resources) {
    for (const [index, { row }] of facts.sinceListed.entries()) {
      if (!rows.includes(row))
        yield {
          ...missing('resources', id, ['sinceListed', index, 'row'], row, 'a row of a source list', rows),
          restsOn: [`sources/${row.split('#')[0] ?? ''}#rows`],
        };
    }
  }
  for (const [id, facts] of files.sources) {
    for (const [index, row] of facts.rows.entries()) {
      const known =
        files.resources.get(row.page.replace('resources/', ''))?.editions.map((edition) => edition.id) ?? [];
      if (!hasEntry(files, row.page))
        yield missing('sources', id, ['rows', index, 'page'], row.page, 'an entry of the catalog', entryPaths(files));
      else if (row.edition !== undefined && !known.includes(row.edition))
        yield {
          ...missing('sources', id, ['rows', index, 'edition'], row.edition, `an edition of ${row.page}`, known),
          restsOn: [`${row.page}#editions`],
        };
    }
  }
}

function entryPaths(files: CatalogFiles): string[] {
  return [
    ...[...files.resources.keys()].map((id) => `resources/${id}`),
    ...[...files.partners.keys()].map((id) => `partners/${id}`),
  ];
}

function missing(
  folder: Folder,
  id: string,
  path: (string | number)[],
  found: string,
  what: string,
  known: readonly string[],
): Finding {
  const list = known.length > 12 ? `${known.slice(0, 12).join(', ')} …` : known.join(', ');
  return { folder, id, path, found, allowed: `${what}: ${list}` };
}
