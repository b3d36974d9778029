import { expect, test } from 'vitest';
import { formatDate } from '../../../src/catalog/date.ts';
import { readQuery } from '../../../src/search/query.ts';
import { isWeak } from '../../../src/search/telling.ts';
import { fold, spell, wordsOf } from '../../../src/search/words.ts';
import { catalog } from '../../read.ts';
import { ask, listings } from './ask.ts';

test.for([
  ['May 2023', ['2023-05']],
  ['2023 may', ['2023-05']],
  ['May 18, 2020', ['2020-05']],
  ['18th May 2020', ['2020-05']],
  ['2020-05-18', ['2020-05']],
  ['05/18/2020', ['2020-05']],
  ['2020-05', ['2020-05']],
  ['top 10 2023', ['top', '10', '2023']],
  ['HICP 2023 main document', ['hicp', '2023', 'main', 'document']],
] as const)('%s is read as %j', ([text, words]) => {
  expect(readQuery(text).words).toEqual(words);
});

test.for(['IT staff', 'it staff', 'I.T. department', 'health it', 'our IT', 'no it person', 'it people'])(
  '%s is about technology',
  (text) => {
    expect(spell(wordsOf(text))).toContain('IT');
    expect(fold(fold(text))).toBe(fold(text));
  },
);

test.for(['is it safe', 'who runs it', 'what it is', 'does it help', 'it companions'])('%s has the pronoun', (text) => {
  expect(spell(wordsOf(text))).not.toContain('IT');
});

test('who asks for a document gets a work before a group', async () => {
  expect((await ask('405(d) task group publication')).found[0]).toBe('resources/hicp');
  expect((await ask('405(d) task group')).found[0]).toBe('partners/405d');
});

test.for(['publication', 'document', 'paper', 'guide', 'toolkit', 'checklist'])(
  'who asks for a %s, or for several, asks for something to read',
  (kind) => {
    for (const word of [kind, `${kind}s`]) expect(readQuery(`405(d) ${word}`).wants).toBe('work');
  },
);

test('who asks for somebody gets a group before a work', async () => {
  expect((await ask('who can join HSCC')).found[0]).toBe('partners/joint-cwg');
  expect((await ask('who wrote HICP')).found[0]).toMatch(/405d|hicp/);
});

test('each name and web address of the organization behind a partner finds the partner first, unless a work bears it', async () => {
  const owned = new Set(listings.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  for (const { path, otherNames } of listings)
    for (const name of otherNames.filter((other) => !owned.has(other.toLowerCase())))
      expect((await ask(name)).found[0], name).toBe(path.slice(1, -1));
});

test('a query that says the short name of a work beside other words is answered by that work', async () => {
  for (const { names, path } of listings.filter((listing) => listing.path.startsWith('/resources/')))
    for (const name of names.filter((one) => wordsOf(one).length < 3 && !wordsOf(one).every(isWeak)))
      for (const text of [`is ${name} still valid`, `${name} superseded`, `${name} zzqq zzqq zzqq`]) {
        const { found, isGood } = await ask(text);
        expect(found[0], text).toBe(path.slice(1, -1));
        expect(isGood, text).toBe(true);
      }
});

test('two works that are named together are found before all others', async () => {
  const both = async (text: string): Promise<string[]> => (await ask(text)).found.slice(0, 2).sort();
  expect(await both('hicp vs cis controls')).toEqual(['resources/cis-controls', 'resources/hicp']);
  expect(await both('difference between HIC-MISO and HIC-ISBP')).toEqual(['resources/hic-isbp', 'resources/hic-miso']);
});

test('a query that names our subject is answered by what is nearest, another one is told that there is nothing', async () => {
  expect((await ask('phishing zzqq')).isGood).toBe(true);
  expect((await ask('hospital zzqq')).isGood).toBe(false);
  // A name of two common words is not meant by them alone.
  expect((await ask('top 20 hospitals in Texas')).isGood).toBe(false);
});

test('the works issued in a month come before those of which others give it as the date', async () => {
  const dated = catalog.resources.flatMap(({ path, editions }) => editions.map(({ issued }) => ({ path, issued })));
  const byMonth = Map.groupBy(dated, ({ issued }) => (issued && issued.length > 4 ? issued.slice(0, 7) : ''));
  byMonth.delete('');
  expect(byMonth.size).toBeGreaterThan(0);
  for (const [month, editions] of byMonth) {
    const issued = new Set(editions.map(({ path }) => path.slice(1, -1)));
    for (const text of [month, formatDate(month)]) {
      const { found } = await ask(text);
      expect(new Set(found.slice(0, issued.size)), text).toEqual(issued);
    }
  }
});

test.for([
  ['cis top 20', 'resources/cis-controls'],
  ['mc2 version 2', 'resources/mc2'],
] as const)('%s finds %s alone, for what else has such a number has nothing of it', async ([text, only]) => {
  expect((await ask(text)).found).toEqual([only]);
});

test.for(['vuln', 'suppl'])('%s, the beginning of what all results are about, is no poor question', async (text) => {
  expect((await ask(text)).isGood).toBe(true);
});

test.for(['telework checklist', 'HIC TCR'])('%s is two words, though together they spell a name', async (text) => {
  expect((await ask(text)).resolved).toHaveLength(2);
});

test('what covers far less of a query than the best result does is left out', async () => {
  const { found, hits } = await ask('international standard health informatics');
  const coverages = hits.map(({ coverage }) => coverage);
  expect(Math.min(...coverages)).toBeGreaterThan(0.2 * Math.max(...coverages));
  // Others say "health" too.
  expect((await ask('health')).found.length).toBeGreaterThan(found.length);
});

test.for([
  ['hipaa checklist', 'resources/sra-tool'],
  ['hippa checklist', 'resources/sra-tool'],
  ['hipaa check list', 'resources/sra-tool'],
  ['that hipaa checklist tool', 'resources/sra-tool'],
  ['hacked', 'resources/occi'],
  ['we got hacked', 'resources/occi'],
  ['we have been hacked', 'resources/occi'],
  ['hacked pacemaker', 'partners/fda'],
  ['hacked infusion pump', 'partners/fda'],
  ['our billing company got hacked', 'resources/hic-scrim'],
  ['cyber insurance requirements', 'resources/hicp'],
  ['who runs health sector cyber', 'partners/aspr-cip'],
  ['xray machine on old windows', 'resources/hic-malts'],
  ['share IOC with other hospitals', 'resources/hic-isbp'],
  ['HPH CPGs', 'partners/405d'],
  ['knowledge on demand', 'partners/405d'],
  ['LMS training', 'partners/405d'],
  ['HIPAA NPRM', 'partners/ocr'],
  ['SMART toolkit', 'resources/hic-scrim'],
  ['CSF 2.0 mapping', 'resources/cis-controls'],
  ['medical billing company', 'resources/sra-tool'],
  ['sample policies', 'resources/hicp'],
] as const)('%s, in the words of every day, leads to %s first', async ([text, first]) => {
  const { found, isGood } = await ask(text);
  expect(found[0]).toBe(first);
  expect(isGood).toBe(true);
});
