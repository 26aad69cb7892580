import type { ChartConfiguration } from 'chart.js';

/** A chart of the report: what it shows in words, as a table, and as a configuration of chart.js. */
export interface Chart {
  /** Unique in a report; the stem of the file name of a picture. */
  readonly id: string;
  /** States the finding, composed from the data. */
  readonly title: string;
  /** How to read the marks. */
  readonly subtitle: string;
  /** States the values in words. */
  readonly alt: string;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** In points. */
  readonly width: number;
  /** In points. */
  readonly height: number;
  /** Plain data and inline plugins, which draw with nothing but `chart.ctx`: the same for PDF, PNG and a browser. */
  readonly config: ChartConfiguration;
}

/** Width of the text block of A4 with margins of 54 points. */
export const textWidth = 487;
