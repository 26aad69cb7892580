import { createHash } from 'node:crypto';
import type { Report } from '../../report/report.js';
import { printable } from './fonts/characters.js';
import { accessible, accessibleSchema } from './metadata.js';
import { type WholeDocument, wholeDocument } from './writing.js';

/** Printed into the file where the Report has no date, so that the same Report gives the same bytes. */
const noDate = Date.UTC(2000, 0, 1);

/** Text that PDFKit writes as it is into the document's properties, and into their XML twin with `&` and `<` escaped. */
class Property extends String {
  override toString(): string {
    return this.valueOf().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  }
}

function dateOf(report: Report): Date {
  const time = report.date === null ? Number.NaN : Date.parse(`${report.date}T00:00:00Z`);
  return new Date(Number.isNaN(time) ? noDate : time);
}

/** An empty tagged PDF with the report's properties, and the Report itself attached as `report.json`. */
export function createPdf(
  PDFDocument: new (options: PDFKit.PDFDocumentOptions) => PDFKit.PDFDocument,
  report: Report,
  json: string,
  archive: boolean,
): WholeDocument {
  const date = dateOf(report);
  const producer = `${report.tool.name} ${report.tool.version}`;
  const digest = createHash('sha256').update(json).digest('hex');
  const pdf = new (wholeDocument(PDFDocument))({
    autoFirstPage: false,
    pdfVersion: '1.7',
    ...(archive && { subset: 'PDF/A-3b' }),
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    font: null,
    info: {
      Title: new Property(printable(report.title)) as string,
      Subject: new Property(
        `How far each article lets its reader check it; rubric ${printable(report.rubric.title)}`,
      ) as string,
      Keywords: `report.json sha256 ${digest}`,
      Creator: producer,
      Producer: producer,
      CreationDate: date,
      ModDate: date,
    },
  } as never);
  pdf.appendXML(accessible);
  if (archive) pdf.appendXML(accessibleSchema);
  pdf.file(Buffer.from(json), {
    name: 'report.json',
    type: 'application/json',
    description: 'The data that this report was made from',
    creationDate: date,
    modifiedDate: date,
    relationship: 'Source',
  } as never);
  return pdf;
}

/** The bytes of a finished PDF. */
export function bytesOf(pdf: WholeDocument): Promise<Uint8Array> {
  pdf.end();
  return pdf.bytes;
}
