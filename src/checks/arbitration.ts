import { overlaps, type Span, shared } from '../article/span.js';
import { DisjointSpans } from './disjoint-spans.js';
import { partitionPoint } from './partition-point.js';

/** Evidence that wants to charge a passage. */
export interface Contender {
  /** Place of its check in the list of checks. */
  readonly check: number;
  /** Place of its signal in the check. */
  readonly signal: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** The passage to be charged; `null` where something is missing from the whole document. */
  readonly span: Span | null;
  /** The words for the source of what the passage says, or the passage itself where it is charged for its source. */
  readonly source?: Span;
}

/** From this intersection over union on, two checks speak of the same passage. */
const SAME_PASSAGE = 0.5;

/**
 * Settles that one passage is charged by one signal only: within a check, spans that overlap contend; across checks,
 * those that are nearly the same (intersection over union of a half or more). The more confident stays; ties go to the
 * check, then the signal, that stands first in the list, then to the passage that starts first and is the shorter. A source
 * is charged once: the check that charges the words for it ("critics say") goes before one that charges what it says, and
 * that one before any other that charges the words.
 *
 * Time is n log n: what has been accepted of a check does not overlap, so that only its last span before the
 * contender's end, and the one or two at the contender's middle, can be in the way.
 * @returns the contenders that stay, in the order given
 */
export function arbitrate<T extends Contender>(contenders: readonly T[]): T[] {
  const placed = contenders.filter((contender) => contender.span !== null && contender.span.end > contender.span.start);
  const accepted = spansByCheck(placed);
  const losers = new Set<T>();
  for (const contender of [...placed].sort(byPrecedence)) {
    if (isTaken(contender, accepted)) losers.add(contender);
    else accepted.get(contender.check)!.add(contender.span!);
  }
  const staying = contenders.filter((contender) => !losers.has(contender));
  const isCharged = sourcesCharged(staying);
  const once = staying.filter((contender) => !isCharged(contender));
  const isSource = sourcesOf(once);
  return once.filter((contender) => !isSource(contender));
}

const isForItsSource = ({ span, source }: Contender): boolean =>
  source !== undefined && source.start === span?.start && source.end === span.end;

/** Whether another check charges the words for the source of a contender's passage. */
function sourcesCharged(staying: readonly Contender[]): (contender: Contender) => boolean {
  const charged = staying
    .filter(isForItsSource)
    .map(({ check, span }) => ({ check, ...span! }))
    .sort((a, b) => a.start - b.start);
  return ({ check, source }) => {
    if (source === undefined) return false;
    const words = charged[partitionPoint(charged, ({ start }) => start <= source.start) - 1];
    return words !== undefined && words.check !== check && words.end >= source.end;
  };
}

/** Whether a contender charges what another check's evidence names as the source of its passage. */
function sourcesOf(staying: readonly Contender[]): (contender: Contender) => boolean {
  const sources = staying
    .flatMap((one) => (one.source && !isForItsSource(one) ? [{ check: one.check, ...one.source }] : []))
    .sort((a, b) => a.start - b.start);
  return ({ check, span }) => {
    const source = span && sources[partitionPoint(sources, ({ start }) => start < span.end) - 1];
    return Boolean(source && source.check !== check && overlapRatio(source, span) >= SAME_PASSAGE);
  };
}

function byPrecedence(a: Contender, b: Contender): number {
  return (
    b.confidence - a.confidence ||
    a.check - b.check ||
    a.signal - b.signal ||
    a.span!.start - b.span!.start ||
    a.span!.end - b.span!.end
  );
}

function spansByCheck(placed: readonly Contender[]): Map<number, DisjointSpans> {
  const starts = new Map<number, Set<number>>();
  for (const { check, span } of placed) {
    const known = starts.get(check);
    if (known === undefined) starts.set(check, new Set([span!.start]));
    else known.add(span!.start);
  }
  return new Map([...starts].map(([check, set]) => [check, new DisjointSpans([...set].sort((a, b) => a - b))]));
}

function isTaken({ check, span }: Contender, accepted: ReadonlyMap<number, DisjointSpans>): boolean {
  for (const [other, spans] of accepted) {
    if (other === check ? overlapsAny(spans, span!) : sameAsAny(spans, span!)) return true;
  }
  return false;
}

function overlapsAny(spans: DisjointSpans, span: Span): boolean {
  const last = spans.lastBefore(span.end);
  return last !== undefined && overlaps(last, span);
}

/** A span that shares half of its union with this one reaches this one's middle, and at most two that touch it do. */
function sameAsAny(spans: DisjointSpans, span: Span): boolean {
  const middle = (span.start + span.end) / 2;
  const right = spans.lastBefore(middle + 0.25);
  if (right === undefined) return false;
  if (overlapRatio(right, span) >= SAME_PASSAGE) return true;
  const left = spans.lastBefore(right.start);
  return left !== undefined && overlapRatio(left, span) >= SAME_PASSAGE;
}

function overlapRatio(a: Span, b: Span): number {
  const common = shared(a, b);
  return common / (a.end - a.start + (b.end - b.start) - common);
}
