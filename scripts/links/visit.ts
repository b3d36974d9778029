import type { LinkCheck } from '../../src/schema/link-state.ts';
import type { Answer, Failure } from './ask.ts';
import { askPatiently, isWrongType, type Means } from './patience.ts';
import type { Robots } from './robots.ts';

/** What came of one address. */
export type Finding = Pick<LinkCheck, 'state' | 'movedTo' | 'detail'> & {
  /** True when a server spoke to us, whatever it said. */
  readonly heard: boolean;
};

/** What a visit needs; one for a whole run, so that hosts keep their pace. */
export interface Company extends Means {
  readonly robots: Robots;
}

/** Opens one address as a polite program, follows where it leads, and says what came of it. Rejects only when the run ends. */
export async function visit(address: string, company: Company): Promise<Finding> {
  const seen = new Set<string>();
  let url = new URL(address);
  let movedTo: string | null = null;
  let isLasting = true;
  let way = '';
  for (;;) {
    seen.add(url.href);
    const permission = await company.robots.permits(url);
    if (permission === 'refused') return notOpened('refuses', `${way}robots.txt asks programs to stay away`);
    const answer = permission === 'allowed' ? await askPatiently(url, true, company) : permission;
    if ('failure' in answer) return { ...notOpened(stateOfFailure(answer), way + answer.detail), heard: false };
    const next = nextStop(answer, url);
    if (!next) return arrival(answer, url, way, movedTo);
    if (seen.has(next.href)) return notOpened('unreachable', 'redirects lead in a circle');
    if (seen.size > company.manners.hops)
      return notOpened('unreachable', `more than ${company.manners.hops} redirects`);
    if (!/^https?:$/.test(next.protocol)) return notOpened('unreachable', `redirects to a ${next.protocol} address`);
    // Only an unbroken run of lasting redirects (301, 308) tells a new address.
    isLasting &&= answer.status === 301 || answer.status === 308;
    next.hash ||= url.hash;
    url = next;
    if (isLasting) movedTo = url.href;
    way = `redirects (${answer.status}) to ${url.host}${url.pathname}; `.slice(0, 200);
  }
}

function nextStop({ status, location }: Answer, url: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || !location) return undefined;
  return URL.canParse(location, url) ? new URL(location, url) : undefined;
}

function arrival(answer: Answer, url: URL, way: string, movedTo: string | null): Finding {
  const state = stateOfStatus(answer.status);
  const detail = `${way}${answer.status}${answer.type && ` ${answer.type}`}`;
  if (state !== 'ok') return notOpened(state, detail);
  const doubt = isWrongType(url, answer.type) ? ', though a document was linked' : '';
  return { state: movedTo ? 'moved' : 'ok', movedTo, detail: (detail + doubt).slice(0, 300), heard: true };
}

function notOpened(state: LinkCheck['state'], detail: string): Finding {
  return { state, movedTo: null, detail: detail.slice(0, 300), heard: true };
}

function stateOfStatus(status: number): LinkCheck['state'] {
  if (status >= 200 && status < 300) return 'ok';
  if (status === 404 || status === 410) return 'dead';
  // What is left of 400 to 499 is a server that does not want us; some use 999 for it.
  if ((status >= 400 && status < 500 && status !== 408) || status === 999) return 'refuses';
  return 'unreachable';
}

function stateOfFailure({ failure }: Failure): LinkCheck['state'] {
  return failure === 'name' ? 'dead' : 'unreachable';
}
