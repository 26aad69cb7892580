import type { Token } from '../../../article/article.js';
import { readFigure } from './numbers.js';

/** A vote of so many to so many: "voted 7 to 4", "a 5-4 decision", "by 298 votes to 281". */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  /** Half-open range of token indices. */
  readonly first: number;
  readonly end: number;
}

const VOTE = /^(?:votes?|voting|decision|ruling|majority)$/u;

/** The tally that starts at a token, or `null` where none does; scores of games are none. */
export function tallyAt(tokens: readonly Token[], at: number, first: number, stop: number): Tally | null {
  const joined = /^(\d{1,3})[-–](\d{1,3})$/u.exec(tokens[at]!.norm);
  if (joined !== null) {
    const voted = [at - 1, at + 1].some((i) => i >= first && i < stop && VOTE.test(tokens[i]!.lemma));
    return voted ? { yes: Number(joined[1]), no: Number(joined[2]), first: at, end: at + 1 } : null;
  }
  const yes = countAt(tokens, at, stop);
  if (yes === null) return null;
  const named = /^votes?$/u.test(tokens[yes.end]?.norm ?? '');
  const link = named ? yes.end + 1 : yes.end;
  if (link + 1 >= stop || !/^(?:to|[-–])$/u.test(tokens[link]!.norm)) return null;
  const no = countAt(tokens, link + 1, stop);
  if (no === null || no.end > stop) return null;
  const before = tokens.slice(Math.max(first, at - 2), at).some(({ lemma }) => VOTE.test(lemma));
  const voted = named || before || VOTE.test(tokens[no.end]?.lemma ?? '');
  return voted ? { yes: yes.value, no: no.value, first: at, end: no.end } : null;
}

function countAt(tokens: readonly Token[], at: number, stop: number): { value: number; end: number } | null {
  const figure = at < stop ? readFigure(tokens, at, stop) : null;
  return figure === null || !Number.isInteger(figure.value) ? null : figure;
}

/** All tallies of a range, in reading order. */
export function tallies(tokens: readonly Token[], first: number, stop: number): Tally[] {
  const found: Tally[] = [];
  for (let i = first; i < stop; ) {
    const tally = tallyAt(tokens, i, first, stop);
    if (tally !== null) found.push(tally);
    i = tally?.end ?? i + 1;
  }
  return found;
}
