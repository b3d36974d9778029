import { expect, test } from 'vitest';
import { answerPagesOf } from '../../../src/search/answer-pages.ts';
import { pagesAsked } from '../../../src/search/answering.ts';
import { catalog } from '../../read.ts';
import { ask, listings, search } from './ask.ts';

/** Words of people who look for something to read. */
const works = [
  'hicp',
  'hicp ransomware',
  'nist csf',
  'hacked pacemaker',
  'medical device guidance',
  'medical device vulnerability',
  'vulnerability',
  'compliance training',
  'ransomware training',
  'incident response',
  'incident response plan',
  'emergency management',
  'emergency manager',
  'ransomware guide',
  'phishing',
  'contract language',
  'patient data',
  'IT department',
  'IT director',
  '',
];

const pages = answerPagesOf(catalog);

async function pagesFor(text: string): Promise<string[]> {
  const { understood } = await ask(text);
  return (await search.pagesFor(understood ?? text)).map(({ path }) => path);
}

test.for([
  ['whom do i tell', '/whom-to-tell/'],
  ['who do i call', '/whom-to-tell/'],
  ['who do I tell about a hacked pacemaker', '/whom-to-tell/'],
  ['report ransomware fbi', '/whom-to-tell/'],
  ['under attack', '/start/under-attack/'],
  ['our hospital is under attack now', '/start/under-attack/'],
  ['we got hacked', '/start/under-attack/'],
  ['ransonware attack', '/start/under-attack/'],
  ['start here', '/start/'],
  ['where do i start', '/start/'],
] as const)('%s asks for %s', async ([text, path]) => {
  expect((await pagesFor(text))[0]).toBe(path);
});

test.for([
  ['/start/under-attack/', 'ransomware'],
  ['/start/under-attack/', 'we have ransomware'],
  ['/start/under-attack/', 'incident'],
  ['/start/under-attack/', 'emergency'],
  ['/start/under-attack/', 'computers locked'],
  ['/start/under-attack/', 'our computers are locked'],
  ['/start/under-attack/', 'files encrypted'],
  ['/start/under-attack/', 'systems down'],
  ['/start/under-attack/', 'all systems are down'],
  ['/start/under-attack/', 'we have been hacked'],
  ['/start/under-attack/', 'cyber attack'],
  ['/whom-to-tell/', 'FBI'],
  ['/whom-to-tell/', 'breach'],
  ['/whom-to-tell/', 'data breach'],
  ['/whom-to-tell/', 'how do I report a data breach'],
  ['/whom-to-tell/', 'patient data stolen'],
  ['/whom-to-tell/', 'patient records were stolen'],
  ['/whom-to-tell/', 'stolen laptop'],
  ['/whom-to-tell/', 'lost usb stick'],
  ['/whom-to-tell/', 'lost phone with patient data'],
  ['/start/small-practice/', 'we have no it person, where do we start'],
  ['/whom-to-tell/', 'report incident'],
  ['/whom-to-tell/', 'report vulnerability'],
  ['/whom-to-tell/', 'report device vulnerability'],
  ['/whom-to-tell/', 'cisa hotline number'],
  ['/start/under-attack/', 'our front desk clicked on a bad link'],
  ['/start/under-attack/', 'can we pay the ransom'],
  ['/start/executive/', 'board presentation on cyber risk'],
  ['/whom-to-tell/', 'report stolen patient records'],
  ['/start/under-attack/', 'hospital network down'],
  ['/start/outage/', 'outage'],
  ['/start/small-practice/', 'no IT staff'],
  ['/start/small-practice/', 'we have no it staff'],
] as const)('%s is the answer to %s, in an incident or before one', async ([path, text]) => {
  expect((await pagesFor(text))[0]).toBe(path);
});

test('the page with which a question has more words in common comes first', () => {
  const phrases = [
    [0, 'stolen records'],
    [1, 'stolen patient records'],
  ] as const;
  expect(pagesAsked('stolen patient records', phrases)).toEqual([1, 0]);
  expect(pagesAsked('stolen records', phrases)).toEqual([0]);
});

test('each page that answers is asked for by its title and by each of its phrases', async () => {
  for (const { path, title, phrases } of pages)
    for (const phrase of [title, ...phrases]) expect(await pagesFor(phrase), phrase).toContain(path);
});

test('the name of a work or partner asks for none of them, nor do its words with others', async () => {
  for (const { names } of listings)
    for (const name of names.filter((one) => !pages.some(({ title }) => title === one)))
      expect(await pagesFor(name), name).toEqual([]);
  for (const text of works) expect(await pagesFor(text), text).toEqual([]);
});

test('they are no results: what is found, counted and listed stays works and partners', async () => {
  const { hits } = await ask('whom do i tell under attack start here');
  for (const { number } of hits) expect(listings[number]?.path).toMatch(/^\/(resources|partners)\//);
  for (const { path } of pages) expect(await search.numberOf(path)).toBeUndefined();
});
