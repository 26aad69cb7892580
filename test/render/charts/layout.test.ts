import { describe, expect, test } from 'vitest';
import { allCharts, type Chart } from '../../../src/render/charts/index.js';
import { drawChart } from '../../../src/render/pdf/canvas/index.js';
import { bytesOf, openPdf } from '../canvas/fonts.js';
import { type PageText, readPage } from '../canvas/read-page.js';
import { cases } from './cases.js';

/** Waterfalls differ only in their numbers: the first few stand for all. */
const drawn = Object.entries(cases).flatMap(([name, report]) =>
  allCharts(report)
    .slice(0, 7)
    .map((chart) => [name, chart.id, chart] as const),
);

async function textsOf(chart: Chart): Promise<PageText[]> {
  const { pdf, fontName } = await openPdf({ size: [chart.width, chart.height], margin: 0 });
  drawChart(pdf, chart, { x: 0, y: 0, width: chart.width, height: chart.height }, fontName);
  return (await readPage(await bytesOf(pdf))).texts;
}

/** Capital letters reach about this far above the baseline, and descenders this far below, for each point of size. */
const above = 0.66;
const below = 0.1;

function overlaps(a: PageText, b: PageText): boolean {
  const across = a.left < b.right - 0.1 && b.left < a.right - 0.1;
  const down = a.baseline - above * a.size < b.baseline + below * b.size;
  const up = b.baseline - above * b.size < a.baseline + below * a.size;
  return across && down && up;
}

describe.each(drawn)('%s: %s', (_, id, chart) => {
  test('every word is on the paper, at 8 points or more, and none runs into another', async () => {
    const texts = await textsOf(chart);
    expect(texts.length).toBeGreaterThan(2);
    const level = texts.filter(({ upright }) => upright);
    for (const { text, size, left, right, baseline } of level) {
      expect(size, text).toBeGreaterThanOrEqual(8);
      expect(left, text).toBeGreaterThanOrEqual(-0.5);
      expect(right, text).toBeLessThanOrEqual(chart.width + 0.5);
      expect(baseline - above * size, text).toBeGreaterThanOrEqual(0);
      expect(baseline, text).toBeLessThanOrEqual(chart.height);
    }
    const crossing = level.flatMap((a, index) =>
      level.slice(index + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(crossing, id).toEqual([]);
  });

  test('it fits on a page of A4 with its title', () => {
    expect(chart.width).toBe(487);
    expect(chart.height).toBeGreaterThan(30);
    expect(chart.height).toBeLessThan(660);
  });
});
