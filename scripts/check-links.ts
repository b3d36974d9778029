/**
 * npm run check:links: opens every outward address of the catalog and records what came of it in content/link-state.json.
 *
 *   --minutes 45       ends after this time; the next run goes on where this one stopped
 *   --fresh 1          leaves out what was checked in the last so many days; 0 checks all
 *   --report FILE      writes the report there instead of to the terminal
 *   --only-report      opens nothing, only reports what is recorded
 *   --date 2026-11-21  the day that findings carry; today by default
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { printFaults } from '../src/intake/fault.ts';
import { readContent } from '../src/intake/read.ts';
import { outwardAddresses } from './links/addresses.ts';
import { Journal } from './links/journal.ts';
import { goodManners } from './links/manners.ts';
import { linkReport } from './links/report.ts';
import { visitAll } from './links/run.ts';
import { dayOf, numberOf, readOptions, refuse } from './options.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = readOptions(import.meta.filename, {
  options: {
    minutes: { type: 'string', default: '45' },
    fresh: { type: 'string', default: '1' },
    report: { type: 'string' },
    'only-report': { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const today = dayOf('date', values.date);
const [minutes, fresh] = [numberOf('minutes', values.minutes), numberOf('fresh', values.fresh)];

const { files, faults } = readContent(`${root}/content`);
if (faults.length > 0) refuse(`mend the content first\n${printFaults(faults)}`);
const addresses = outwardAddresses(files);
const journal = new Journal(`${root}/content/link-state.json`, `${root}/node_modules/.cache/link-check.jsonl`);

if (!values['only-report']) {
  const since = new Date(Date.parse(today) - fresh * 86_400_000).toISOString().slice(0, 10);
  const due = [...addresses.keys()].filter((address) => (journal.checks.get(address)?.checkedOn ?? '') <= since);
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(minutes * 60_000)]);

  const bar = new SingleBar({
    format: '{bar} {value} of {total} addresses, about {eta_formatted} left',
    noTTYOutput: true,
    notTTYSchedule: 15_000,
  });
  bar.start(due.length, 0);
  const left = await visitAll({
    addresses: due,
    journal,
    manners: goodManners,
    today,
    signal,
    onVisited: () => bar.increment(),
  });
  bar.stop();
  journal.settle(new Set(addresses.keys()));
  const unheard = due.filter((address) => !left.includes(address) && journal.checks.get(address)?.checkedOn !== today);
  console.error(
    `${due.length - left.length} of ${due.length} addresses tried${left.length > 0 ? '; run it again for the rest' : ''}`,
  );
  if (unheard.length > 0) {
    console.error('No server answered at all, so nothing was recorded: this machine seems to have no way to the web.');
    process.exitCode = 1;
  }
}

const report = linkReport(addresses, journal.checks);
if (values.report) writeFileSync(values.report, report);
else console.log(report);
