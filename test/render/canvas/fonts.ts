import PDFDocument from 'pdfkit';
import type { FontName } from '../../../src/render/pdf/canvas/index.js';
import { Characters, printable } from '../../../src/render/pdf/fonts/characters.js';
import { openFaces } from '../../../src/render/pdf/fonts/faces.js';

/** A document with the report's fonts, and what names them for a label. */
export async function openPdf(
  options: PDFKit.PDFDocumentOptions = {},
): Promise<{ pdf: PDFKit.PDFDocument; fontName: FontName }> {
  const faces = await openFaces();
  const pdf = new PDFDocument({ size: 'A4', margin: 54, info: { CreationDate: new Date(0) }, ...options });
  for (const { name, font } of [faces.main, faces.fallback()].flatMap(({ regular, bold }) => [regular, bold])) {
    pdf.registerFont(name, font as never);
  }
  const characters = new Characters(faces);
  const fontName: FontName = (weight, _italic, text) =>
    characters.segments(printable(text), weight === 'bold').map(({ face, text }) => ({ font: face.name, text }));
  return { pdf, fontName };
}

export function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', reject);
    pdf.end();
  });
}
