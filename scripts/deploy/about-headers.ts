import { mediaTypeOf, openToAll } from '../../src/integrations/hosting/media-types.ts';
import { policiesOf } from '../../src/integrations/hosting/policy.ts';
import { lastingFolders, siteHeaders } from '../../src/integrations/hosting/rules.ts';
import { forEach, type Copy } from './copy.ts';
import { pageSample, sample } from './sample.ts';

/** The headers that make a site strict, also on errors. */
export async function strictHeaders(copy: Copy): Promise<string[]> {
  const isHttps = copy.home.protocol === 'https:';
  const wanted = Object.entries(siteHeaders({ policy: '', isHttps })).filter(([, value]) => value !== '');
  const answers = await forEach([...sample(copy), 'no/such/page/'], copy.ask);
  return answers.flatMap(({ path, headers }) =>
    wanted
      .filter(([name, value]) => headers.get(name) !== value)
      .map(([name, value]) => `/${path}: ${name} is "${headers.get(name) ?? ''}", not "${value}"`),
  );
}

/** The policy in the header against those in the pages: a browser enforces both. */
export async function policy(copy: Copy): Promise<string[]> {
  const answers = await forEach(pageSample(copy), copy.ask);
  return answers.flatMap(({ path, headers, body }) => {
    const header = headers.get('content-security-policy') ?? '';
    const allowed = sourcesOf(header);
    const missing = policiesOf(body.toString())
      .flatMap((meta) => [...sourcesOf(meta)])
      .filter((source) => !source.endsWith(" 'none'") && !allowed.has(source));
    return [
      ...(/^default-src 'none';/.test(header) ? [] : [`/${path}: the policy does not start from 'none'`]),
      ...(/unsafe-(inline|eval|hashes)'/.test(header.replace("'wasm-unsafe-eval'", '')) ? [`/${path}: unsafe`] : []),
      ...(allowed.has("frame-ancestors 'none'") ? [] : [`/${path} may be framed`]),
      ...missing.map((source) => `/${path}: the header lacks ${source}`),
    ];
  });
}

/** The media type of one file of each kind. */
export async function types(copy: Copy): Promise<string[]> {
  const answers = await forEach(sample(copy), copy.ask);
  const plain = (type: string | null | undefined): string => (type ?? '').toLowerCase().replaceAll(' ', '');
  return answers.flatMap(({ path, headers }) => {
    const wanted = mediaTypeOf(path === '' ? '/' : `/${path}`);
    const type = headers.get('content-type');
    // Data is UTF-8 by its own standards, whether the host says so or not.
    const isRight = !wanted || plain(type) === plain(wanted) || plain(type) === plain(wanted.split(';')[0]);
    return isRight ? [] : [`/${path} is "${type ?? ''}", not "${wanted}"`];
  });
}

/** That scripts of other sites may read what is meant for machines. */
export async function openness(copy: Copy): Promise<string[]> {
  const data = sample(copy).filter((path) => openToAll.some((ending) => path.endsWith(`.${ending}`)));
  const answers = await forEach(data, (path) => copy.ask(path, { Origin: 'https://elsewhere.example' }));
  return answers
    .filter(({ headers }) => headers.get('access-control-allow-origin') !== '*')
    .map(({ path }) => `/${path} is closed to other sites`);
}

/** That nothing is fetched twice that cannot have changed, and nothing kept that may have. */
export async function caching({ sums, ask }: Copy): Promise<string[]> {
  const version = /^search\/([0-9a-f]{10})\//m.exec([...sums.keys()].join('\n'))?.[1];
  const folders = lastingFolders({ base: '', searchVersion: version });
  const lasting = folders.flatMap((folder) => [...sums.keys()].find((file) => file.startsWith(folder)) ?? []);
  const kept = await forEach(lasting, ask);
  const home = await ask('');
  const again = await ask('', { 'If-None-Match': home.headers.get('etag') ?? '' });
  const rule = home.headers.get('cache-control') ?? '';
  return [
    ...kept
      .filter(({ headers }) => !/max-age=31536000.*immutable/.test(headers.get('cache-control') ?? ''))
      .map(({ path }) => `/${path} is not kept for good`),
    ...(/no-cache|max-age=0/.test(rule) ? [] : [`the home page is kept without asking: "${rule}"`]),
    ...(again.status === 304 ? [] : [`an unchanged page is sent again (status ${again.status})`]),
  ];
}

/** That text of any size travels compressed. */
export async function compression(copy: Copy): Promise<string[]> {
  const texts = sample(copy).filter((path) => /(^|\/|\.js|\.json)$/.test(path));
  const answers = await forEach(texts, copy.ask);
  return answers
    .filter(({ headers, body }) => body.length > 2000 && !/br|gzip|zstd/.test(headers.get('content-encoding') ?? ''))
    .map(({ path, body }) => `/${path} travels as ${body.length} bytes`);
}

function sourcesOf(policy: string): Set<string> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Set(parts.flatMap(([name, ...sources]) => sources.map((source) => `${name} ${source}`)));
}
