/** What Markdown reads anywhere in a line: CommonMark, with the tables, deletions and formulas of GitHub. */
const ANYWHERE = /[\\`*_[\]<|~$]|&(?=#?\w+;)/g;
/** What it reads where a line begins: headings, lists, quotations, and lines that make the text above them a heading. */
const FIRST = /^(\s*\d*)([-#+=>]|(?<=\d)[.)])/gm;
/** What it reads where a heading ends. */
const LAST = /(?<=\s)#+$/gm;

/** Makes every character of a plain text stand for itself in Markdown, whether read as a line or within one. */
export function escapeMarkdown(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(FIRST, '$1\\$2').replace(LAST, '\\$&');
}
