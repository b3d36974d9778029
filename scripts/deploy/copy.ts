/** A deployed copy of the site, asked politely: a few questions at a time, no redirect followed. */
export interface Copy {
  /** Address of its home page, with a slash at the end. */
  readonly home: URL;
  /** The files that it ought to have, as paths from the home page, with their SHA-256; from its own SHA256SUMS. */
  readonly sums: ReadonlyMap<string, string>;
  readonly ask: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Milliseconds for one answer. */
const PATIENCE = 30_000;

/** Reads what the copy at this address says it consists of. Throws when there is no site of ours. */
export async function openCopy(address: string): Promise<Copy> {
  const home = new URL(address.replace(/\/?$/, '/'));
  const ask = askAt(home);
  const { status, body } = await ask('SHA256SUMS');
  const lines = body.toString().trim().split('\n');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  if (status !== 200 || !sums.has('index.html')) {
    throw new Error(`${home.href}SHA256SUMS does not list the files of a copy of the catalog (status ${status}).`);
  }
  return { home, sums, ask };
}

/** The address at which a file of the site is read: 'resources/hicp/' for 'resources/hicp/index.html'. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Runs a task for each of many, a few at a time, and keeps their order. */
export async function forEach<One, Result>(
  many: readonly One[],
  task: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < many.length; index = next++) results[index] = await task(many[index] as One);
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return results;
}

function askAt(home: URL): Copy['ask'] {
  return async (path, headers = {}) => {
    const response = await fetch(new URL(path, home), {
      headers: { 'Accept-Encoding': 'br, gzip', ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const body = Buffer.from(await response.arrayBuffer());
    return { path, status: response.status, headers: response.headers, body };
  };
}
