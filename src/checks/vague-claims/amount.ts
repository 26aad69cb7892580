import { COUNTERS, headAt, type Measure, measuresOf, PEOPLE, SHARES, SUMS, UNCOUNTED } from './measure.js';
import { around } from './nearby.js';
import type { Line, Prose } from './prose.js';
import type { Match } from './rule.js';

/** What would say how much it is: how many of a noun or which share of them, money, or any measure of size and change. */
interface Amount {
  readonly kind: 'count' | 'share' | 'money' | 'level';
  /** Lemma of what is counted. */
  readonly noun: string | null;
  /** Index of the token behind the phrase. */
  readonly end: number;
}

/**
 * Whether a figure near a passage says how much it is. Behind the phrase any does (“a record number of voters, 4.2
 * million”); elsewhere it must measure the like: rooms say nothing of patients, and money says nothing of either.
 */
export function isMeasured(match: Match, prose: Prose, before: number, after: number): boolean {
  const amount = amountOf(match);
  return around(prose, match.line, before, after).some((line) =>
    measuresOf(line).some((measure) => isMeasure(measure, line, match, amount)),
  );
}

function amountOf({ line: { tokens }, first, end }: Match): Amount {
  let of = first + 1;
  while (of < end && tokens[of]!.norm !== 'of') of += 1;
  const { norm, lemma } = tokens[of - 1]!;
  const whole = tokens[of]?.norm === 'of' ? headAt(tokens, tokens[of + 1]?.pos === 'DET' ? of + 2 : of + 1) : null;
  const phrase = { noun: whole?.noun ?? null, end: Math.max(end, whole?.end ?? 0) };
  if (COUNTERS.has(lemma)) return { kind: 'count', ...phrase };
  if (SHARES.has(lemma)) return { kind: 'share', ...phrase };
  if (UNCOUNTED.has(tokens[first]!.norm)) return { kind: 'count', noun: lemma, end };
  return { kind: SUMS.has(lemma) || SUMS.has(norm) ? 'money' : 'level', ...phrase };
}

/** Most words between a phrase and the figure that is put beside it. */
const BESIDE = 3;

function isMeasure({ kind, at, noun }: Measure, line: Line, match: Match, amount: Amount): boolean {
  const same = line === match.line;
  if (kind === 'bare' || (same && at >= amount.end && at < amount.end + BESIDE)) return true;
  if (kind === 'part') return amount.kind !== 'count' || same;
  if (kind === 'money') return amount.kind !== 'count' && amount.kind !== 'share';
  if (kind === 'size') return amount.kind === 'level';
  if (amount.kind === 'money') return false;
  if (amount.kind === 'level') return same || match.line.tokens.some(({ lemma }) => lemma === noun);
  const beside = Math.abs(line.index - match.line.index) <= 1;
  if (amount.noun === null) return beside;
  return noun === amount.noun || (beside && PEOPLE.has(noun!) && PEOPLE.has(amount.noun));
}
