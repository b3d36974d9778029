import robotsParser from 'robots-parser';
import type { Answer, Failure } from './ask.ts';
import { askPatiently, type Means } from './patience.ts';

/** What a host's robots.txt says of an address. */
export type Permission = 'allowed' | 'refused' | Failure;

const LARGEST = 500 * 1024;

/** Reads each host's robots.txt once (RFC 9309): without one all is allowed; while it cannot be read, nothing is. */
export class Robots {
  readonly #means: Means;
  readonly #read = new Map<string, Promise<Answer | Failure>>();

  constructor(means: Means) {
    this.#means = { ...means, manners: { ...means.manners, most: LARGEST } };
  }

  async permits(url: URL): Promise<Permission> {
    const home = new URL('/robots.txt', url);
    const reading = this.#read.get(home.href) ?? this.#fetch(home);
    this.#read.set(home.href, reading);
    const answer = await reading;
    if ('failure' in answer) return answer;
    if (answer.status >= 500 || answer.status === 429)
      return { failure: 'broken', detail: `robots.txt answered ${answer.status}` };
    if (answer.status !== 200) return 'allowed';
    const rules = robotsParser(home.href, answer.body);
    const { userAgent } = this.#means.manners;
    const delay = rules.getCrawlDelay(userAgent);
    if (delay) this.#means.pace.slowDown(url.host, delay * 1000);
    return rules.isDisallowed(url.href, userAgent) ? 'refused' : 'allowed';
  }

  async #fetch(home: URL): Promise<Answer | Failure> {
    let url = home;
    for (let hop = 0; ; hop++) {
      const answer = await askPatiently(url, false, this.#means);
      // Five redirects are what RFC 9309 asks for; a robots.txt behind more counts as missing.
      if ('failure' in answer || answer.status < 300 || answer.status > 399 || !answer.location || hop === 5)
        return answer;
      if (!URL.canParse(answer.location, url)) return answer;
      url = new URL(answer.location, url);
    }
  }
}
