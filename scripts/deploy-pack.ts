/**
 * npm run deploy:pack: makes packed/ from dist/, for the web server of the container.
 *
 *   npm run deploy:pack -- [--dir dist] [--out packed]
 *
 * SITE and BASE_PATH are the same as for the build.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pack } from './deploy/pack.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
    out: { type: 'string', default: 'packed' },
  },
});
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
const isHttps = !process.env['SITE']?.startsWith('http:');
try {
  const { files, compressed, size } = pack(resolve(values.dir), resolve(values.out), { base, isHttps });
  console.log(
    `${values.out}: ${files} files, ${compressed} of them compressed: ` +
      `${size.plain} bytes plain, ${size.gzip} as gzip, ${size.brotli} as brotli`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
