import type { Manners } from './manners.ts';

/** Gives each host one request at a time, with a pause between two. */
export class Pace {
  readonly #manners: Manners;
  readonly #signal: AbortSignal;
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #gaps = new Map<string, number>();

  constructor(manners: Manners, signal: AbortSignal) {
    this.#manners = manners;
    this.#signal = signal;
  }

  /** Performs the task when it is the host's turn; rejects as the task does, or when the run ends. */
  async turn<T>(host: string, task: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(host);
    const mine = (before ?? Promise.resolve()).then(async () => {
      if (before) await this.#manners.sleep(this.#pause(host), this.#signal);
      return task();
    });
    // The next one waits for this one, however it ends.
    this.#turns.set(
      host,
      mine.catch(() => undefined),
    );
    return mine;
  }

  /** A host may ask for longer pauses, as with Crawl-delay. */
  slowDown(host: string, gap: number): void {
    this.#gaps.set(host, Math.min(gap, this.#manners.longestWait));
  }

  #pause(host: string): number {
    const { gap, random } = this.#manners;
    return Math.max(gap, this.#gaps.get(host) ?? 0) * (1 + random() / 2);
  }
}
