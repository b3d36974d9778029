import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { linkStateFile } from './schema/link-state.ts';
import { change } from './schema/change.ts';
import { organization } from './schema/organization.ts';
import { page } from './schema/page.ts';
import { partner } from './schema/partner.ts';
import { resource } from './schema/resource.ts';
import { sharedSource } from './schema/source.ts';
import { start } from './schema/start.ts';

// Pages show what a text was made into; its source would be kept in memory for nothing.
const folder = (name: string, pattern: string) =>
  glob({ base: `./content/${name}`, pattern: [pattern, '!_*'], retainBody: false });

export const collections = {
  resources: defineCollection({ loader: folder('resources', '*.md'), schema: resource }),
  partners: defineCollection({ loader: folder('partners', '*.md'), schema: partner }),
  changes: defineCollection({ loader: folder('changes', '*.yaml'), schema: change }),
  organizations: defineCollection({ loader: folder('organizations', '*.yaml'), schema: organization }),
  sources: defineCollection({ loader: folder('sources', '*.yaml'), schema: sharedSource }),
  // One file, written by the link checker; its id is link-state.
  checks: defineCollection({ loader: glob({ base: './content', pattern: 'link-state.json' }), schema: linkStateFile }),
  start: defineCollection({ loader: folder('start', '*.yaml'), schema: start }),
  pages: defineCollection({ loader: folder('pages', '*.mdx'), schema: page }),
};
