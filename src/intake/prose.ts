import { parseFrontmatter } from 'astro/markdown';
import type { Loader } from 'astro/loaders';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Reads the entries with a text of one folder of content, such as 'resources'. The content check lets only Markdown
 * prose pass, so the text becomes HTML here: Astro would make a module of each .mdx file, which takes longer than its page.
 */
export function prose(name: string): Loader {
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
