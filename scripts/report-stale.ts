/**
 * npm run report:stale: lists the entries that are due for review, and those whose status rests on old evidence.
 *
 *   --date 2027-06-01  as of this day; today by default
 *   --report FILE      writes the report there instead of to the terminal
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeCatalog } from '../src/catalog/catalog.ts';
import { printFaults } from '../src/intake/fault.ts';
import { readContent } from '../src/intake/read.ts';
import { dayOf, readOptions, refuse } from './options.ts';
import { staleReport } from './stale.ts';

const { values } = readOptions(import.meta.filename, {
  options: {
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    report: { type: 'string' },
  },
});
const day = dayOf('date', values.date);
const { files, faults } = readContent(resolve(import.meta.dirname, '../content'));
if (faults.length > 0) refuse(`mend the content first\n${printFaults(faults)}`);

const report = staleReport(makeCatalog(files), day);
if (values.report) writeFileSync(values.report, report);
else console.log(report);
