import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';

/**
 * Lets the development server answer /resources.csv: for routes whose file ending is a parameter it would ask for a
 * closing slash, which no built file has.
 */
export function fileAddresses(): AstroIntegration {
  let endpoints: readonly IntegrationResolvedRoute[] = [];
  return {
    name: 'file-addresses',
    hooks: {
      'astro:routes:resolved': ({ routes }) => {
        endpoints = routes.filter(({ type }) => type === 'endpoint');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          const [path = '', query] = (request.url ?? '').split('?', 2);
          const wantsSlash = /\.\w+$/.test(path) && endpoints.some(({ patternRegex }) => patternRegex.test(`${path}/`));
          if (wantsSlash) request.url = `${path}/${query === undefined ? '' : `?${query}`}`;
          next();
        });
      },
    },
  };
}
