import { Chart as ChartJs } from 'chart.js';
import type { Chart } from '../../charts/chart.js';
import { components } from '../../charts/components.js';
import { PdfContext } from './context.js';
import type { FontName } from './text.js';

export type { FontName } from './text.js';

ChartJs.register(...components);

/** Where a chart goes on the page, in points from the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What PDFKit keeps beside the page's own graphics state, and text changes. */
interface TextState {
  x: number;
  y: number;
  _font: unknown;
  _fontSource: unknown;
  _fontFamily: unknown;
  _fontSize: unknown;
  _fillColor: unknown;
  _textOptions: unknown;
}

function textStateOf(pdf: PDFKit.PDFDocument): TextState {
  const { x, y, _font, _fontSource, _fontFamily, _fontSize, _fillColor, _textOptions } = pdf as unknown as TextState;
  return { x, y, _font, _fontSource, _fontFamily, _fontSize, _fillColor, _textOptions };
}

/**
 * Draws a chart onto the current page as vectors, with text that can be selected; PDFKit's state is left as it was.
 * The chart keeps its proportions: it fills `box` from the top left as far as its width or its height allows.
 * @param fontName names the fonts of a label; they must be registered with PDFKit
 */
export function drawChart(pdf: PDFKit.PDFDocument, chart: Chart, box: Box, fontName: FontName): void {
  const before = textStateOf(pdf);
  const scale = Math.min(box.width / chart.width, box.height / chart.height);
  const context = new PdfContext(pdf, [scale, 0, 0, scale, box.x, box.y], fontName);
  const canvas = { width: chart.width, height: chart.height, getContext: () => Object.assign(context, { canvas }) };
  Object.assign(pdf, { _textOptions: null });
  pdf.save();
  try {
    // chart.js writes into the options it is given.
    new ChartJs(canvas as never, { ...chart.config, options: { ...chart.config.options } }).destroy();
  } finally {
    context.end();
    pdf.restore();
    Object.assign(pdf, before);
  }
}
