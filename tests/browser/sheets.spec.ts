import { expect, test } from '@playwright/test';
import { PDFDocument, PDFName, type PDFDict, type PDFRef } from 'pdf-lib';
import { kidsOf, structureOf, wordsOf } from '../../scripts/binder/structure.ts';
import { catalog } from '../read.ts';

/** What printers and browsers leave free as a rule. */
const halfAnInch = { top: '0.5in', right: '0.5in', bottom: '0.5in', left: '0.5in' };
/** Sheets that the longest work takes, on which the most facts are known. */
const most = 6;

const entries = [...catalog.resources, ...catalog.partners].map(({ path }) => path);
/** Pages on which a line below each heading says what it is about. */
const explained = ['/whom-to-tell/', '/map/'];
const paths = [...entries, ...explained, '/timeline/', '/coverage/', '/changes/', '/partners/', '/'];

for (let start = 0; start < paths.length; start += 10) {
  const group = paths.slice(start, start + 10);
  test(`no heading is the last on its sheet, and no entry takes more than ${most}: ${group.join(' ')}`, async ({
    page,
  }) => {
    for (const path of group) {
      await page.goto(path.slice(1));
      const pdf = await PDFDocument.load(await page.pdf({ format: 'Letter', margin: halfAnInch, tagged: true }));
      if (entries.includes(path)) expect(pdf.getPageCount(), path).toBeLessThanOrEqual(most);
      expect(headingsLeftBehind(pdf, explained.includes(path) ? 1 : 0), path).toEqual([]);
    }
  });
}

/** The sheets on which a heading stands, with or without the lines that explain it, while what it heads begins on another. */
function headingsLeftBehind(pdf: PDFDocument, lines: number): number[] {
  const headed = [...structureOf(pdf)].flatMap((parent) => {
    const kids = kidsOf(parent, (kid) => pdf.context.lookup(kid));
    return kids.flatMap((kid, index) => {
      const isHeading = /^H[1-6]$/.test(wordsOf(kid, 'S') ?? '');
      return isHeading ? [[kid, ...kids.slice(index + 1, index + 2 + lines)].map((each) => sheetOf(pdf, each))] : [];
    });
  });
  expect(headed).not.toEqual([]);
  return headed.flatMap(([sheet, ...next]) => (sheet && next.some((other) => other && other !== sheet) ? [sheet] : []));
}

/** Number of the sheet on which an element begins; undefined for one that has nothing painted of its own. */
function sheetOf(pdf: PDFDocument, element: PDFDict): number | undefined {
  const sheets = pdf.getPages().map(({ ref }) => ref);
  const own = [element, ...within(pdf, element)].find((each) => each.has(PDFName.of('Pg')));
  const index = sheets.indexOf(own?.get(PDFName.of('Pg')) as PDFRef);
  return index < 0 ? undefined : index + 1;
}

function within(pdf: PDFDocument, element: PDFDict): PDFDict[] {
  return kidsOf(element, (kid) => pdf.context.lookup(kid)).flatMap((kid) => [kid, ...within(pdf, kid)]);
}
