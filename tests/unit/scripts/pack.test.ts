import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack, type Packed } from '../../../scripts/deploy/pack.ts';
import { filesOf } from '../../../src/integrations/files.ts';

const long = 'words '.repeat(500);
const files = {
  'index.html': `<meta http-equiv="content-security-policy" content="default-src 'none'">${long}`,
  'short.txt': 'words',
  'picture.png': long,
  'offline/site.zip': long,
  'search/index.json': JSON.stringify({ version: '0123456789', long }),
  _headers: long,
  _redirects: long,
  '_redirects.map': '/old/ /new/;\n',
};

describe.for(['/', '/some/base/'])('the packed site for %s', (base) => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const [dist, out] = [join(folder, 'dist'), join(folder, 'packed')];
  const site = join(out, 'site', base);
  let packed: Packed;

  beforeAll(() => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dist, file)), { recursive: true });
      writeFileSync(join(dist, file), text);
    }
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'earlier.html'), long);
    packed = pack(dist, out, { base, isHttps: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('has each file but those for hosts, and long texts in two smaller forms beside it', () => {
    expect(filesOf(site)).toEqual([
      'index.html',
      'index.html.br',
      'index.html.gz',
      'offline/site.zip',
      'picture.png',
      'search/index.json',
      'search/index.json.br',
      'search/index.json.gz',
      'short.txt',
    ]);
    const read = (file: string): Buffer => readFileSync(join(site, file));
    expect(gunzipSync(read('index.html.gz')).toString()).toBe(files['index.html']);
    expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(files['index.html']);
    const sizes = ['', '.gz', '.br'].map((form) =>
      ['index.html', 'search/index.json'].reduce((sum, file) => sum + read(file + form).length, 0),
    );
    const [plain, gzip, brotli] = sizes;
    expect(packed).toEqual({ files: 5, compressed: 2, size: { plain, gzip, brotli } });
  });

  test('has the settings of its server, with what the site says of itself', () => {
    expect(readFileSync(join(out, 'redirects.map'), 'utf8')).toBe(files['_redirects.map']);
    expect(readFileSync(join(out, 'maps.conf'), 'utf8')).toContain(`^${base}search/0123456789/ `);
    expect(readFileSync(join(out, 'server.conf'), 'utf8')).toContain("default-src 'none'; frame-ancestors 'none'");
    const included = readFileSync(join(out, 'nginx.conf'), 'utf8').match(/(?<=include )[\w.]+(?=;)/g) ?? [];
    expect(filesOf(out)).toEqual(expect.arrayContaining(included.filter((name) => name !== 'mime.types')));
    expect(included).toContain('server.conf');
  });

  test('is made of a built site only', () => {
    expect(() => pack(tmpdir(), out, { base, isHttps: true })).toThrow('holds no built site');
    expect(filesOf(out)).toContain('nginx.conf');
  });
});
