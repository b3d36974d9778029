import { describe, expect, test } from 'vitest';
import { CARD, drawSite, drawWork, type Shape } from '../../../src/formats/cards/drawing.ts';
import { cardImage, renderCard } from '../../../src/formats/cards/render.ts';
import { catalog } from '../../read.ts';

const { resources } = catalog;

describe('cards', () => {
  test.for(resources)('the card of $id says what the work is and whether it holds', (resource) => {
    const words = textsOf(drawWork(resource)).join(' | ');
    for (const part of [resource.title, resource.shortName, resource.summary, resource.newest.label])
      expect(words).toContain(part);
  });

  test('a card is a picture of the right size, and the same each time it is drawn', async () => {
    const [resource] = resources;
    if (!resource) throw new Error('no works');
    const drawing = drawWork(resource);
    const [once, again, kept] = await Promise.all([renderCard(drawing), renderCard(drawing), cardImage(drawing)]);
    expect(sizeOf(once)).toEqual(CARD);
    expect(Buffer.from(once).equals(again)).toBe(true);
    expect(Buffer.from(once).equals(kept)).toBe(true);
    expect(once.length).toBeLessThan(120_000);
  });

  test('the site has one, with a book for each work', async () => {
    const drawing = drawSite(resources);
    expect(textsOf(drawing)).toContain('HPH Cybersecurity Resource Catalog');
    expect(sizeOf(await renderCard(drawing))).toEqual(CARD);
  });

  test('names and titles of any length fit without an error', async () => {
    const [resource] = resources;
    if (!resource) throw new Error('no works');
    const longest = {
      ...resource,
      title: 'Word '.repeat(40).trim(),
      shortName: 'W'.repeat(16),
      summary: 'w'.repeat(160),
    };
    expect(sizeOf(await renderCard(drawWork(longest)))).toEqual(CARD);
  });
});

function textsOf({ props: { children } }: Shape): string[] {
  if (typeof children === 'string') return [children];
  return (children ?? []).flatMap(textsOf);
}

/** Width and height from the header of a PNG (ISO/IEC 15948). */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
