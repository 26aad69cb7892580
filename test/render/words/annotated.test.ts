import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotated } from '../../../src/render/words/annotated.js';
import type { DocumentResult } from '../../../src/report/report.js';
import { exampleReport } from '../example-report.js';

const [example] = exampleReport({ documents: 1, texts: true }).documents;

/** A document of words in blocks, with findings at these places. */
function documentOf(
  text: string,
  cuts: readonly number[],
  places: readonly (readonly [number, number])[],
): DocumentResult {
  const document = structuredClone(example!);
  const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  const blocks = edges.slice(0, -1).map((start, index) => ({
    ...{ role: 'body', line: index + 1, copyOf: null, why: '' },
    start,
    end: edges[index + 1]!,
  }));
  document.reading.article = { text, blocks };
  document.findings = places.map(([start, end]) => ({
    ...example!.findings[0]!,
    spans: [{ document: document.id, start, end, line: 1, column: 1, text: text.slice(start, end) }],
  }));
  return document;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const place = fc.nat(25);
const spans = fc.array(
  fc.tuple(place, place).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const),
  { maxLength: 8 },
);

describe('the article with its findings', () => {
  test('is the whole text, and every letter knows the findings that hold it', () => {
    fc.assert(
      fc.property(spans, fc.array(place, { maxLength: 3 }), (places, cuts) => {
        const segments = annotated(documentOf(letters, cuts, places))!.flatMap((block) => block.segments);
        expect(segments.map(({ text }) => text).join('')).toBe(letters);
        let at = 0;
        for (const { text, findings } of segments) {
          const holding = places.flatMap(([start, end], index) => (start <= at && end > at ? [index] : []));
          expect([...findings].sort()).toEqual(holding.sort());
          at += text.length;
        }
      }),
    );
  });

  test('opens every passage once, where it begins', () => {
    fc.assert(
      fc.property(spans, fc.array(place, { maxLength: 3 }), (places, cuts) => {
        const opened: [number, number][] = [];
        let at = 0;
        for (const { text, opens } of annotated(documentOf(letters, cuts, places))!.flatMap(
          (block) => block.segments,
        )) {
          for (const { finding } of opens) opened.push([finding, at]);
          at += text.length;
        }
        expect(opened.sort((a, b) => a[0] - b[0])).toEqual(places.map(([start], index) => [index, start]));
      }),
    );
  });

  test('is not told where the Report carries no text', () => {
    expect(annotated(exampleReport({ documents: 1 }).documents[0]!)).toBeNull();
  });
});
