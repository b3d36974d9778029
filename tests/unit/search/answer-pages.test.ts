import { expect, test } from 'vitest';
import { answerPagesOf } from '../../../src/search/answer-pages.ts';
import { catalog } from '../../read.ts';
import { ask, listings, search } from './ask.ts';

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

test('each page that answers is asked for by its title and by each of its phrases', async () => {
  for (const { path, title, phrases } of pages)
    for (const phrase of [title, ...phrases]) expect(await pagesFor(phrase), phrase).toContain(path);
});

test('the name of a work or partner asks for none of them, nor do its words with others', async () => {
  for (const { names } of listings)
    for (const name of names.filter((one) => !pages.some(({ title }) => title === one)))
      expect(await pagesFor(name), name).toEqual([]);
  for (const text of ['hicp', 'hacked pacemaker', 'medical device guidance', 'compliance training', 'ransomware', ''])
    expect(await pagesFor(text), text).toEqual([]);
});

test('they are no results: what is found, counted and listed stays works and partners', async () => {
  const { hits } = await ask('whom do i tell under attack start here');
  for (const { number } of hits) expect(listings[number]?.path).toMatch(/^\/(resources|partners)\//);
  for (const { path } of pages) expect(await search.numberOf(path)).toBeUndefined();
});
