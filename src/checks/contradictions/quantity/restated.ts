import type { Token } from '../../../article/article.js';
import { FUTURE, MODALS } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import { exclude } from '../reading/numbers.js';
import { commonRange, isComparable, type Restatement, restatements } from '../reading/restatements.js';
import type { TakenUp } from './anaphora.js';
import { type Measure, readMeasures } from './measures.js';

/** Sentences that say the same, but for a figure of one kind. */
export function restatedFigures(reading: Reading): TakenUp[] {
  const bySentence = new Map<number, Measure[]>();
  for (const measure of readMeasures(reading))
    bySentence.set(measure.sentence, [...(bySentence.get(measure.sentence) ?? []), measure]);
  return restatements(reading).flatMap((restatement) => {
    const [told, again] = [restatement.earlier, restatement.later].map(({ grammar }) => {
      const own = bySentence.get(grammar.sentence.index) ?? [];
      return own.length === 1 ? own[0]! : null;
    });
    if (told === null || again === null || told === undefined || again === undefined) return [];
    const clash = told.kind === again.kind && exclude(told.figure, again.figure) && !isPart(restatement, told, again);
    return clash &&
      isComparable(reading, restatement) &&
      isOneMood(reading, restatement) &&
      isSame(restatement, reading.article.tokens)
      ? [{ told, again }]
      : [];
  });
}

/** One sentence, or its first clause, says nothing that the other does not say too. */
function isSame({ earlier, later, shared, onlyEarlier, onlyLater }: Restatement, tokens: readonly Token[]): boolean {
  return [
    { statement: earlier, only: onlyEarlier },
    { statement: later, only: onlyLater },
  ].some(({ statement, only }) => {
    const { end } = commonRange(statement, shared);
    const closed = tokens[end - 1]?.text === ',' && tokens[statement.grammar.sentence.firstToken]!.pos !== 'ADP';
    return only.every(({ pos, index }) => pos === 'NUM' || (closed && index >= end));
  });
}

/** “Would create 300 jobs” and “created 200 jobs” are a plan and a deed. */
function isOneMood({ article: { tokens } }: Reading, { earlier, later, shared }: Restatement): boolean {
  const [plan, deed] = [earlier, later].map((statement) => {
    const { first, end } = commonRange(statement, shared);
    return tokens.slice(Math.max(0, first), end).some(({ norm }) => MODALS.has(norm) || FUTURE.has(norm));
  });
  return plan === deed;
}

/** The longer sentence narrows what it counts, and counts less: "40 engineers", "30 engineers in Leeds". */
function isPart(
  { earlier, later, shared, onlyEarlier, onlyLater }: Restatement,
  told: Measure,
  again: Measure,
): boolean {
  const narrows = (statement: typeof earlier, only: typeof onlyEarlier) => {
    const { first, end } = commonRange(statement, shared);
    return only.some(({ pos, index }) => pos !== 'NUM' && first - 2 <= index && index < end + 2);
  };
  const less = told.figure.value < again.figure.value;
  return less ? narrows(earlier, onlyEarlier) : narrows(later, onlyLater);
}
