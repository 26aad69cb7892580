import { expect, test } from 'vitest';
import { allCharts, type Chart, dotPlot, stackedLosses } from '../../../src/render/charts/index.js';
import { drawChart } from '../../../src/render/pdf/canvas/index.js';
import { exampleReport } from '../example-report.js';
import { bytesOf, openPdf } from './fonts.js';
import { readPage } from './read-page.js';

const report = exampleReport({ caps: true });

async function pageOf(charts: readonly Chart[]): Promise<Uint8Array> {
  const { pdf, fontName } = await openPdf();
  for (const chart of charts)
    drawChart(pdf, chart, { x: 54, y: 54, width: chart.width, height: chart.height }, fontName);
  return bytesOf(pdf);
}

test('charts are lines, areas and text, never pictures', async () => {
  const { operators } = await readPage(await pageOf(allCharts(report)));
  expect([...operators].filter((name) => /image/i.test(name))).toEqual([]);
  expect([...operators]).toEqual(expect.arrayContaining(['constructPath', 'fill', 'stroke', 'showText']));
});

test('labels can be selected: names, checks and scores are read back as they were', async () => {
  const { texts } = await readPage(await pageOf([dotPlot(report)!]));
  const words = texts.map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(['Zażółć Post', 'R&D Weekly', 'Vague claims', '97', '100']));
});

test('the same chart is drawn to the same bytes', async () => {
  const [first, second] = [await pageOf(allCharts(report)), await pageOf(allCharts(report))];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('one chart can be drawn again and again', async () => {
  const chart = stackedLosses(report)!;
  const once = await readPage(await pageOf([chart]));
  const twice = await readPage(await pageOf([chart, chart]));
  expect(twice.texts).toHaveLength(2 * once.texts.length);
});

test('PDFKit goes on as if nothing had been drawn', async () => {
  const { pdf, fontName } = await openPdf({ compress: false });
  pdf.font('regular', 11).fillColor('#b3423a').text('before', 60, 70);
  const { x, y } = pdf;
  drawChart(pdf, dotPlot(report)!, { x: 54, y: 200, width: 487, height: 400 }, fontName);
  expect([pdf.x, pdf.y, pdf.widthOfString('after')]).toEqual([x, y, pdf.font('regular', 11).widthOfString('after')]);
  pdf.text('after');
  const source = Buffer.from(await bytesOf(pdf)).toString('latin1');
  const depth = source.match(/^q$/gm)!.length - source.match(/^Q$/gm)!.length;
  expect(depth).toBe(0);
});

test('a chart that fails to draw leaves no open state behind', async () => {
  const { pdf, fontName } = await openPdf({ compress: false });
  const chart = dotPlot(report)!;
  const broken = { id: 'broken', afterDatasetsDraw: () => expect.fail('as meant') };
  const failing = { ...chart, config: { ...chart.config, plugins: [...chart.config.plugins!, broken] } };
  expect(() => drawChart(pdf, failing, { x: 0, y: 0, width: 487, height: 400 }, fontName)).toThrow('as meant');
  const source = Buffer.from(await bytesOf(pdf)).toString('latin1');
  expect(source.match(/^q$/gm)!.length).toBe(source.match(/^Q$/gm)!.length);
});

test('a smaller box scales the whole chart, text included', async () => {
  const { pdf, fontName } = await openPdf();
  const chart = dotPlot(report)!;
  drawChart(pdf, chart, { x: 54, y: 54, width: chart.width / 2, height: chart.height }, fontName);
  const { texts } = await readPage(await bytesOf(pdf));
  expect(Math.max(...texts.map(({ right }) => right))).toBeLessThan(54 + chart.width / 2);
  expect(new Set(texts.map(({ size }) => size))).toEqual(new Set([4, 4.5]));
});
