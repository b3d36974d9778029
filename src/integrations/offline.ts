import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { CACHE_PREFIX, type Pack, type PackedFile, type Release } from '../offline/release.ts';
import { filesOf } from './hosting/built.ts';

/** What a reader needs without a network: pages, and what their scripts fetch. Exports, feeds and pictures are left out. */
const KEPT = [
  /^(?!offline\/hph-).*\.html$/,
  /^_astro\//,
  /^pagefind\//,
  /^(search|compare)\/.*\.json$/,
  /^resources\/filter\.json$/,
  /^resources\/[^/]+\.bib$/,
  /^favicon\.svg$/,
  /\.webmanifest$/,
];

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Packs the finished site into one compressed file, and writes the service worker that keeps it. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir, logger }) => {
        const release = writeRelease(fileURLToPath(dir), base);
        logger.info(`${release.files} files for use without a network, ${release.bytes} bytes packed`);
      },
    },
  };
}

/** Writes the pack of a finished site, its state and the service worker: the same bytes for the same site. */
export function writeRelease(site: string, base: string): Release {
  const release = writePack(site, base);
  writeFileSync(join(site, 'sw.js'), writeWorker(release));
  return release;
}

function writePack(site: string, base: string): Release {
  const names = filesOf(site).filter((name) => KEPT.some((form) => form.test(name)));
  const files = names.sort().map((name) => packFile(site, base, name));
  const packed = gzipSync(JSON.stringify(shareStyles(files)), { level: 9 });
  const version = createHash('sha256').update(packed).digest('hex').slice(0, 12);
  const pack = `${base}offline/catalog-${version}.pack`;
  const release = { version, base, pack, bytes: packed.length, files: files.length, asOf: dayOf(site) };
  mkdirSync(join(site, 'offline'), { recursive: true });
  writeFileSync(join(site, 'offline', `catalog-${version}.pack`), packed);
  writeFileSync(join(site, 'offline', 'state.json'), JSON.stringify(release));
  return release;
}

/** Each page carries its styles; the compression looks back too little to see that they are the same in all. */
function shareStyles(files: readonly PackedFile[]): Pack {
  const styles: string[] = [];
  const share = (text: string): string =>
    text.replace(/(?<=<style>).+?(?=<\/style>)/gs, (style) => {
      if (!styles.includes(style)) styles.push(style);
      return `\u0001${styles.indexOf(style)}\u0001`;
    });
  return {
    files: files.map(([address, type, body, encoding]) => [
      address,
      type,
      encoding === 'text' ? share(body) : body,
      encoding,
    ]),
    styles,
  };
}

function packFile(site: string, base: string, name: string): PackedFile {
  const bytes = readFileSync(join(site, name));
  const address = base + name.replace(/(^|\/)index\.html$/, '$1');
  const type = types[extname(name)];
  return type
    ? [address, type, bytes.toString('utf8'), 'text']
    : [address, 'application/octet-stream', bytes.toString('base64'), 'base64'];
}

/** The day of the data, as the home page states it. */
function dayOf(site: string): string {
  return (
    /Facts reviewed up to <time datetime="([\d-]+)"/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1] ?? ''
  );
}

function writeWorker(release: Release): string {
  const source = readFileSync(new URL('../offline/worker.ts', import.meta.url), 'utf8');
  const script = stripTypeScriptTypes(source).replace(/^import type .*$/m, '');
  return `const release = ${JSON.stringify(release)};\nconst prefix = ${JSON.stringify(CACHE_PREFIX)};\n${script}`;
}
