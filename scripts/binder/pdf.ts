/** Reads from a finished PDF what a reader on paper and one with a screen reader need from it. */
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';

/** One line of the outline (ISO 32000-2, 12.3.3). */
export interface Bookmark {
  readonly title: string;
  /** Page from 1; undefined when it leads nowhere. */
  readonly page: number | undefined;
  readonly children: readonly Bookmark[];
}

export interface Facts {
  readonly pages: number;
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** Whether it states that its contents are tagged, and has the tree of tags. */
  readonly isTagged: boolean;
  readonly outline: readonly Bookmark[];
}

/** Throws when the bytes are no PDF. */
export async function readFacts(bytes: Uint8Array): Promise<Facts> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookupMaybe(PDFName.of('Marked'), PDFBool);
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const outlines = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const language = catalog.lookup(PDFName.of('Lang'));
  return {
    pages: document.getPageCount(),
    title: document.getTitle(),
    language: language instanceof PDFString || language instanceof PDFHexString ? language.decodeText() : undefined,
    isTagged: marked?.asBoolean() === true && catalog.has(PDFName.of('StructTreeRoot')),
    outline: outlines ? bookmarksBelow(outlines, pages) : [],
  };
}

function bookmarksBelow(parent: PDFDict, pages: ReadonlyMap<string, number>): Bookmark[] {
  const found: Bookmark[] = [];
  let next = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (next) {
    const title = next.lookup(PDFName.of('Title'));
    found.push({
      title: title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '',
      page: pageOf(next, pages),
      children: bookmarksBelow(next, pages),
    });
    next = next.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return found;
}

function pageOf(bookmark: PDFDict, pages: ReadonlyMap<string, number>): number | undefined {
  const target = bookmark.lookup(PDFName.of('Dest'));
  const [page] = target instanceof PDFArray ? target.asArray() : [];
  if (page instanceof PDFRef) return pages.get(page.toString());
  return page instanceof PDFNumber ? page.asNumber() + 1 : undefined;
}
