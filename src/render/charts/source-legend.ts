import type { SourceResult } from '../../report/report.js';
import type { Drawing } from './frame.js';
import { drawMark, markRadius } from './marks.js';
import { shorten, widthOf, write } from './pen.js';
import { sizes, sourceMarks } from './theme.js';

/** From the top of the chart to its plot, in points. */
export const legendHeight = 24;

/** Of a mark, its distance from the name, and the distance to the next mark. */
const around = 30;

/** Largest width such that all names fit into `room` when longer ones are cut to it. */
function widest(widths: readonly number[], room: number): number {
  let left = room;
  const sorted = [...widths].sort((a, b) => a - b);
  for (const [index, width] of sorted.entries()) {
    const share = left / (sorted.length - index);
    if (width > share) return share;
    left -= width;
  }
  return room;
}

/** The mark and the name of each source, in one line above the plot. */
export function sourceLegend({ pen, area, left, right }: Drawing, sources: readonly SourceResult[]): void {
  const style = { size: sizes.label };
  const labels = sources.map(({ name, score }) => `${name}${score === null ? ' (not scored)' : ''}`);
  const widths = labels.map((label) => widthOf(pen, label, style));
  const limit = widest(widths, right - left - around * sources.length);
  const y = area.top - legendHeight + 7;
  let x = left + markRadius + 1;
  for (const [index, label] of labels.entries()) {
    const text = shorten(pen, label, limit, style);
    drawMark(pen, sourceMarks[index]!, x, y);
    write(pen, text, x + 9, y, style);
    x += widthOf(pen, text, style) + around;
  }
}
