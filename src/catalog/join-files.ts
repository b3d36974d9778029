/**
 * How the files of several works become one file.
 * texts: one after the other, an empty line between them. table: rows of a CSV below one header. records: lists of JSON, with their envelope.
 */
export type Joining = 'texts' | 'table' | 'records';

/** Joins the files of single works, in their order, into what the build would write for all of them. Throws a SyntaxError for records that are no JSON. */
export function joinFiles(how: Joining, texts: readonly string[]): string {
  switch (how) {
    case 'texts':
      return texts.join(texts[0]?.includes('\r\n') ? '\r\n' : '\n');
    case 'table':
      return texts.map((text, index) => (index === 0 ? text : text.slice(text.indexOf('\n') + 1))).join('');
    case 'records':
      return joinRecords(texts.map((text) => JSON.parse(text) as Records));
  }
}

/** A plain list, or one in the envelope of the API. */
type Records = readonly unknown[] | { readonly total: number; readonly result: readonly unknown[] };

function joinRecords(files: readonly Records[]): string {
  const all = files.flatMap((file) => ('result' in file ? file.result : file));
  const [first] = files;
  const joined = first && 'result' in first ? { ...first, total: all.length, result: all } : all;
  return `${JSON.stringify(joined, null, 2)}\n`;
}
