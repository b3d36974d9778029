import { z } from 'zod';
import { id, plain } from './text.ts';

/** A page of prose about the catalog itself. The file name is its address; the text starts with a paragraph that leads in. */
export const page = z.strictObject({
  title: plain(80).describe('Title and heading of the page.'),
  shortTitle: plain(40).optional().describe('Name in the trail above the page, when the title is long for it.'),
  description: plain(160).describe('One sentence for search engines: what the page tells.'),
  anchors: z
    .array(id)
    .describe(
      'Every id that a heading of the page has, as in /about/#method: others may join them, and none ever leaves.',
    ),
});

export type PageFacts = z.infer<typeof page>;
