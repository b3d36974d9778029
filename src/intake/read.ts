import type { z } from 'zod';
import type { CatalogFiles, Finding, Folder } from '../catalog/files.ts';
import { hasEntry } from '../catalog/lookup.ts';
import { findFaults } from '../catalog/rules/index.ts';
import { change } from '../schema/change.ts';
import { organization } from '../schema/organization.ts';
import type { PageFacts } from '../schema/page.ts';
import { partner } from '../schema/partner.ts';
import { resource } from '../schema/resource.ts';
import { sharedSource } from '../schema/source.ts';
import { start } from '../schema/start.ts';
import { bodyForms, checkBody } from './body.ts';
import { readFolder } from './disk.ts';
import { fieldName, type Fault } from './fault.ts';
import { followsFromAnother } from './follows.ts';
import { readLinkState } from './link-state.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { mend } from './mend.ts';
import { readPages } from './pages.ts';
import type { Prose } from './prose.ts';
import { schemaFaults } from './schema-fault.ts';
import { siteLinkFaults } from './site-links.ts';

/** What the folder of content says, and everything that is wrong with it. */
export interface ContentReading {
  readonly files: CatalogFiles;
  readonly bodies: ReadonlyMap<string, string>;
  /** Pages about the catalog, which are prose and no part of it. */
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly faults: readonly Fault[];
}

/**
 * Reads all content from disk, without Astro: the same schemas and rules as the build.
 * Never throws for bad content; each fault is in the list, and an entry with faults stands in `files` only as far as it is sound.
 * With the date of `today`, days that lie ahead are faults too; a build knows no clock.
 */
export function readContent(root: string, today?: string): ContentReading {
  const matters = new Map<string, FrontMatter>();
  const bodies = new Map<string, string>();
  const proses: Prose[] = [];
  /** Every file, whatever it says: folder/id. */
  const present = new Set<string>();
  const faults: Fault[] = [];
  /** Fields whose own faults are in the list already: entry#field. */
  const reported = new Set<string>();

  function folder<S extends z.ZodType>(name: Folder, ending: '.md' | '.yaml', schema: S): Map<string, z.output<S>> {
    const entries = new Map<string, z.output<S>>();
    const read = readFolder(root, name, ending);
    faults.push(...read.faults);
    for (const id of read.ids) present.add(`${name}/${id}`);
    for (const text of read.files) {
      const matter = readFrontMatter(text);
      if (!('values' in matter)) {
        faults.push(matter);
        continue;
      }
      faults.push(...matter.faults);
      matters.set(`${name}/${text.id}`, matter);
      if (name === 'resources' || name === 'partners') {
        bodies.set(`${name}/${text.id}`, matter.body);
        const prose = { file: text.file, body: matter.body, bodyLine: matter.bodyLine };
        faults.push(...checkBody(prose, bodyForms[name]));
        proses.push(prose);
      }
      if (matter.values === undefined && matter.faults.length > 0) continue;
      const parsed = schema.safeParse(matter.values);
      if (parsed.success) entries.set(text.id, parsed.data);
      else {
        faults.push(...schemaFaults(text.file, schema, matter, parsed.error));
        const mended = mend(schema, matter.values, parsed.error);
        if (mended) entries.set(text.id, mended.facts);
        for (const field of mended?.faulty ?? []) reported.add(`${name}/${text.id}#${field}`);
      }
    }
    return entries;
  }

  const linkState = readLinkState(root);
  const { pages, faults: pageFaults } = readPages(root);
  faults.push(...linkState.faults, ...pageFaults);
  const files: CatalogFiles = {
    resources: folder('resources', '.md', resource),
    partners: folder('partners', '.md', partner),
    organizations: folder('organizations', '.yaml', organization),
    sources: folder('sources', '.yaml', sharedSource),
    changes: folder('changes', '.yaml', change),
    linkChecks: linkState.checks,
    start: folder('start', '.yaml', start),
  };
  // What nothing names may be named in what could not be read.
  const isWhole = faults.length === 0;
  for (const finding of findFaults(files, today)) {
    if (!isWhole && finding.folder === 'sources' && finding.path.length === 0) continue;
    if (!followsFromAnother(finding, files, present, reported)) faults.push(withLine(finding, matters));
  }
  const unread = new Set([...present].filter((path) => !hasEntry(files, path)));
  faults.push(...proses.flatMap((prose) => siteLinkFaults(prose, files, unread)));
  return { files, bodies, pages, faults };
}

function withLine({ folder, id, path, found, allowed }: Finding, matters: ReadonlyMap<string, FrontMatter>): Fault {
  const ending = folder === 'resources' || folder === 'partners' ? 'md' : 'yaml';
  const line = matters.get(`${folder}/${id}`)?.lineOf(path) ?? 1;
  return { file: `content/${folder}/${id}.${ending}`, line, field: fieldName(path), found, allowed };
}
