import { createHash } from 'node:crypto';
import type { Directory } from '../../src/search/part.ts';
import { makeSearch } from '../../src/search/search.ts';
import { addressOf, forEach, type Answer, type Copy } from './copy.ts';
import { pageSample, sample } from './sample.ts';

/** That the copy has every file of its list, unchanged; an address may lead to another of the list instead. */
export async function files({ sums, ask }: Copy): Promise<string[]> {
  // Hosts answer for the page of errors in ways of their own; it has its own question.
  const listed = [...sums].filter(([file]) => file !== '404.html');
  const answers = await forEach(listed, async ([file, sum]) => ({ file, sum, answer: await ask(addressOf(file)) }));
  return answers.flatMap(({ file, sum, answer }) => {
    if (isRedirect(answer)) return leadsWithin(answer, sums) ? [] : [`/${file} leads outside of the site`];
    if (answer.status !== 200) return [`/${file} has status ${answer.status}`];
    const isSame = createHash('sha256').update(answer.body).digest('hex') === sum;
    return isSame ? [] : [`/${file} was changed on the way`];
  });
}

/** What is answered where nothing is. */
export async function unknownAddress({ sums, ask }: Copy): Promise<string[]> {
  const { status, body } = await ask('no/such/page/');
  const isOurs = createHash('sha256').update(body).digest('hex') === sums.get('404.html');
  return [...(status === 404 ? [] : [`status ${status}`]), ...(isOurs ? [] : ['not our page'])];
}

/** That the usual slip of leaving off the last slash does no harm. */
export async function slashes({ ask }: Copy): Promise<string[]> {
  const answer = await ask('resources');
  const target = new URL(answer.headers.get('location') ?? '', 'https://host.invalid/').pathname;
  return isRedirect(answer) && target.endsWith('/resources/') ? [] : [`/resources has status ${answer.status}`];
}

/** That nobody reads the copy over an open line; a closed port 80 is as safe. */
export async function https({ home }: Copy): Promise<string[]> {
  if (home.protocol !== 'https:') return [];
  const response = await fetch(home.href.replace('https:', 'http:'), { redirect: 'manual' }).catch(() => undefined);
  if (!response || response.headers.get('location')?.startsWith('https:')) return [];
  return [`${home.href} over HTTP has status ${response.status}`];
}

/** Asks the index of the copy a question with the same code as the search page. */
export async function search({ ask }: Copy): Promise<string[]> {
  const read = async (path: string): Promise<unknown> => JSON.parse((await ask(path)).body.toString());
  const directory = (await read('search/index.json')) as Directory;
  const engine = makeSearch(directory, (part) => read(`search/${directory.version}/${part}.json`));
  const { hits } = await engine.ask('ransomware');
  const [first] = hits;
  const card = first && (await engine.card(first.number));
  if (!card) return ['"ransomware" finds nothing'];
  const { status } = await ask(card.path.slice(1));
  return status === 200 ? [] : [`${card.path}, found by a search, has status ${status}`];
}

/** The contact for those who find a weakness (RFC 9116). */
export async function securityText({ ask }: Copy): Promise<string[]> {
  const { status, body } = await ask('.well-known/security.txt');
  if (status !== 200) return [`status ${status}`];
  const expires = /^Expires: (.+)$/m.exec(body.toString())?.[1] ?? '';
  return Date.parse(expires) > Date.now() ? [] : [`expired: "${expires}". Review the catalog and publish it anew.`];
}

/** That nobody on the way, such as a CDN, adds what follows readers around. */
export async function thirdParties(copy: Copy): Promise<string[]> {
  const foreign = /<(?:script|link|img|iframe|source)\b[^>]*?\b(src|srcset)=["']?\s*(?:[a-z]+:)?\/\/[^"'\s>]*/gi;
  const answers = await forEach([...pageSample(copy), ...sample(copy)], copy.ask);
  return answers.flatMap(({ path, headers, body }) => [
    ...(headers.has('set-cookie') ? [`/${path} sets a cookie`] : []),
    ...[...body.toString().matchAll(foreign)].map(([found]) => `/${path} loads ${found}`),
  ]);
}

function isRedirect({ status, headers }: Answer): boolean {
  return [301, 302, 307, 308].includes(status) && headers.has('location');
}

function leadsWithin({ headers, path }: Answer, sums: ReadonlyMap<string, string>): boolean {
  const target = new URL(headers.get('location') ?? '', new URL(path, 'https://host.invalid/')).pathname;
  return [...sums.keys()].some((file) => target.endsWith(`/${addressOf(file)}`));
}
