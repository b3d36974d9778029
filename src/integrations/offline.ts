import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { MOST_OFFLINE, SINGLE_FILE } from '../offline/copies.ts';
import { STATE, type PackedFile, type Release } from '../offline/release.ts';
import { bundle } from './bundle.ts';
import { reviewedUpTo } from './finished-page.ts';
import { countEntries, filesOf } from './files.ts';
import { mediaTypeOf } from './hosting/media-types.ts';

/** What a reader needs without a network: pages, and what their scripts fetch. Other copies, exports, feeds and pictures are left out. */
const KEPT = [
  /\.html$/,
  /^_astro\//,
  /^pagefind\//,
  /^(search|compare)\/.*\.json$/,
  /^resources\/filter\.json$/,
  /^resources\/[^/]+\.bib$/,
  /^favicon\.svg$/,
  /\.webmanifest$/,
];

const worker = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));
const leave = fileURLToPath(new URL('../offline/leave.ts', import.meta.url));

/** Packs the finished site into one compressed file, and writes the service worker that keeps it. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const release = await writeRelease(fileURLToPath(dir), base);
        logger.info(
          release
            ? `${release.files} files for use without a network, ${release.bytes} bytes packed`
            : `left out: more than ${MOST_OFFLINE} works and partners are too many for a browser to keep`,
        );
      },
    },
  };
}

/**
 * Writes the pack of a finished site, its state and the service worker: the same bytes for the same site. For a site too
 * large to keep there is neither pack nor release, and the worker takes older copies away.
 */
export async function writeRelease(site: string, base: string): Promise<Release | undefined> {
  if (countEntries(filesOf(site)) > MOST_OFFLINE) {
    writeFileSync(join(site, 'sw.js'), await bundle(leave));
    return undefined;
  }
  const release = await writePack(site, base);
  writeFileSync(join(site, 'sw.js'), await bundle(worker, { RELEASE: release }));
  return release;
}

/** The pack is written as it is made: in one piece, that of a large catalog would not fit into a string. */
async function writePack(site: string, base: string): Promise<Release> {
  const names = filesOf(site).filter((name) => name !== SINGLE_FILE && KEPT.some((form) => form.test(name)));
  const folder = join(site, 'offline');
  mkdirSync(folder, { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = async function* (packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const part of packed) {
      hash.update(part);
      bytes += part.length;
      yield part;
    }
  };
  const draft = join(folder, 'draft.pack');
  const files = names.map((name) => () => packFile(site, base, name));
  await pipeline(packText(files), createGzip({ level: 9 }), measured, createWriteStream(draft));
  const version = hash.digest('hex').slice(0, 12);
  const release = {
    version,
    base,
    pack: `${base}offline/catalog-${version}.pack`,
    bytes,
    files: files.length,
    asOf: reviewedUpTo(readFileSync(join(site, 'index.html'), 'utf8')).date,
  };
  renameSync(draft, join(folder, `catalog-${version}.pack`));
  writeFileSync(join(site, STATE), JSON.stringify(release));
  return release;
}

/**
 * The text of a pack, in parts. Each page carries its styles, which the pack has only once: the compression looks back
 * too little to see that they are the same in all.
 */
function* packText(files: readonly (() => PackedFile)[]): Generator<string> {
  const numbers = new Map<string, number>();
  const share = (text: string): string =>
    text.replace(/<style>(.+?)<\/style>/gs, (_, style: string) => {
      const number = numbers.get(style) ?? numbers.size;
      numbers.set(style, number);
      return `<style>\u0001${number}\u0001</style>`;
    });
  yield '{"files":[';
  for (const [index, read] of files.entries()) {
    const [address, type, body, encoding] = read();
    const file: PackedFile = [address, type, encoding === 'text' ? share(body) : body, encoding];
    yield (index > 0 ? ',' : '') + JSON.stringify(file);
  }
  yield `],"styles":${JSON.stringify([...numbers.keys()])}}`;
}

function packFile(site: string, base: string, name: string): PackedFile {
  const bytes = readFileSync(join(site, name));
  const address = base + name.replace(/(^|\/)index\.html$/, '$1');
  const type = mediaTypeOf(`/${name}`) ?? 'application/octet-stream';
  return type.includes('charset=')
    ? [address, type, bytes.toString('utf8'), 'text']
    : [address, type, bytes.toString('base64'), 'base64'];
}
