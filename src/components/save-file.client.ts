import { make } from './make.client.ts';

/** Hands a text to the reader as a file; it never leaves the browser. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  make('a', { href: address, download: name }).click();
  // The download starts after this task; the address has to live until then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
