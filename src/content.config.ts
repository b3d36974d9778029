import { parseFrontmatter } from 'astro/markdown';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { linkStateFile } from './schema/link-state.ts';
import { change } from './schema/change.ts';
import { organization } from './schema/organization.ts';
import { partner } from './schema/partner.ts';
import { resource } from './schema/resource.ts';
import { sharedSource } from './schema/source.ts';
import { start } from './schema/start.ts';

const folder = (name: string, pattern: string) => glob({ base: `./content/${name}`, pattern: [pattern, '!_*'] });

export const collections = {
  resources: defineCollection({ loader: prose('resources'), schema: resource }),
  partners: defineCollection({ loader: prose('partners'), schema: partner }),
  changes: defineCollection({ loader: folder('changes', '*.yaml'), schema: change }),
  organizations: defineCollection({ loader: folder('organizations', '*.yaml'), schema: organization }),
  sources: defineCollection({ loader: folder('sources', '*.yaml'), schema: sharedSource }),
  // One file, written by the link checker; its id is link-state.
  checks: defineCollection({ loader: glob({ base: './content', pattern: 'link-state.json' }), schema: linkStateFile }),
  start: defineCollection({ loader: folder('start', '*.yaml'), schema: start }),
};

/**
 * Reads entries with a text. The content check lets only Markdown prose pass, so the text becomes HTML here: Astro would
 * make a module of each .mdx file, which takes longer than its page.
 */
function prose(name: string): Loader {
  return {
    name: 'prose',
    load: async ({ config, store, parseData, renderMarkdown, watcher }) => {
      const base = new URL(`content/${name}/`, config.root);
      const read = async (file: string): Promise<void> => {
        const id = file.slice(0, -'.mdx'.length);
        const { frontmatter, content } = parseFrontmatter(await readFile(new URL(file, base), 'utf8'));
        store.set({ id, data: await parseData({ id, data: frontmatter }), rendered: await renderMarkdown(content) });
      };
      const isEntry = (file: string): boolean => /^[^_].*\.mdx$/.test(file);
      store.clear();
      for (const file of (await readdir(base)).filter(isEntry).sort()) await read(file);

      const path = fileURLToPath(base);
      const again = (changed: string): void => {
        const file = changed.slice(path.length);
        if (changed.startsWith(path) && isEntry(file)) void read(file).catch(() => undefined);
      };
      watcher?.add(path);
      watcher?.on('add', again).on('change', again);
      watcher?.on('unlink', (gone: string) => {
        if (gone.startsWith(path)) store.delete(gone.slice(path.length, -'.mdx'.length));
      });
    },
  };
}
