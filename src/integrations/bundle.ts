import { build, type Rolldown } from 'vite';

/**
 * Bundles a browser script with all that it imports into one classic script. `known` are names that the script only
 * declares, each with its value, which must be fit for JSON. Throws when the script does not end up in one piece.
 */
export async function bundle(file: string, known: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      rolldownOptions: { input: file, output: { format: 'iife' } },
      modulePreload: false,
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...others] = built.output;
  if (others.length > 0) throw new Error(`${file} became ${built.output.length} files`);
  return chunk.code.trim();
}
