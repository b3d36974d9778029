/**
 * Writes rows as CSV (RFC 4180): comma, CRLF, every cell in quotes, with the byte order mark that spreadsheets need to see UTF-8.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
