/**
 * npm run deploy:pack: makes packed/ from dist/, for the web server of the container.
 *
 *   npm run deploy:pack -- [--dir dist] [--out packed]
 *
 * SITE and BASE_PATH are the same as for the build.
 */
import { resolve } from 'node:path';
import { settingsFrom } from '../src/integrations/settings.ts';
import { pack } from './deploy/pack.ts';
import { readOptions } from './options.ts';

const { values } = readOptions(import.meta.filename, {
  options: { dir: { type: 'string' }, out: { type: 'string', default: 'packed' } },
});
try {
  const { site, base, outDir } = settingsFrom(process.env);
  const isHttps = site.startsWith('https:');
  const { files, compressed, size } = pack(resolve(values.dir ?? outDir), resolve(values.out), { base, isHttps });
  console.log(
    `${values.out}: ${files} files, ${compressed} of them compressed: ` +
      `${size.plain} bytes plain, ${size.gzip} as gzip, ${size.brotli} as brotli`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
