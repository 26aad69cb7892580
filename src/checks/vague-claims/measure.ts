import { createRequire } from 'node:module';
import type { Token } from '../../article/article.js';
import { isFigure } from './figure.js';
import type { Line } from './prose.js';

/**
 * A number of a line and what it says: a `part` of a whole (“12 percent”), `money`, how wide or heavy something is
 * (`size`), how many there are of the noun beside it (`count`), or, standing alone, how much of what is spoken of (`bare`).
 */
export interface Measure {
  readonly kind: 'part' | 'money' | 'size' | 'count' | 'bare';
  /** Index of the number in the tokens of the line. */
  readonly at: number;
  /** Lemma of the noun that is counted. */
  readonly noun: string | null;
}

type Lists = Readonly<
  Record<'money' | 'part' | 'scale' | 'size' | 'time' | 'counters' | 'shares' | 'uncounted' | 'sums' | 'people', string>
>;
const lists: Lists = createRequire(import.meta.url)('./measures.json');
const read = (name: keyof Lists): ReadonlySet<string> => new Set(lists[name].split(' '));

const MONEY = read('money');
const PART = read('part');
const SCALE = read('scale');
const SIZE = read('size');
const TIME = read('time');
export const COUNTERS = read('counters');
export const SHARES = read('shares');
export const UNCOUNTED = read('uncounted');
export const SUMS = read('sums');
export const PEOPLE = read('people');

/** Most words between a number and the noun it counts: “2,000 badly frightened older residents”. */
const WORDS_BEFORE_NOUN = 3;

const known = new WeakMap<Line, readonly Measure[]>();

/** What the numbers of a line measure; labels (“Year 11”, ages, scores) and lengths of time are left out. */
export function measuresOf(line: Line): readonly Measure[] {
  const measures = known.get(line) ?? readMeasures(line);
  known.set(line, measures);
  return measures;
}

/** A number that stands alone goes on with what was measured before it: “60,000 homes, down from 85,000”. */
function readMeasures({ tokens }: Line): Measure[] {
  const measures: Measure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const measure = isFigure(tokens, at) && !isContinued(tokens, at) ? measureAt(tokens, at) : null;
    if (measure !== null) measures.push(measure.kind === 'bare' ? { ...measure, ...measures.at(-1), at } : measure);
  }
  return measures;
}

/** The “million” of “2.5 million”. */
const isContinued = (tokens: readonly Token[], at: number): boolean =>
  isOf(SCALE, tokens[at]) && isNumber(tokens[at - 1]);

function measureAt(tokens: readonly Token[], at: number): Measure | null {
  const unit = /^\d[\d.,]*-(?:\p{L}+-)*(\p{L}+)$/u.exec(tokens[at]!.norm)?.[1];
  if (unit !== undefined) return ofUnit(unit, at);
  let end = at + 1;
  while (isOf(SCALE, tokens[end])) end += 1;
  if (isOf(MONEY, tokens[at - 1]) || isOf(MONEY, tokens[end])) return { kind: 'money', at, noun: null };
  if (!isNumber(tokens[at]) || isOf(PART, tokens[end])) return { kind: 'part', at, noun: null };
  const noun = headAt(tokens, afterOf(tokens, end))?.noun;
  if (noun === undefined) return isLabel(tokens, at, end) ? null : { kind: 'bare', at, noun: null };
  if (SIZE.has(noun)) return { kind: 'size', at, noun };
  return TIME.has(noun) ? null : { kind: 'count', at, noun };
}

/** “12-percent”, “46-year-old”. */
function ofUnit(unit: string, at: number): Measure | null {
  if (PART.has(unit)) return { kind: 'part', at, noun: null };
  if (MONEY.has(unit)) return { kind: 'money', at, noun: null };
  return SIZE.has(unit) ? { kind: 'size', at, noun: unit } : null;
}

/** Where the whole begins of which a number is a part: behind “of 31” and “of the 84”. */
function afterOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== 'of') return at;
  const whole = /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '') ? at + 2 : at + 1;
  return isNumber(tokens[whole]) ? whole + 1 : whole;
}

const isOf = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && (words.has(token.norm) || words.has(token.lemma));

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NUM' || /^\d/.test(token.norm));

/** “Year 11”, “Graham Pole, 58, of Leeds”, “1-0”, “7 to 4”, “killing two”: these may measure anything. */
function isLabel(tokens: readonly Token[], at: number, end: number): boolean {
  const { norm } = tokens[at]!;
  if (/^\d+[-–:]\d/.test(norm) || (!/^\d/.test(norm) && end === at + 1)) return true;
  const before = tokens[at - 1];
  if (before?.pos === 'PROPN' || before?.pos === 'NOUN') return true;
  if (tokens[end]?.norm === 'to' && isNumber(tokens[end + 1])) return before?.norm !== 'from';
  if (before?.norm === 'to' && isNumber(tokens[at - 2])) return tokens[at - 3]?.norm !== 'from';
  return before?.norm === ',' && tokens[at - 2]?.pos === 'PROPN' && /^[,.)]$/.test(tokens[end]?.norm ?? '');
}

/** The noun that a phrase ends with that goes on at a token, and where; `null` if it has none. */
export function headAt(tokens: readonly Token[], from: number): { noun: string; end: number } | null {
  let at = from;
  while (at < from + WORDS_BEFORE_NOUN && /^(?:ADJ|ADV|VERB|PROPN)$/.test(tokens[at]?.pos ?? '')) at += 1;
  if (tokens[at]?.pos !== 'NOUN') return null;
  while (tokens[at + 1]?.pos === 'NOUN') at += 1;
  return { noun: tokens[at]!.lemma, end: at + 1 };
}
