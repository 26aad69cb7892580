import type { Token } from '../../../article/article.js';
import { FALLING, RISING } from '../arithmetic/lexicon.js';
import type { TokenRange } from '../reading/clause.js';
import { type Figure, readFigure } from '../reading/numbers.js';
import { tallyAt } from '../reading/tallies.js';
import { stemOf } from './phrases.js';

/** A figure of a headline or lead, what it counts, and the words beside it. */
export interface Amount extends TokenRange {
  readonly figure: Figure;
  /** "$", "%", the stem of the noun that is counted; "12 to 9" for a vote. */
  readonly unit: string;
  /** Stems of the content words beside it: four before, four after. */
  readonly company: ReadonlySet<string>;
}

const CURRENCY = /^[$£€¥]$/u;
const HYPHEN = /^[-‐‑–]$/u;
const PERCENT = /^(?:%|percent|pct)$/u;
const INSIDE = /^(?:ADJ|NOUN|PROPN)$/u;

/** Figures of a range of tokens that count something, dates and scores left out. */
export function amounts(tokens: readonly Token[], first: number, end: number): Amount[] {
  const found: Amount[] = [];
  for (let i = first; i < end; ) {
    const tally = voteAt(tokens, i, first, end);
    const figure = tally ?? readFigure(tokens, i, end);
    const unit = figure === null || isMoving(tokens, figure, first, end) ? null : unitOf(tokens, figure, end, tally);
    if (figure !== null && unit !== null)
      found.push({
        figure,
        unit: unit.unit,
        first: CURRENCY.test(tokens[i - 1]?.text ?? '') && i > first ? i - 1 : i,
        end: unit.end,
        company: companyOf(tokens, i, unit.end, first, end),
      });
    i = figure?.end ?? i + 1;
  }
  return found;
}

/** "Votes 7 to 4", "a 5-4 vote", as one value. */
function voteAt(tokens: readonly Token[], at: number, from: number, stop: number): Figure | null {
  const tally = tallyAt(tokens, at, from, stop);
  return tally === null ? null : { first: at, end: tally.end, value: tally.yes * 1e6 + tally.no, bound: 'exact' };
}

interface Unit {
  readonly unit: string;
  readonly end: number;
}

function unitOf(tokens: readonly Token[], figure: Figure, stop: number, tally: Figure | null): Unit | null {
  const { first, end } = figure;
  if (tally !== null) return { unit: 'to', end };
  const next = end < stop ? tokens[end]! : undefined;
  const sign = tokens[first - 1]?.text ?? '';
  if (CURRENCY.test(sign)) return { unit: sign, end };
  if (isYear(tokens, figure) || /^[-–:./]$/u.test(sign) || tokens[first - 1]?.pos === 'PROPN') return null;
  if (PERCENT.test(next?.norm ?? '')) return { unit: '%', end: end + 1 };
  if (next?.norm === 'per' && tokens[end + 1]?.norm === 'cent') return { unit: '%', end: end + 2 };
  const hyphened = HYPHEN.test(next?.text ?? '');
  let last = hyphened ? end + 1 : end - 1;
  if (!hyphened) while (last + 1 < stop && INSIDE.test(tokens[last + 1]!.pos)) last += 1;
  while (last >= end && tokens[last]!.pos === 'ADJ') last -= 1;
  if (last < end || !/^(?:NOUN|PROPN)$/u.test(tokens[last]!.pos)) return null;
  return { unit: PERSONS.has(tokens[last]!.lemma) ? 'people' : stemOf(tokens[last]!), end: last + 1 };
}

const PERSONS: ReadonlySet<string> = new Set(['person', 'people', 'victim', 'individual']);

const isYear = (tokens: readonly Token[], { first, end, value }: Figure): boolean =>
  end === first + 1 && /^\d{4}$/u.test(tokens[first]!.text) && value >= 1000 && value <= 2100;

/** Words by which a figure is one of several: "another 12", "nine more", "12 so far". */
const MOVING =
  /^(?:additional|all|another|average|each|earlier|every|extra|far|first|from|further|including|initially|last|next|now|of|original|originally|other|per|previous|remaining|second|then|third|yet)$/u;

function isMoving(tokens: readonly Token[], { first, end }: Figure, from: number, stop: number): boolean {
  const before = tokens.slice(Math.max(from, first - 2), first);
  const after = tokens.slice(end, Math.min(stop, end + 3));
  if ([...before, ...after.slice(0, 1)].some(({ norm }) => MOVING.test(norm))) return true;
  return after.some(({ norm }) => /^(?:more|fewer|others?|so|each|apiece)$/u.test(norm));
}

const CONTENT = /^(?:ADJ|NOUN|NUM|PROPN|VERB)$/u;

function companyOf(tokens: readonly Token[], from: number, to: number, first: number, end: number): Set<string> {
  const words = new Set<string>();
  let left = 4;
  for (let i = from - 1; i >= first && left > 0; i -= 1) left -= addTo(words, tokens[i]!);
  for (let i = from; i < to - 1; i += 1) addTo(words, tokens[i]!);
  let right = 4;
  for (let i = to; i < end && right > 0; i += 1) right -= addTo(words, tokens[i]!);
  return words;
}

/** A verb of rising or falling stands for all others; returns 1 where the token is a content word. */
function addTo(words: Set<string>, token: Token): number {
  if (!CONTENT.test(token.pos) || token.pos === 'NUM') return 0;
  const { lemma } = token;
  words.add(RISING.has(lemma) ? 'rise' : FALLING.has(lemma) ? 'fall' : stemOf(token));
  return 1;
}

/** Stems of all content words of a range. */
export function contentWords(tokens: readonly Token[], first: number, end: number): Set<string> {
  const words = new Set<string>();
  for (let i = first; i < end; i += 1) addTo(words, tokens[i]!);
  return words;
}
