import { ask, type Answer, type Failure } from './ask.ts';
import type { Manners } from './manners.ts';
import type { Pace } from './pace.ts';

/** What asking takes. */
export interface Means {
  readonly manners: Manners;
  readonly pace: Pace;
  readonly signal: AbortSignal;
}

/**
 * Asks once or, where a server struggles, several times with growing pauses. With `headFirst` it starts with HEAD,
 * which costs a server least, and goes on with GET, since many servers answer HEAD wrongly. Rejects only when the run ends.
 */
export async function askPatiently(
  url: URL,
  headFirst: boolean,
  { manners, pace, signal }: Means,
): Promise<Answer | Failure> {
  for (let attempt = 1; ; attempt++) {
    const method = headFirst && attempt === 1 ? 'HEAD' : 'GET';
    const answer = await pace.turn(url.host, () => ask(url, method, manners, signal));
    if (attempt >= manners.attempts || isSettled(answer, method, url)) return answer;
    if ('status' in answer && answer.status < 500 && !isLater(answer)) continue;
    const pause = pauseBefore(answer, attempt, manners);
    if (pause === undefined) return answer;
    await manners.sleep(pause, signal);
  }
}

/** A document was linked, and a page came: often the polite form of “not found”. */
export function isWrongType(url: URL, type: string): boolean {
  return /\.(pdf|docx?|xlsx?|pptx?|zip|exe|msi)$/i.test(url.pathname) && type === 'text/html';
}

function isSettled(answer: Answer | Failure, method: 'HEAD' | 'GET', url: URL): boolean {
  if ('failure' in answer) return answer.failure === 'certificate' || answer.failure === 'private';
  if (answer.status < 300) return method === 'GET' || !isWrongType(url, answer.type);
  if (answer.status < 400) return true;
  return method === 'GET' && answer.status < 500 && !isLater(answer);
}

/** Too many requests, or a request that took too long: the same one may do later. */
function isLater({ status }: Answer): boolean {
  return status === 429 || status === 408;
}

/** How long to wait: what the server asks for, undefined when that is too long; else doubling, with jitter. */
function pauseBefore(answer: Answer | Failure, attempt: number, manners: Manners): number | undefined {
  const asked = 'retryAfter' in answer ? readRetryAfter(answer.retryAfter) : undefined;
  if (asked !== undefined) return asked > manners.longestWait ? undefined : asked;
  return manners.backoff * 2 ** (attempt - 1) * (0.5 + manners.random() / 2);
}

/** Milliseconds of a Retry-After field (RFC 9110), which is a number of seconds or a date. */
function readRetryAfter(field: string | undefined): number | undefined {
  if (field === undefined) return undefined;
  if (/^\d+$/.test(field)) return Number(field) * 1000;
  const date = Date.parse(field);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
