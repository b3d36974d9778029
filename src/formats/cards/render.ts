import regular from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?inline';
import bold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?inline';
import { Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import satori from 'satori';
import { CARD, type Shape } from './drawing.ts';
import { keep } from './keep.ts';

const kept = resolve('node_modules/.cache/cards');

/** A card as PNG. What was drawn before is taken from the cache of the packages, under the hash of all that it depends on. */
export async function cardImage(drawing: Shape): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256').update(JSON.stringify(drawing)).update(toolVersions()).digest('hex');
  const file = join(kept, `${hash}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const image = await renderCard(drawing);
  keep(file, image);
  return image;
}

/** Draws a card anew: letters become outlines of our own font, so that every machine draws the same picture. */
export async function renderCard(drawing: Shape): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(drawing, {
    ...CARD,
    fonts: [
      { name: 'Source Serif 4', data: bytes(regular), weight: 400, style: 'normal' },
      { name: 'Source Serif 4', data: bytes(bold), weight: 600, style: 'normal' },
    ],
  });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

function bytes(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

/** A new release of a tool may draw differently. Throws when package.json does not name one of them. */
function toolVersions(): string {
  const { dependencies } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = ['satori', '@resvg/resvg-js', '@fontsource/source-serif-4'].map((name) => {
    const version = dependencies[name];
    if (!version) throw new Error(`package.json has no version of ${name}`);
    return version;
  });
  return versions.join(' ');
}
