import type { APIRoute, GetStaticPaths } from 'astro';
import { feedsOf, type Feed } from '../../catalog/feeds.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { absoluteTo } from '../../components/absolute.ts';
import { writeAtom } from '../../formats/feeds/atom.ts';
import { writeJsonFeed } from '../../formats/feeds/json-feed.ts';

/** Every feed in both formats: /feeds/all.atom, /feeds/topic/contracts.json */
export const getStaticPaths = (async () => {
  const catalog = await loadCatalog();
  return feedsOf(catalog).flatMap((feed) =>
    ['atom', 'json'].map((ending) => ({
      params: { feed: `${feed.path.slice('/feeds/'.length)}.${ending}` },
      props: { feed, asOf: catalog.asOf, isAtom: ending === 'atom' },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed; asOf: string; isAtom: boolean }> = ({
  props: { feed, asOf, isAtom },
  site,
}) => {
  const absolute = absoluteTo(site);
  const text = isAtom ? writeAtom(feed, asOf, absolute) : writeJsonFeed(feed, absolute);
  const mediaType = isAtom ? 'application/atom+xml' : 'application/feed+json';
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
