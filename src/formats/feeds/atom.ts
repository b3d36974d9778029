import XMLBuilder from 'fast-xml-builder';
import type { Absolute } from '../../catalog/address.ts';
import { describeChange, type Feed } from '../../catalog/feeds.ts';
import { site } from '../../catalog/site.ts';
import { entryId, entryTitle, timestamp } from './entry.ts';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** A feed after RFC 4287. Its time is that of its latest change, never the clock. */
export function writeAtom(feed: Feed, asOf: string, absolute: Absolute): string {
  const self = absolute(`${feed.path}.atom`);
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en-US',
      id: self,
      title: feed.title,
      updated: timestamp(feed.changes[0]?.date ?? asOf),
      author: { name: site.name, uri: absolute('/') },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
        { '@rel': 'alternate', '@type': 'text/html', '@href': absolute(feed.home) },
      ],
      rights: 'Texts of the catalog: CC BY 4.0',
      entry: feed.changes.map((change) => ({
        id: entryId(change, absolute),
        title: entryTitle(change),
        published: timestamp(change.date),
        updated: timestamp(change.date),
        link: [
          { '@rel': 'alternate', '@type': 'text/html', '@href': absolute(change.path) },
          ...(change.address ? [{ '@rel': 'related', '@href': change.address }] : []),
        ],
        category: (change.resource?.topics ?? []).map((topic) => ({ '@term': topic })),
        summary: describeChange(change),
      })),
    },
  });
}
