import type { AstroIntegration } from 'astro';

/** Lets integrations do their work on the finished site at the same time: none may need what another one writes. */
export function concurrently(...integrations: readonly AstroIntegration[]): AstroIntegration {
  return {
    name: integrations.map(({ name }) => name).join(' and '),
    hooks: {
      'astro:config:done': async (options) => {
        for (const { hooks } of integrations) await hooks['astro:config:done']?.(options);
      },
      'astro:server:setup': async (options) => {
        for (const { hooks } of integrations) await hooks['astro:server:setup']?.(options);
      },
      'astro:build:done': async (options) => {
        const work = integrations.map(async ({ name, hooks }) => {
          await hooks['astro:build:done']?.({ ...options, logger: options.logger.fork(name) });
        });
        await Promise.all(work);
      },
    },
  };
}
