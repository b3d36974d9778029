/** A run of the link checker in a process of its own, which the test kills: node interrupted.ts STATE JOURNAL ADDRESS… */
import { Journal } from '../../../scripts/links/journal.ts';
import { visitAll } from '../../../scripts/links/run.ts';
import { stageManners } from './stage.ts';

const [stateFile = '', journalFile = '', today = '', ...addresses] = process.argv.slice(2);
const journal = new Journal(stateFile, journalFile);
const due = addresses.filter((address) => journal.checks.get(address)?.checkedOn !== today);
await visitAll({
  addresses: due,
  journal,
  manners: { ...stageManners(), hosts: 1 },
  today,
  signal: new AbortController().signal,
});
journal.settle(new Set(addresses));
