import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesOf } from '../../src/integrations/files.ts';
import { forHosts, hostingOf } from '../../src/integrations/hosting/built.ts';
import { nginxMaps, nginxServer } from '../../src/integrations/hosting/nginx.ts';

/** Already compressed, or kept so by their makers. */
const dense = new Set(['.png', '.zip', '.pack', '.pf_fragment', '.pf_index', '.pf_meta', '.pagefind']);

/** Below this size in bytes a packet is a packet, compressed or not. */
const SMALLEST = 512;

/** What was packed; sizes in bytes. */
export interface Packed {
  readonly files: number;
  readonly compressed: number;
  readonly size: { readonly plain: number; readonly gzip: number; readonly brotli: number };
}

/**
 * Makes the folder from which the web server of the container works: its settings, and the built site with each file
 * also compressed as far as it goes. It is not done in dist/, since hosts that compress by themselves would publish
 * the compressed copies as files of their own.
 */
export function pack(dist: string, out: string, place: { base: string; isHttps: boolean }): Packed {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} holds no built site. Run "npm run build" first.`);
  const root = join(out, 'site');
  const site = join(root, place.base);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(dist, site, { recursive: true, filter: (source) => !forHosts.some((file) => source.endsWith(`/${file}`)) });
  writeSettings(dist, out, place);
  return compressAll(site);
}

function writeSettings(dist: string, out: string, place: { base: string; isHttps: boolean }): void {
  const hosting = hostingOf(dist, place);
  writeFileSync(join(out, 'maps.conf'), nginxMaps(hosting));
  writeFileSync(join(out, 'server.conf'), nginxServer(hosting));
  const redirects = join(dist, '_redirects.map');
  writeFileSync(join(out, 'redirects.map'), existsSync(redirects) ? readFileSync(redirects) : '');
  copyFileSync(join(import.meta.dirname, '../../deploy/nginx.conf'), join(out, 'nginx.conf'));
}

/** The same bytes come out on every run: neither form holds a time or a name. */
function compressAll(site: string): Packed {
  const size = { plain: 0, gzip: 0, brotli: 0 };
  let compressed = 0;
  const files = filesOf(site);
  for (const file of files) {
    const text = readFileSync(join(site, file));
    if (text.length < SMALLEST || dense.has(extname(file))) continue;
    const forms = { gz: gzipSync(text, { level: 9 }), br: brotli(text) };
    for (const [ending, form] of Object.entries(forms)) writeFileSync(join(site, `${file}.${ending}`), form);
    compressed++;
    size.plain += text.length;
    size.gzip += forms.gz.length;
    size.brotli += forms.br.length;
  }
  return { files: files.length, compressed, size };
}

function brotli(text: Buffer): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
}
