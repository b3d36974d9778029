/** Looks for what would keep a PDF from everybody, as far as a machine can tell (PDF/UA-1, Matterhorn Protocol 1.1). */
import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { untagged } from './content.ts';
import { kidsOf, structureOf, wordsOf } from './structure.ts';

/** The tags of PDF 1.7 that may stand in it unmapped. */
const standard =
  /^(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Figure|Formula|Form)$/;

/** A sentence for each fault; none for a PDF that everybody can read. */
export async function findBarriers(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return [...inDocument(document), ...inTags(document), ...inPages(document)];
}

function* inDocument({ catalog }: PDFDocument): Generator<string> {
  const packet = catalog.lookup(PDFName.of('Metadata'));
  const metadata = packet instanceof PDFRawStream ? Buffer.from(packet.getContents()).toString() : '';
  if (!metadata.includes('<pdfuaid:part>1<')) yield 'it does not state that it follows PDF/UA-1';
  if (!/<dc:title>.*\S.*<\/dc:title>/.test(metadata)) yield 'its metadata has no title';
  const view = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  const shows = view?.lookupMaybe(PDFName.of('DisplayDocTitle'), PDFBool)?.asBoolean();
  if (shows !== true) yield 'its window shows the name of the file, not the title';
  if (!catalog.has(PDFName.of('Lang'))) yield 'it has no language';
}

function* inTags(document: PDFDocument): Generator<string> {
  const roles = document.catalog
    .lookup(PDFName.of('StructTreeRoot'), PDFDict)
    .lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  let level = 0;
  for (const element of structureOf(document)) {
    const tag = wordsOf(element, 'S') ?? '';
    const kids = kidsOf(element, (kid) => document.context.lookup(kid)).map((kid) => wordsOf(kid, 'S'));
    if (!standard.test(tag) && !roles?.has(PDFName.of(tag))) yield `${tag} is not a tag of PDF 1.7`;
    if (tag === 'Figure' && !wordsOf(element, 'Alt')?.trim()) yield 'a figure has no words';
    if (tag === 'L' && kids.some((kid) => kid !== 'LI' && kid !== 'Caption')) yield `a list holds ${kids.join()}`;
    if (tag === 'LI' && kids.some((kid) => kid !== 'Lbl' && kid !== 'LBody'))
      yield `a line of a list holds ${kids.join()}`;
    if (tag === 'TH' && !attribute(document, element, 'Scope')) yield 'a head of a table has no scope';
    if (tag === 'TD' && !attribute(document, element, 'Headers')) yield 'a cell of a table names no head';
    const heading = /^H([1-6])$/.exec(tag)?.[1];
    if (heading && Number(heading) > level + 1) yield `a heading ${heading} follows one of level ${level}`;
    if (heading) level = Number(heading);
  }
}

function attribute({ context }: PDFDocument, element: PDFDict, name: string): boolean {
  const given = element.lookup(PDFName.of('A'));
  const all = given instanceof PDFArray ? given.asArray().map((one) => context.lookup(one)) : [given];
  return all.some((one) => one instanceof PDFDict && one.has(PDFName.of(name)));
}

function* inPages(document: PDFDocument): Generator<string> {
  for (const [index, { node }] of document.getPages().entries()) {
    const content = node.lookup(PDFName.of('Contents'));
    const stream =
      content instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(content).decode()).toString('latin1') : '';
    const count = untagged(stream).length;
    if (count > 0) yield `page ${index + 1} has ${count} parts that are neither tagged nor artifacts`;
    if (node.lookup(PDFName.of('Tabs')) !== PDFName.of('S')) yield `page ${index + 1} has no order of its links`;
    for (const one of node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []) {
      const annotation = document.context.lookup(one, PDFDict);
      if (!wordsOf(annotation, 'Contents')) yield `page ${index + 1} has a link without words`;
      if (!annotation.has(PDFName.of('StructParent'))) yield `page ${index + 1} has a link outside of the tags`;
    }
  }
}
