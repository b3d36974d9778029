/**
 * Writes rows as CSV (RFC 4180): comma, CRLF, every cell in quotes, with the byte order mark that spreadsheets need to see UTF-8.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it. For browsers: the library that writes
 * the CSV of the build brings them 80 kB.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Signs with which a formula begins, the wide ones of East Asian keyboards included. */
const FORMULA = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
