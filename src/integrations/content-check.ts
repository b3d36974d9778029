import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { counted } from '../catalog/wording.ts';
import { printFaults } from '../intake/fault.ts';
import { contentOf } from './content.ts';

/** Stops a build before it starts when any content file has a fault, and prints all faults; the development server only prints them. */
export function contentCheck(): AstroIntegration {
  let command = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': ({ config, logger }) => {
        const { faults } = contentOf(fileURLToPath(new URL('content', config.root)));
        if (faults.length === 0) return;
        const count = counted(faults.length, 'fault');
        logger.error(`${count} in content\n${printFaults(faults)}`);
        if (command === 'build') throw new Error(`${count} in content, listed above`);
      },
    },
  };
}
