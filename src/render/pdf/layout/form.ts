import type { Box } from './pen.js';

/** A text field. */
export interface Field {
  /** Unique in the report. */
  readonly name: string;
  /** What is to be filled in, for those who do not see what stands beside the field. */
  readonly label: string;
  readonly multiline?: boolean | undefined;
}

const printed = 4;
const manyLines = 0x1000;

/**
 * Adds a text field to the current page. PDFKit's own `formText` cannot place a field in the structure tree.
 * What is typed is set in Helvetica, which every viewer has: the embedded fonts hold only the letters of the report.
 */
export function enterField(
  pdf: PDFKit.PDFDocument,
  { name, label, multiline }: Field,
  box: Box,
  structParent: unknown,
): void {
  if (!pdf._root.data.AcroForm) pdf.font('Helvetica').initForm();
  pdf.annotate(box.x, box.y, box.width, box.height, {
    Subtype: 'Widget',
    FT: 'Tx',
    T: new String(name),
    TU: new String(label),
    F: printed,
    ...(multiline && { Ff: manyLines }),
    DA: new String(`/${Object.keys(pdf._acroform?.fonts ?? {})[0]} 10 Tf 0 g`),
    structParent,
  } as never);
  pdf._root.data.AcroForm?.data.Fields.push(pdf.page.annotations.at(-1));
}
