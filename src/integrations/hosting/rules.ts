import { mediaTypes, namedFiles, openToAll, patternTypes, unknownToHosts } from './media-types.ts';

/** Headers for the paths that match a pattern: '/folder/*', '/*.ending', or one path. */
export interface Rule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the rules depend on. */
export interface Hosting {
  /** Base path, with a slash at both ends. */
  readonly base: string;
  /** Whether the site is published over HTTPS; an intranet may not be. */
  readonly isHttps: boolean;
  /** The content security policy of the whole site. */
  readonly policy: string;
  /** Version in the address of the search index, when there is one. */
  readonly searchVersion: string | undefined;
}

/** Kept for a year without asking: the name of such a file changes with its content. */
export const forever = 'public, max-age=31536000, immutable';

/** Kept, but asked for again at each use; an unchanged file costs a short answer. */
export const revalidate = 'public, max-age=0, must-revalidate';

/** Browser features, none of which a catalog needs; only the copy buttons may write to the clipboard. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'web-share',
  'xr-spatial-tracking',
];

/** The headers of every answer. */
export function siteHeaders({ policy, isHttps }: Pick<Hosting, 'policy' | 'isHttps'>): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=63072000' }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': [...DENIED.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', '),
    // Publishers need not learn which page of a security catalog somebody reads.
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Folders whose file names change with their content. */
export function lastingFolders({ base, searchVersion }: Pick<Hosting, 'base' | 'searchVersion'>): string[] {
  const folders = [
    '_astro',
    'pagefind/fragment',
    'pagefind/index',
    ...(searchVersion ? [`search/${searchVersion}`] : []),
  ];
  return folders.map((folder) => `${base}${folder}/`);
}

/**
 * All rules as hosts read them. No header is given twice to one path, because hosts join the values with a comma;
 * that is why pages have no rule for caching: `revalidate` is what these hosts send by themselves.
 */
export function rulesFor(hosting: Hosting): Rule[] {
  const { base } = hosting;
  const types = [
    ...unknownToHosts.map((ending) => [`${base}*.${ending}`, mediaTypes[ending]] as const),
    ...Object.entries(patternTypes).map(([pattern, type]) => [base + pattern, type] as const),
    ...Object.entries(namedFiles).map(([path, type]) => [base + path.slice(1), type] as const),
  ];
  return [
    { pattern: `${base}*`, headers: siteHeaders(hosting) },
    ...lastingFolders(hosting).map((folder) => ({ pattern: `${folder}*`, headers: { 'Cache-Control': forever } })),
    ...openToAll.map((ending) => ({ pattern: `${base}*.${ending}`, headers: { 'Access-Control-Allow-Origin': '*' } })),
    ...types.map(([pattern, type]) => ({ pattern, headers: { 'Content-Type': type ?? '' } })),
  ];
}
