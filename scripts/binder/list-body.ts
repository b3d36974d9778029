/** Tags inside the lines of lists: each has a label, if any, and a body (ISO 32000-1, 14.8.4.3.3). */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from 'pdf-lib';
import { wordsOf } from './structure.ts';

/** Puts what the browser leaves loose in a line of a list into a label and a body. */
export function addBody(document: PDFDocument, line: PDFDict): void {
  const { context } = document;
  const own = context.getObjectRef(line);
  const kids = line.lookup(PDFName.of('K'));
  const all = kids instanceof PDFArray ? kids.asArray() : [line.get(PDFName.of('K'))];
  if (!own) return;
  const isLabel = (kid: PDFObject | undefined): kid is PDFObject => {
    const element = context.lookup(kid);
    return element instanceof PDFDict && wordsOf(element, 'S') === 'Lbl';
  };
  // Painted right in the line is only its bullet; all else has a tag of its own.
  const bullets = all.filter((kid) => kid instanceof PDFNumber);
  const rest = all.filter((kid) => kid instanceof PDFRef && !isLabel(kid));
  const parts = all.filter(isLabel);
  if (bullets.length > 0) {
    const page = line.get(PDFName.of('Pg'));
    const label = context.register(
      context.obj({ Type: 'StructElem', S: 'Lbl', P: own, K: bullets, ...(page && { Pg: page }) }),
    );
    for (const bullet of bullets) setParent(document, page, bullet.asNumber(), label);
    parts.push(label);
  }
  if (rest.length > 0) {
    const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: own, K: rest }));
    for (const kid of rest) context.lookup(kid, PDFDict).set(PDFName.of('P'), body);
    parts.push(body);
  }
  line.set(PDFName.of('K'), context.obj(parts));
}

/** Tells the tree of parents that a piece of a page's content belongs to another element now. */
function setParent(
  { catalog, context }: PDFDocument,
  page: PDFObject | undefined,
  mark: number,
  element: PDFRef,
): void {
  const key = context.lookup(page, PDFDict).lookup(PDFName.of('StructParents'), PDFNumber).asNumber();
  const numbers = catalog
    .lookup(PDFName.of('StructTreeRoot'), PDFDict)
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  for (let at = 0; at < numbers.size(); at += 2)
    if (numbers.lookup(at, PDFNumber).asNumber() === key) numbers.lookup(at + 1, PDFArray).set(mark, element);
}
