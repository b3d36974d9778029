import type { AstroIntegration } from 'astro';
import { Zip, ZipPassThrough } from 'fflate';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { COPIES_SUMS, SINGLE_FILE, SITE_ZIP } from '../offline/copies.ts';
import { filesOf } from './files.ts';

/** The first moment that a zip can state, in local time as zips have it: the same files give the same bytes. */
const TIME = new Date(1980, 0, 1);

/** Puts all files of the finished site into one zip and writes its checksum beside it. Belongs after all that write files. */
export function siteZip(): AstroIntegration {
  return {
    name: 'site-zip',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        // A catalog that has outgrown the single file has outgrown this one too.
        if (!existsSync(join(site, SINGLE_FILE))) return;
        const files = filesOf(site).filter((file) => file !== SITE_ZIP && file !== COPIES_SUMS);
        writeFileSync(
          join(site, SITE_ZIP),
          zipOf(files, (file) => readFileSync(join(site, file))),
        );
        const lines = [SINGLE_FILE, SITE_ZIP].map((file) => lineOf(file, readFileSync(join(site, file))));
        writeFileSync(join(site, COPIES_SUMS), lines.join(''));
        logger.info(`${files.length} files in a zip of ${readFileSync(join(site, SITE_ZIP)).length} bytes`);
      },
    },
  };
}

/** Compresses with the system's zlib, ten times faster than in JavaScript. */
class Deflated extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk), final);
  }
}

/** A zip of the files in their order, read one after the other. Throws when one cannot be read. */
function zipOf(files: readonly string[], read: (file: string) => Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const file of files) {
    const entry = new Deflated(file);
    entry.mtime = TIME;
    zip.add(entry);
    entry.push(read(file), true);
  }
  zip.end();
  return Buffer.concat(parts);
}

/** Checksum and name as `sha256sum --check` reads them, after a comment with the size. */
function lineOf(file: string, bytes: Uint8Array): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return `# ${name}: ${bytes.length} bytes\n${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
}
