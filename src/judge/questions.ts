import type { Article } from '../article/article.js';
import type { Span } from '../article/span.js';
import type { Evidence } from '../checks/check.js';
import type { CheckObservation } from '../checks/observe.js';
import { partitionPoint } from '../checks/partition-point.js';
import type { Passage, Question } from './judge.js';

/** The check whose findings a judge may be asked about. */
const CHECK = 'contradictions';

/** Says that a topic is missing from the body: nothing stands there to be compared. */
const MISSING = 'topic';

/** Code units shown before and after a passage at most: a text without full stops is one long sentence. */
const MARGIN = 600;

/** A contradiction that the rules found, whatever its confidence, and the question that it raises. */
export interface Candidate {
  readonly document: string;
  readonly check: string;
  readonly signal: string;
  readonly evidence: Evidence;
  readonly a: Span;
  readonly b: Span;
  readonly question: Question;
}

/**
 * The candidates of one article, in the order of signals and observation: findings that hold one passage of the article
 * against another. What the calendar or arithmetic refutes within one passage needs no judge.
 */
export function candidatesOf(article: Article, observations: readonly CheckObservation[]): Candidate[] {
  const signals = observations.filter(({ check }) => check === CHECK).flatMap(({ signals }) => signals);
  return signals.flatMap(({ signal, observation }) =>
    observation.findings.flatMap((evidence) => {
      const [a, b] = evidence.spans;
      if (a?.label !== 'a' || b?.label !== 'b' || evidence.tags?.includes(MISSING)) return [];
      const question = { a: passage(article, a), b: passage(article, b) };
      const [spanA, spanB] = [a, b].map(({ start, end }) => ({ start, end }));
      return [{ document: article.document.id, check: CHECK, signal, evidence, a: spanA!, b: spanB!, question }];
    }),
  );
}

function passage({ document, sentences, blocks }: Article, span: Span): Passage {
  const [first, last] = touching(sentences, span);
  const inSentence = first <= last;
  // Outside sentences, as in a headline, the block stands for both.
  const units = inSentence ? sentences : blocks;
  const [lowest, highest] = inSentence ? [first, last] : touching(blocks, span);
  const read = (more: number): string => {
    const start = units[Math.max(0, lowest - more)]?.start ?? span.start;
    const end = units[Math.min(highest + more, units.length - 1)]?.end ?? span.end;
    const from = Math.min(span.start, Math.max(start, span.start - MARGIN));
    const to = Math.max(span.end, Math.min(end, span.end + MARGIN));
    return oneLine(document.text.slice(from, to));
  };
  return { words: oneLine(document.text.slice(span.start, span.end)), sentence: read(0), context: read(1) };
}

/** First and last of the spans that touch this one; the last comes before the first where none does. */
function touching(ordered: readonly Span[], span: Span): [first: number, last: number] {
  return [
    partitionPoint(ordered, ({ end }) => end <= span.start),
    partitionPoint(ordered, ({ start }) => start < span.end) - 1,
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
