import type { CatalogFiles, Finding } from '../files.ts';
import { routeAddresses } from '../route.ts';
import { objectsOf } from './walk.ts';

/** Staging, archive, upload and look-alike hosts: what stands there is not the publisher's word. */
const REFUSED =
  /(^|\.)(stg|stage|staging|dev|akaprod|akastage)[-.]|cisa\.services$|pagefreezer|scribd|vdocuments|fdocuments|studylib|grokipedia|alchetron|web\.archive\.org/;
const NOT_REFUSED = 'no staging, archive, upload or look-alike host';

/** Links point only at hosts of known organizations; sources, and contact routes as a document words them, at anything but refused hosts. */
export function* hostsAreKnown(files: CatalogFiles): Generator<Finding> {
  const known = new Set([...files.organizations.values()].flatMap((organization) => organization.hosts));
  for (const { folder, id, path, value } of objectsOf(files)) {
    for (const address of routeAddresses(typeof value['route'] === 'string' ? value['route'] : '')) {
      const { hostname } = new URL(address);
      if (REFUSED.test(hostname)) yield { folder, id, path: [...path, 'route'], found: hostname, allowed: NOT_REFUSED };
    }
    if (typeof value['url'] !== 'string') continue;
    const host = new URL(value['url']).hostname;
    const isSource = path.includes('sources');
    const at = { folder, id, path: [...path, 'url'], found: host };
    if (REFUSED.test(host)) yield { ...at, allowed: NOT_REFUSED };
    else if (!isSource && !known.has(host))
      yield {
        ...at,
        allowed: `a host of content/organizations: ${[...known].sort().join(', ')}`,
        restsOn: ['organizations/*#hosts'],
      };
  }
}
