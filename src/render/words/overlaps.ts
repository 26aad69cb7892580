import type { DocumentResult, OverlapResult, ReportSpan } from '../../report/report.js';
import { takerOf } from './evidence-titles.js';
import { list, percent } from './numbers.js';
import { markedRuns } from './quote.js';
import { bold, type Rich } from './rich.js';
import type { Telling } from './telling.js';

export type Side = 'a' | 'b';
const sides = ['a', 'b'] as const;

export const overlapsLead = (overlaps: readonly OverlapResult[]): string =>
  overlaps.length === 0
    ? 'No passage of one article was found in another of this run.'
    : 'Sentences that say the same stand side by side. Tinted and underlined words are the same in both.';

/** How much is shared, and what speaks for or against a credit. */
export function extentWords({ names }: Telling, overlap: OverlapResult): string[] {
  const shares = sides.map((side) => `${percent(overlap.share[side])} of ${names.document(overlap[side])}`);
  return [`${overlap.words} words lie in shared passages: ${list(shares)}.`, ...overlap.evidence];
}

/** "articles/003.txt, 2024-05-31". */
export const datedFile = (document: DocumentResult | undefined, id: string): string =>
  `${document?.path ?? id}${document?.published ? `, ${document.published}` : ', no date'}`;

/** Sentences that say the same, or the shared passages where no sentences were aligned. */
export const pairsOf = ({
  sentences,
  passages,
}: OverlapResult): { a: ReportSpan; b: ReportSpan; dropped: string[] }[] =>
  sentences.length > 0 ? sentences : passages.map(({ a, b }) => ({ a, b, dropped: [] }));

/** The sentence with its verbatim words marked. */
export function verbatimWords({ passages }: OverlapResult, side: Side, span: ReportSpan): Rich {
  const ranges = passages
    .filter(({ verbatim }) => verbatim)
    .map((passage) => [passage[side].start - span.start, passage[side].end - span.start] as const)
    .filter(([start, end]) => end > 0 && start < span.text.length)
    .sort((x, y) => x[0] - y[0]);
  return markedRuns(span.text, ranges);
}

/** What the taker left out of a sentence, under the taker's words; `null` under the other's, and where nothing is missing. */
export function droppedWords(
  { names }: Telling,
  overlap: OverlapResult,
  side: Side,
  dropped: readonly string[],
): Rich | null {
  const taker = takerOf(overlap);
  if (dropped.length === 0 || side !== (taker ?? 'b')) return null;
  const who = taker === null ? 'In one of them only' : `Left out by ${names.document(overlap[taker])}`;
  return [bold(`${who}: `), list(dropped)];
}
