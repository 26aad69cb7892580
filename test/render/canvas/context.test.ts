import { expect, test } from 'vitest';
import { PdfContext } from '../../../src/render/pdf/canvas/context.js';
import type { Matrix } from '../../../src/render/pdf/canvas/matrix.js';
import { bytesOf, openPdf } from './fonts.js';
import { readPage } from './read-page.js';

async function drawn(draw: (context: PdfContext) => void, base: Matrix = [1, 0, 0, 1, 0, 0]) {
  const { pdf, fontName } = await openPdf({ compress: false });
  const context = new PdfContext(pdf, base, fontName);
  draw(context);
  context.end();
  const bytes = await bytesOf(pdf);
  return { ...(await readPage(bytes)), source: Buffer.from(bytes).toString('latin1') };
}

test.each([
  ['left', 100],
  ['start', 100],
  ['center', 87.5],
  ['right', 75],
  ['end', 75],
] as const)('text aligned %s of 100 begins where its width says', async (align, left) => {
  const { texts } = await drawn((context) => {
    context.font = '10px "Source Sans 3"';
    context.textAlign = align;
    const { width } = context.measureText('Harbour');
    context.scale(25 / width, 25 / width);
    context.fillText('Harbour', (100 * width) / 25, 0);
  });
  expect(texts[0]!.left).toBeCloseTo(left, 1);
});

test('a baseline in the middle puts small letters around the point', async () => {
  const { texts } = await drawn((context) => {
    context.font = '20px "Source Sans 3"';
    for (const baseline of ['alphabetic', 'middle', 'top'] as const) {
      context.textBaseline = baseline;
      context.fillText(baseline, 50, 100);
    }
  });
  const [alphabetic, middle, top] = texts.map(({ baseline }) => baseline);
  expect(alphabetic).toBeCloseTo(100);
  expect(middle).toBeGreaterThan(104);
  expect(middle).toBeLessThan(108);
  expect(top).toBeGreaterThan(115);
});

test('turned text stays text', async () => {
  const { texts } = await drawn((context) => {
    context.translate(200, 200);
    context.rotate(-Math.PI / 2);
    context.fillText('Score', 0, 0);
  });
  expect(texts).toMatchObject([{ text: 'Score', upright: false }]);
});

test('a label in two scripts is written in two fonts, one after the other', async () => {
  const { texts } = await drawn((context) => context.fillText('Post העולמי', 100, 100));
  expect(texts.map(({ text }) => text).join('')).toContain('Post');
  expect(texts.length).toBeGreaterThan(1);
});

test('restore brings back what save kept, transforms included', async () => {
  const { texts } = await drawn((context) => {
    context.font = '12px "Source Sans 3"';
    context.save();
    context.translate(300, 0);
    context.font = 'bold 30px "Source Sans 3"';
    context.textAlign = 'right';
    context.restore();
    context.fillText('Wire', 50, 50);
  });
  expect(texts[0]).toMatchObject({ left: 50, size: 12 });
});

test('setTransform counts from the chart’s corner, not from the page’s', async () => {
  const { texts } = await drawn(
    (context) => {
      context.translate(5, 5);
      context.setTransform(1, 0, 0, 1, 10, 0);
      context.fillText('A', 0, 0);
      context.resetTransform();
      context.fillText('B', 0, 0);
    },
    [1, 0, 0, 1, 70, 80],
  );
  expect(texts.map(({ left, baseline }) => [left, Math.round(baseline)])).toEqual([
    [80, 80],
    [70, 80],
  ]);
});

test('nothing is painted in what is transparent', async () => {
  const { source, texts } = await drawn((context) => {
    context.fillStyle = 'rgba(0,0,0,0)';
    context.fillRect(0, 0, 10, 10);
    context.fillText('unseen', 0, 0);
    context.globalAlpha = 0;
    context.strokeRect(0, 0, 10, 10);
  });
  expect(texts).toEqual([]);
  expect(source).not.toMatch(/^(f|S)$/m);
});

test('half-transparent paint carries its opacity', async () => {
  const { source } = await drawn((context) => {
    context.fillStyle = 'rgba(255, 0, 0, 0.5)';
    context.fillRect(0, 0, 10, 10);
  });
  expect(source).toContain('/ca 0.5');
});

test('dashes, caps and widths scale with the drawing; a dash of no length is a dot', async () => {
  const { source } = await drawn((context) => {
    context.scale(2, 2);
    context.setLineDash([3, 0]);
    context.lineDashOffset = 1;
    context.lineWidth = 1.5;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(10, 0);
    context.stroke();
  });
  expect(source).toContain('[6 0.01] 2 d');
  expect(source).toMatch(/^3 w$/m);
  expect(source).toMatch(/^1 J$/m);
});

test('an odd list of dashes is read twice, and an empty one draws a whole line again', async () => {
  const { source } = await drawn((context) => {
    context.setLineDash([2]);
    expect(context.getLineDash()).toEqual([2, 2]);
    context.strokeRect(0, 0, 5, 5);
    context.setLineDash([]);
    context.strokeRect(0, 0, 5, 5);
  });
  expect(source.indexOf('[] 0 d')).toBeGreaterThan(source.indexOf('[2 2] 0 d'));
});

test('an outline follows the path that was filled, even-odd where asked for', async () => {
  const { source } = await drawn((context) => {
    context.beginPath();
    context.rect(0, 0, 9, 9);
    context.arc(4, 4, 2, 0, 2 * Math.PI);
    context.closePath();
    context.fill('evenodd');
    context.stroke();
    context.clip();
  });
  expect(source).toMatch(/^f\*$/m);
  expect(source).toMatch(/^S$/m);
  expect(source).toMatch(/^W n$/m);
});

test('a colour is said once for all that is painted with it', async () => {
  const { source } = await drawn((context) => {
    context.fillStyle = '#b3423a';
    for (let x = 0; x < 5; x++) context.fillRect(x, 0, 1, 1);
  });
  expect(source.match(/ scn$/gm)).toHaveLength(1);
});

test('a font without a size is refused', async () => {
  const { pdf, fontName } = await openPdf();
  const context = new PdfContext(pdf, [1, 0, 0, 1, 0, 0], fontName);
  context.font = 'bold large serif';
  expect(() => context.measureText('x')).toThrow('is not a font with a size in px');
});
