import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { allCharts } from '../../../src/render/charts/index.js';
import { renderPng } from '../../../src/render/png/index.js';
import { renamed } from '../charts/cases.js';
import { exampleReport } from '../example-report.js';

interface Canvas {
  getContext(type: '2d'): {
    drawImage(image: unknown, x: number, y: number): void;
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
  };
}

const canvas = createRequire(import.meta.url)('canvas') as {
  createCanvas(width: number, height: number): Canvas;
  loadImage(bytes: Uint8Array): Promise<{ width: number; height: number }>;
};

const report = exampleReport({ documents: 2, caps: true });
let pictures: { name: string; bytes: Uint8Array }[];

beforeAll(async () => {
  pictures = await renderPng(report);
});

async function pixelsOf(bytes: Uint8Array): Promise<{ width: number; height: number; data: Uint8ClampedArray }> {
  const image = await canvas.loadImage(bytes);
  const context = canvas.createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return { width: image.width, height: image.height, data };
}

test('every chart is a picture under its own name', () => {
  expect(pictures.map(({ name }) => name)).toEqual(allCharts(report).map(({ id }) => `${id}.png`));
  for (const { bytes } of pictures) {
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  }
});

test('two pixels stand for a point, with room for the title above and a margin around', async () => {
  const chart = allCharts(report)[0]!;
  const { width, height } = await pixelsOf(pictures[0]!.bytes);
  expect(width).toBe(2 * (chart.width + 36));
  expect(height).toBeGreaterThan(2 * (chart.height + 36));
});

test('the paper is white to its edges, and something is drawn on it', async () => {
  for (const { name, bytes } of pictures) {
    const { width, height, data } = await pixelsOf(bytes);
    const pixel = (x: number, y: number) => [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)];
    for (let x = 0; x < width; x++) {
      expect(pixel(x, 0), name).toEqual([255, 255, 255, 255]);
      expect(pixel(x, height - 1), name).toEqual([255, 255, 255, 255]);
    }
    expect(
      data.some((channel) => channel < 40),
      name,
    ).toBe(true);
  }
});

test('the same report gives the same bytes', async () => {
  for (const [index, { bytes }] of (await renderPng(report)).entries()) {
    expect(Buffer.from(bytes).equals(Buffer.from(pictures[index]!.bytes)), pictures[index]!.name).toBe(true);
  }
});

test('letters that no shipped font has are spelled out, whatever fonts the machine has', async () => {
  const [han, code] = await Promise.all(
    ['漢', '[U+6F22]'].map((name) => renderPng(renamed(report, { 'Harbour Courier': name }))),
  );
  expect(Buffer.from(han![0]!.bytes).equals(Buffer.from(code![0]!.bytes))).toBe(true);
});

test('a name of a file holds nothing that a folder could trip over', async () => {
  const strange = renamed(report, { [report.documents[0]!.id]: '../news: “one”/two' });
  const names = (await renderPng(strange)).map(({ name }) => name);
  expect(names).toContain('waterfall-..-news-one-two.png');
});

describe('vendor/canvas stands in for node-canvas', () => {
  const { createCanvas } = createRequire(import.meta.url)('canvas') as {
    createCanvas(
      width: number,
      height: number,
      type?: 'svg',
    ): Canvas & { toBuffer(callback?: (error: Error | null, bytes: Buffer) => void): Buffer };
  };

  test('an SVG canvas gives its drawing, at once or to a callback', async () => {
    const svg = createCanvas(30, 20, 'svg');
    const drawn = svg.toBuffer().toString();
    expect(drawn).toMatch(/<svg[^>]*width="30"[^>]*height="20"/);
    const later = await new Promise<Buffer>((resolve, reject) => {
      svg.toBuffer((error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
    expect(later.toString()).toBe(drawn);
  });

  test('a bitmap gives its PNG, at once or to a callback', async () => {
    const bitmap = createCanvas(30, 20);
    const later = await new Promise<Buffer>((resolve, reject) => {
      bitmap.toBuffer((error, bytes) => (error ? reject(error) : resolve(bytes)));
    });
    expect(later.equals(bitmap.toBuffer())).toBe(true);
  });
});
