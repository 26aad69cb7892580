import type { Overlap } from '../checks/overlap.js';
import { shortHash } from './ids.js';
import { byCodeUnits } from './order.js';
import type { OverlapResult } from './report.js';
import type { SpanReader } from './spans.js';

/**
 * Overlaps with their passages quoted from both documents, in the order of the documents' ids.
 * @param names source of each document, by its id
 */
export function overlapsOf(
  overlaps: readonly Overlap[],
  spans: SpanReader,
  names: ReadonlyMap<string, string>,
): OverlapResult[] {
  return [...overlaps]
    .sort((first, second) => byCodeUnits(first.a, second.a) || byCodeUnits(first.b, second.b))
    .map((overlap) => ({
      id: shortHash('overlap', overlap.a, overlap.b),
      a: overlap.a,
      b: overlap.b,
      credit: overlap.credit,
      taker: overlap.taker,
      evidence: named(overlap, names),
      words: overlap.words,
      share: { a: overlap.share.a, b: overlap.share.b },
      passages: overlap.passages.map(({ a, b, verbatim }) => ({
        a: spans.read(overlap.a, a),
        b: spans.read(overlap.b, b),
        verbatim,
      })),
      sentences: overlap.sentences.map(({ a, b, similarity, dropped }) => ({
        a: spans.read(overlap.a, a),
        b: spans.read(overlap.b, b),
        similarity,
        dropped: [...dropped],
      })),
    }));
}

/** The evidence with the names of the sources, where they tell the two documents apart. */
function named({ a, b, evidence }: Overlap, names: ReadonlyMap<string, string>): string[] {
  const [first, second] = [names.get(a) ?? a, names.get(b) ?? b];
  if (first === second) return [...evidence];
  return evidence.map((text) => text.replaceAll(a, first).replaceAll(b, second));
}
