/** What a page of a PDF paints, as far as tagging is concerned (ISO 32000-1, 8.2 and 14.6). */

/** A piece of a content stream: an operator or one of its operands, and where it stands. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pieces =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
const operator = /^[A-Za-z'"][A-Za-z0-9*]*$/;
const beginsPath = new Set(['m', 're']);
const paintsPath = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const showsText = new Set(['Tj', 'TJ', "'", '"']);

/** Parts of the stream that paint something and belong to no tag, such as backgrounds, lines and the foot of the page. */
export function untagged(stream: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let firstOperand: number | undefined;
  let path: number | undefined;
  let text: { start: number; isShown: boolean; isTagged: boolean } | undefined;
  for (const { text: piece, start, end } of piecesOf(stream)) {
    if (!operator.test(piece)) {
      firstOperand ??= start;
      continue;
    }
    const begin = firstOperand ?? start;
    firstOperand = undefined;
    if (piece === 'BDC' || piece === 'BMC') {
      depth += 1;
      if (text) text.isTagged = true;
    } else if (piece === 'EMC') depth -= 1;
    else if (piece === 'BT') text = { start: begin, isShown: false, isTagged: depth > 0 };
    else if (piece === 'ET') {
      if (text?.isShown && !text.isTagged) found.push({ start: text.start, end });
      text = undefined;
    } else if (showsText.has(piece) && text) text.isShown = true;
    else if (beginsPath.has(piece)) path ??= begin;
    else if (paintsPath.has(piece)) {
      if (depth === 0) found.push({ start: path ?? begin, end });
      path = undefined;
    } else if (piece === 'n') path = undefined;
    else if ((piece === 'Do' || piece === 'sh') && depth === 0) found.push({ start: begin, end });
  }
  return found;
}

/** The stream with all that belongs to no tag marked as an artifact, which screen readers pass over. */
export function withArtifacts(stream: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of untagged(stream)) {
    parts.push(stream.slice(done, start), '/Artifact BMC\n', stream.slice(start, end), '\nEMC');
    done = end;
  }
  return [...parts, stream.slice(done)].join('');
}

function* piecesOf(stream: string): Generator<Piece> {
  for (const match of stream.matchAll(pieces)) {
    const [text] = match;
    if (!text.startsWith('%')) yield { text, start: match.index, end: match.index + text.length };
  }
}
