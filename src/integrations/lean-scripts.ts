import type { Plugin } from 'vite';

/** What the scripts of all pages import; in one file it compresses better, and costs one request instead of six. */
const EVERY_PAGE =
  /src\/search\/|components\/(make|search\/(result|search-index|slash)|offline\/offline)\.client|preload-helper/;

/** Keeps the scripts small that the first result of a search waits for. */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    config: () => ({
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [{ name: 'every-page', test: (id) => EVERY_PAGE.test(id.replaceAll('\\', '/')) }],
                },
              },
            },
          },
        },
      },
    }),
    // Vite's own preloads the styles and imports of a script that is loaded later. Here styles stand in the pages, and
    // such a script imports only what its page has already.
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
