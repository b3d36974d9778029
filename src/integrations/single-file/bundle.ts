import { build, type Rolldown } from 'vite';

/** Bundles a browser script with all that it imports into one classic script. Throws when it does not end up in one piece. */
export async function bundle(file: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: { input: file, output: { format: 'iife' } },
      modulePreload: false,
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...others] = built.output;
  if (others.length > 0) throw new Error(`${file} became ${built.output.length} files`);
  // The end of the element must not stand within it.
  return chunk.code.trim().replaceAll('</script', '<\\/script');
}
