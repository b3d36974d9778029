/** Completes what the browser leaves out of a PDF that everybody can read (PDF/UA-1, ISO 14289-1). */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { escapeText } from '../../src/integrations/html-tree.ts';
import { withArtifacts } from './content.ts';
import { addBody } from './list-body.ts';
import { structureOf, wordsOf } from './structure.ts';

/** Tags of PDF 2.0 that the browser writes, as tags of PDF 1.7, which is what PDF/UA-1 knows. */
const roles = { Em: 'Span', Strong: 'Span', Aside: 'Sect' };

/** The PDF with its identifier, roles of tags, bodies of lists, words of links, and artifacts; `day` is that of the facts. */
export async function makeUniversal(bytes: Uint8Array, day: Date): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const title = document.getTitle() ?? '';
  document.setCreator(title);
  document.setCreationDate(day);
  document.setModificationDate(day);
  addIdentifier(document, title, day);
  addRoles(document);
  for (const element of structureOf(document)) if (wordsOf(element, 'S') === 'LI') addBody(document, element);
  for (const page of document.getPages()) {
    markArtifacts(document, page.node);
    addWordsOfLinks(document, page.node);
  }
  return document.save();
}

function addIdentifier(document: PDFDocument, title: string, day: Date): void {
  const name = escapeText(title);
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${name}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${name}</xmp:CreatorTool>
<xmp:CreateDate>${day.toISOString()}</xmp:CreateDate>
<xmp:ModifyDate>${day.toISOString()}</xmp:ModifyDate>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
  const stream = document.context.stream(Buffer.from(packet), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}

function addRoles(document: PDFDocument): void {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  root.set(PDFName.of('RoleMap'), document.context.obj(roles));
}

function markArtifacts({ context }: PDFDocument, page: PDFDict): void {
  const name = PDFName.of('Contents');
  const content = page.lookup(name);
  if (!(content instanceof PDFRawStream)) throw new Error('the content of a page is not one stream');
  const stream = Buffer.from(decodePDFRawStream(content).decode()).toString('latin1');
  const marked = context.flateStream(Buffer.from(withArtifacts(stream), 'latin1'));
  const ref = page.get(name);
  if (ref instanceof PDFRef) context.assign(ref, marked);
}

/** A link outward is called by its address, one within the binder by the page to which it leads. */
function addWordsOfLinks(document: PDFDocument, page: PDFDict): void {
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  for (const one of annotations?.asArray() ?? []) {
    const annotation = document.context.lookup(one, PDFDict);
    const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
    const isText = uri instanceof PDFString || uri instanceof PDFHexString;
    const words = isText ? uri.decodeText() : `Page ${pageOf(document, annotation) ?? ''}`.trim();
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words));
  }
}

function pageOf(document: PDFDocument, annotation: PDFDict): number | undefined {
  const given = annotation.lookup(PDFName.of('Dest'));
  const target =
    given instanceof PDFName ? document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.lookup(given) : given;
  const [page] = target instanceof PDFArray ? target.asArray() : [];
  const index = document.getPages().findIndex(({ ref }) => ref === page);
  return index < 0 ? undefined : index + 1;
}
