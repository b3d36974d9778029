import type { Absolute } from '../catalog/address.ts';
import { href } from './href.ts';

/**
 * Makes full addresses of this build, base path included, for texts that are read away from the site.
 * Throws when the build has no site address.
 * @example absoluteTo(Astro.site)('/resources/hicp/') // 'https://catalog.example/resources/hicp/'
 */
export function absoluteTo(site: URL | undefined): Absolute {
  if (!site) throw new Error('set the site address in astro.config.mjs');
  return (path) => new URL(href(path), site).href;
}
