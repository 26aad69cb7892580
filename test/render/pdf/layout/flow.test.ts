import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Flow } from '../../../../src/render/pdf/layout/flow.js';
import { gap, type Piece } from '../../../../src/render/pdf/layout/piece.js';

const [top, bottom] = [50, 250];
const block = (height: number, keep = false): Piece => ({ height, keep, draw: () => {} });

const pieces = fc.array(
  fc.record({ height: fc.integer({ min: 1, max: 120 }), keep: fc.boolean(), blank: fc.boolean() }).map(
    (piece): Piece => ({
      ...piece,
      draw: () => {},
    }),
  ),
  { maxLength: 60 },
);

function filled(content: readonly Piece[]) {
  const flow = new Flow(top, bottom);
  flow.add(content);
  return flow.pages();
}

describe('a flow of any pieces', () => {
  test('places each once, in order, and drops only blanks', () => {
    fc.assert(
      fc.property(pieces, (content) => {
        const placed = filled(content).flatMap(({ placements }) => placements.map(({ piece }) => piece));
        expect(placed).toEqual(content.filter(({ blank }) => !blank));
      }),
    );
  });

  test('stays between the top and the bottom, without overlap, and makes no empty page', () => {
    fc.assert(
      fc.property(pieces, (content) => {
        for (const { placements } of filled(content)) {
          expect(placements.length).toBeGreaterThan(0);
          let end = top;
          for (const { piece, y } of placements) {
            expect(y).toBeGreaterThanOrEqual(end);
            end = y + piece.height;
          }
          expect(end).toBeLessThanOrEqual(bottom);
        }
      }),
    );
  });

  test('keeps chains together where a page can hold them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 20 }), (lengths) => {
        const chains = lengths.map((length) => Array.from({ length }, (_, index) => block(40, index + 1 < length)));
        const page = new Map<Piece, number>();
        filled(chains.flat()).forEach(({ placements }, index) => {
          for (const { piece } of placements) page.set(piece, index);
        });
        for (const chain of chains) expect(new Set(chain.map((piece) => page.get(piece))).size).toBe(1);
      }),
    );
  });
});

test('a heading moves to the page of what follows it', () => {
  const heading = block(20, true);
  const [first, second] = filled([block(170), heading, block(30)]);
  expect(first?.placements).toHaveLength(1);
  expect(second?.placements.map(({ piece }) => piece)[0]).toBe(heading);
});

test('a header is repeated where its rows go on, and not above itself', () => {
  const header = block(10, true);
  const rows = Array.from({ length: 13 }, () => ({ ...block(30), repeat: header }));
  const pages = filled([header, ...rows]);
  expect(pages.map(({ placements }) => placements.length)).toEqual([7, 7, 2]);
  expect(pages.map(({ placements }) => placements[0]!.piece.height)).toEqual([10, 10, 10]);
});

test('of two spaces that meet the larger one counts', () => {
  const [page] = filled([block(10), gap(8), gap(20), gap(5), block(10)]);
  expect(page?.placements.map(({ y }) => y)).toEqual([50, 80]);
});

test('a piece higher than a page gets one of its own', () => {
  const pages = filled([block(10), block(400), block(10)]);
  expect(pages.map(({ placements }) => placements.length)).toEqual([1, 1, 1]);
});

test('what is left of the page is known, and a break begins a new one only once', () => {
  const flow = new Flow(top, bottom);
  expect(flow.room).toBe(0);
  flow.section('One');
  flow.add([block(50)]);
  expect(flow.room).toBe(150);
  flow.breakPage();
  flow.breakPage();
  flow.section('Two');
  flow.add([block(50)]);
  expect(flow.pages().map(({ section }) => section)).toEqual(['One', 'Two']);
});
