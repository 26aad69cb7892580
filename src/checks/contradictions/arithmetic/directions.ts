import type { Token } from '../../../article/article.js';
import type { Figure } from '../reading/numbers.js';
import { isLabel, signOf } from './figure-words.js';
import { RANKS } from './lexicon.js';
import type { Sum } from './sums.js';

/** "60,000 households, down from 45,000": every figure of the kind that stands before it is on the wrong side. */
export function wrongDirections(tokens: readonly Token[], first: number, read: readonly Figure[]): Sum[] {
  return read.flatMap((from, i) => {
    const at = from.first - (/^[$£€¥]$/u.test(tokens[from.first - 1]?.text ?? '') ? 2 : 1);
    const turn = tokens[at - 1]?.norm ?? '';
    if (tokens[at]?.norm !== 'from' || !/^(?:up|down)$/u.test(turn) || tokens[at - 2]?.text !== ',') return [];
    if (from.bound !== 'exact' || isLabel(tokens, from)) return [];
    if (tokens.slice(first, from.end + 2).some(({ lemma, norm }) => RANKS.has(lemma) || RECORDED.test(norm))) return [];
    const told = read
      .slice(0, i)
      .filter((one) => signOf(tokens, one) === signOf(tokens, from) && !isLabel(tokens, one));
    const now = told.at(-1);
    if (now === undefined || !told.every((one) => isWrong(one, from, turn))) return [];
    const message = `From ${from.value} to ${now.value} is not ${turn}.`;
    return [{ kind: 'change' as const, range: { first: now.first, end: from.end }, message }];
  });
}

/** Where a lower figure is a better one, or counts backwards. */
const RECORDED = /^(?:odds|handicap|par|seeded|fastest|record|negative|minus|losses|loss|deficit|below)$/u;

function isWrong(now: Figure, from: Figure, turn: string): boolean {
  if (turn === 'down') return now.value > from.value && (now.bound === 'exact' || now.bound === 'lower');
  return now.value < from.value && (now.bound === 'exact' || now.bound === 'upper');
}
