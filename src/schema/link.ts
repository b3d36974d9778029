import { z } from 'zod';
import { idsOf, linkKinds } from './vocabulary.ts';
import { grounds } from './evidence.ts';
import { plain, webAddress } from './text.ts';

/** An outward link. Its host has to belong to one of content/organizations. */
export const link = z.strictObject({
  label: plain(100).describe('What opens, in words: “HICP 2023, main document (PDF)”.'),
  url: webAddress.describe(
    'A confirmed address on a host of a known organization; never a staging, archive or look-alike host.',
  ),
  kind: z
    .enum(idsOf(linkKinds))
    .describe(
      'landing: the page about it. download: a file. list: a page that lists it. news, host, related: as named.',
    ),
  ...grounds,
});

export type LinkFacts = z.infer<typeof link>;
