/**
 * npm run report:stale: lists the entries that are due for review, and those whose status rests on old evidence.
 *
 *   --date 2027-06-01  as of this day; today by default
 *   --report FILE      writes the report there instead of to the terminal
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCatalog } from '../src/catalog/catalog.ts';
import { printFaults } from '../src/intake/fault.ts';
import { readContent } from '../src/intake/read.ts';
import { fullDate } from '../src/schema/date.ts';
import { staleReport } from './stale.ts';

const { values } = parseArgs({
  options: {
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    report: { type: 'string' },
  },
});
if (!fullDate.safeParse(values.date).success)
  throw new Error(`--date has to be a day such as 2027-06-01, not ${values.date}`);
const { files, faults } = readContent(resolve(import.meta.dirname, '../content'));
if (faults.length > 0) throw new Error(`mend the content first\n${printFaults(faults)}`);

const report = staleReport(makeCatalog(files), values.date);
if (values.report) writeFileSync(values.report, report);
else console.log(report);
