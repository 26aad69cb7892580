/** Colours of the pages; those of the charts are in `charts/theme.ts`. Nothing is said by colour alone. */
export const ink = {
  text: '#1a1a1a',
  soft: '#595959',
  brand: '#12355b',
  rule: '#bdbdbd',
  track: '#e6e6e6',
  panel: '#f4f4f4',
  tint: '#fdebc8',
  under: '#8a5a00',
} as const;

/** Sizes and distances in points. */
export interface TextStyle {
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly bold: boolean;
  readonly color: string;
}

export const styles = {
  headline: { size: 19, leading: 24, bold: true, color: ink.brand },
  section: { size: 12, leading: 16, bold: true, color: ink.brand },
  label: { size: 10, leading: 14, bold: true, color: ink.text },
  lead: { size: 10.5, leading: 15, bold: false, color: ink.soft },
  body: { size: 10, leading: 14, bold: false, color: ink.text },
  quote: { size: 10.5, leading: 15.5, bold: false, color: ink.text },
  article: { size: 9.5, leading: 13.5, bold: false, color: ink.text },
  small: { size: 8.5, leading: 11.5, bold: false, color: ink.text },
  note: { size: 8.5, leading: 11.5, bold: false, color: ink.soft },
  head: { size: 8, leading: 10, bold: false, color: ink.soft },
} as const satisfies Record<string, TextStyle>;

export interface Paper {
  readonly width: number;
  readonly height: number;
}

export const papers = {
  A4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const satisfies Record<string, Paper>;

export const margin = 54;

/** Where the running head stands, and where the text block begins and ends, from the page's own edges. */
export const frame = { head: 31, headRule: 44, top: 58, bottom: 54, foot: 34 } as const;
