/** The tree of tags of a PDF (ISO 32000-1, 14.7). */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib';

/** Every element in reading order. Throws when there is no tree. */
export function* structureOf({ catalog, context }: PDFDocument): Generator<PDFDict> {
  yield* below(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict), (kid) => context.lookup(kid));
}

/** A name or text of an element: its tag under 'S', its words under 'Alt'. */
export function wordsOf(element: PDFDict, key: string): string | undefined {
  const value = element.lookup(PDFName.of(key));
  if (value instanceof PDFName) return value.decodeText();
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** The elements right under one; references to content and annotations are left out. */
export function kidsOf(element: PDFDict, look: (kid: PDFObject) => PDFObject | undefined): PDFDict[] {
  const kids = element.lookup(PDFName.of('K'));
  const all = kids instanceof PDFArray ? kids.asArray().map(look) : [kids];
  return all.filter((kid): kid is PDFDict => kid instanceof PDFDict && kid.has(PDFName.of('S')));
}

function* below(parent: PDFDict, look: (kid: PDFObject) => PDFObject | undefined): Generator<PDFDict> {
  for (const kid of kidsOf(parent, look)) {
    yield kid;
    yield* below(kid, look);
  }
}
