import { formatTypes } from './format-types.ts';

const ofFormats = [...formatTypes];

/** Media types by the ending of a file's name, with the character set that servers' own tables lack. */
export const mediaTypes: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  pack: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
  ...Object.fromEntries(ofFormats.filter(([ending]) => !ending.includes('.'))),
};

/** The types of our formats that hosts know without a rule. */
const KNOWN_TO_HOSTS = ['csv', 'json'];

/** Types that hosts guess wrong or do not know, so that their rules must name them. */
export const unknownToHosts: readonly string[] = [
  'atom',
  'webmanifest',
  ...ofFormats.map(([ending]) => ending).filter((ending) => !ending.includes('.') && !KNOWN_TO_HOSTS.includes(ending)),
];

/** Files of which the ending alone does not tell enough, by pattern. */
export const patternTypes: Readonly<Record<string, string>> = {
  'feeds/*.json': 'application/feed+json; charset=utf-8',
  ...Object.fromEntries(ofFormats.flatMap(([ending, type]) => (ending.includes('.') ? [[`*.${ending}`, type]] : []))),
};

/** Files whose type their name does not tell. */
export const namedFiles: Readonly<Record<string, string>> = {
  '/opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
  '/SHA256SUMS': 'text/plain; charset=utf-8',
};

/** Endings of files that other sites may read from their scripts (CORS): data, citations and feeds. */
export const openToAll: readonly string[] = [
  ...new Set(['atom', 'json', 'xml', ...ofFormats.map(([ending]) => ending.replace(/^.*\./, ''))]),
].sort();

/**
 * The media type of a path of the site, or undefined where none is known.
 * @example mediaTypeOf('/resources/hicp.csl.json') // 'application/vnd.citationstyles.csl+json; charset=utf-8'
 */
export function mediaTypeOf(path: string): string | undefined {
  const pattern = Object.keys(patternTypes).find((known) => {
    const [start = '', end = ''] = known.split('*');
    return path.startsWith(`/${start}`) && path.endsWith(end);
  });
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? (path.endsWith('/') ? 'html' : '');
  return namedFiles[path] ?? (pattern === undefined ? undefined : patternTypes[pattern]) ?? mediaTypes[ending];
}
