const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Puts the base path of this build before an address from the root of the site.
 * @example href('/resources/hicp/') // '/some/base/resources/hicp/'
 */
export function href(path: string): string {
  return `${BASE}${path}`;
}
