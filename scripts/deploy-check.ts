/**
 * npm run deploy:check: looks at a copy of the site where it is published, and says what its host does not do well.
 *
 *   npm run deploy:check -- https://catalog.example/ [--files-only]
 *
 * --files-only is for hosts that send no headers of ours, such as GitHub Pages: what needs headers is left out.
 */
import { openCopy } from './deploy/copy.ts';
import { questions } from './deploy/questions.ts';
import { readOptions } from './options.ts';

/** Faults shown of one question; the rest is counted. */
const SHOWN = 5;

/** Asks all questions about the copy at an address, tells the answers line by line, and returns how many are bad. */
export async function checkCopy(address: string, tell: (line: string) => void, filesOnly = false): Promise<number> {
  const copy = await openCopy(address);
  tell(`${copy.home.href}: ${copy.sums.size} files`);
  const bad: string[] = [];
  for (const { name, needsHeaders, faultsOf } of questions) {
    if (filesOnly && needsHeaders) {
      tell(`left out  ${name}`);
      continue;
    }
    const faults = await faultsOf(copy).catch((error: unknown) => [String(error)]);
    tell(`${faults.length === 0 ? 'good    ' : 'BAD     '}  ${name}`);
    for (const fault of faults.slice(0, SHOWN)) tell(`            ${fault}`);
    if (faults.length > SHOWN) tell(`            and ${faults.length - SHOWN} more`);
    if (faults.length > 0) bad.push(name);
  }
  const asked = questions.filter(({ needsHeaders }) => !filesOnly || !needsHeaders).length;
  tell(`${asked - bad.length} good, ${bad.length} bad`);
  return bad.length;
}

if (import.meta.main) {
  const { values, positionals } = readOptions(import.meta.filename, {
    allowPositionals: true,
    options: { 'files-only': { type: 'boolean' } },
  });
  const [address] = positionals;
  try {
    if (!address) throw new Error('Say which copy: npm run deploy:check -- https://catalog.example/');
    const bad = await checkCopy(address, console.log, values['files-only']);
    process.exitCode = bad === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
