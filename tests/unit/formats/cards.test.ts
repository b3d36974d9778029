import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  test('a card whose writing is cut off is not kept', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cards-'));
    const file = join(folder, 'kept/card.png');
    const module = new URL('../../../src/formats/cards/keep.ts', import.meta.url).href;
    const script = `import { keep } from '${module}'; keep(process.argv[1], new Uint8Array(99_999));`;
    // The shell counts in blocks of 512 or 1,024 bytes, of which the picture has many more than it may write.
    const keeping = (limit: string): number | null =>
      spawnSync('sh', [
        '-c',
        `ulimit -f ${limit}; exec "$0" --input-type=module -e "$1" "$2"`,
        process.execPath,
        script,
        file,
      ]).status;
    expect(keeping('16')).not.toBe(0);
    expect(existsSync(file)).toBe(false);
    expect(keeping('unlimited')).toBe(0);
    expect(readFileSync(file)).toHaveLength(99_999);
    rmSync(folder, { recursive: true });
  });

  test('the site has one, with a book for each work, as many as find room beside each other', async () => {
    expect(textsOf(drawSite(resources))).toContain('HPH Cybersecurity Resource Catalog');
    expect(sizeOf(await renderCard(drawSite(resources)))).toEqual(CARD);
    const books = (works: typeof resources): number => partsOf(drawSite(works)).length - partsOf(drawSite([])).length;
    expect(books(resources.slice(0, 3))).toBe(3);
    const most = books([...resources, ...resources]);
    expect(most * (30 + 10)).toBeLessThanOrEqual(1040);
    expect(books(resources)).toBe(Math.min(resources.length, most));
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

test('the longer a title, the smaller its letters', () => {
  const [resource] = resources;
  if (!resource) throw new Error('no works');
  const sizes = [45, 46, 85, 86].map((length) => {
    const title = 'x'.repeat(length);
    const drawing = drawWork({ ...resource, title, acronym: null });
    return partsOf(drawing).find(({ props }) => props.children === title)?.props.style['fontSize'];
  });
  expect(sizes).toEqual([56, 46, 46, 40]);
});

function textsOf({ props: { children } }: Shape): string[] {
  if (typeof children === 'string') return [children];
  return (children ?? []).flatMap(textsOf);
}

/** The shapes within a drawing. */
function partsOf({ props: { children } }: Shape): Shape[] {
  return typeof children === 'string' ? [] : (children ?? []).flatMap((part) => [part, ...partsOf(part)]);
}

/** Width and height from the header of a PNG (ISO/IEC 15948). */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
