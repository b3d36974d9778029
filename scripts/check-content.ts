/**
 * npm run check:content: tells every fault of the content, with file, line, field, what was found and what is allowed.
 *
 *   npm run check:content -- FOLDER   of another folder than content/
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { counted } from '../src/catalog/wording.ts';
import { printFaults } from '../src/intake/fault.ts';
import { readContent } from '../src/intake/read.ts';
import { readOptions, refuse } from './options.ts';

const { positionals } = readOptions(import.meta.filename, { allowPositionals: true });
const [root = fileURLToPath(new URL('../content', import.meta.url))] = positionals;
if (!existsSync(root)) refuse(`there is no folder ${root}`);
// The latest day that it is anywhere on Earth, so that nobody has to wait for the evening of London.
const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
const { files, pages, faults } = readContent(root, today);
if (faults.length > 0) console.error(printFaults(faults));
const counts = `${files.resources.size} resources, ${files.partners.size} partners, ${files.organizations.size} organizations, ${files.sources.size} sources, ${files.start.size} start pages, ${pages.size} pages, ${files.changes.size} changes`;
console.log(`${counts}: ${counted(faults.length, 'fault')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
