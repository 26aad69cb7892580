/** Structure types of PDF 1.7 that the report uses. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Figure';

/** An element of the structure tree: what assistive technology reads. It appears in the file once content is drawn in it. */
export interface Element {
  readonly type: StructureType;
  readonly parent: Element | null;
  readonly alt?: string;
  /** Of a header cell. */
  readonly scope?: 'Column' | 'Row';
}

export const documentElement: Element = { type: 'Document', parent: null };

export const element = (
  type: StructureType,
  parent: Element,
  attributes: Pick<Element, 'alt' | 'scope'> = {},
): Element => ({ type, parent, ...attributes });
