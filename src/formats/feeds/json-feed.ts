import type { Absolute } from '../../catalog/address.ts';
import { describeChange, type Feed } from '../../catalog/feeds.ts';
import { site } from '../../catalog/site.ts';
import { entryId, entryTitle, timestamp } from './entry.ts';

/** A feed after JSON Feed 1.1. What it has no field for, such as the publisher’s own date, stands under _catalog. */
export function writeJsonFeed(feed: Feed, absolute: Absolute): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(feed.home),
    feed_url: absolute(`${feed.path}.json`),
    language: 'en-US',
    authors: [{ name: site.name, url: absolute('/') }],
    items: feed.changes.map((change) => ({
      id: entryId(change, absolute),
      url: absolute(change.path),
      ...(change.address && { external_url: change.address }),
      title: entryTitle(change),
      content_text: describeChange(change),
      date_published: timestamp(change.date),
      tags: change.resource?.topics ?? [],
      _catalog: {
        about: absolute('/feeds/'),
        change: change.kind,
        edition: change.edition?.id ?? null,
        publisher_date: change.edition?.issued ?? null,
      },
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
