import type { Token } from '../../../article/article.js';

/** A figure as written: "1,200", "seventeen", "2.5 million", "a dozen". */
export interface Figure {
  /** Half-open range of token indices, approximations left out. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** What stands before it: "at least" is a lower bound, "up to" an upper one. */
  readonly bound: 'exact' | 'about' | 'lower' | 'upper';
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Zero to ninety, "twenty-one" among them. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i): [string, number] => [word, i]),
  ...TENS.flatMap((ten, i) =>
    ONES.slice(0, 10).map((one, unit): [string, number] => [unit === 0 ? ten : `${ten}-${one}`, (i + 2) * 10 + unit]),
  ),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  // At the end of a sentence: “£3.5m.”
  ['m.', 1e6],
  ['bn.', 1e9],
]);
const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const BOUNDS: ReadonlyMap<string, Figure['bound']> = new Map([
  ...bounds('lower', 'at least|more than|over|not less than|no fewer than|no less than|a minimum of|above|upwards of'),
  ...bounds('lower', 'exceeding'),
  ...bounds('upper', 'up to|at most|fewer than|less than|under|nearly|almost|no more than|as many as|below'),
  ...bounds('upper', 'not more than|a maximum of|just under'),
  ...bounds('about', 'about|around|some|roughly|approximately|an estimated|estimated|circa|only about|or so|close to'),
  ...bounds('about', 'well over|just over'),
]);

function bounds(bound: Figure['bound'], phrases: string): [string, Figure['bound']][] {
  return phrases.split('|').map((phrase) => [phrase, bound]);
}

/** Reads the figure that starts at a token, or `null` where none does. */
export function readFigure(tokens: readonly Token[], first: number, end: number): Figure | null {
  const opening = tokens[first]!;
  let value = simple(opening.norm);
  let next = first + 1;
  if (value === null && (opening.norm === 'a' || opening.norm === 'an') && SCALES.has(tokens[next]?.norm ?? ''))
    value = 1;
  if (value === null) return null;
  if (TENS.includes(opening.norm)) {
    const joined = tokens[next]?.text === '-' ? next + 1 : next;
    const unit = joined < end ? ONES.indexOf(tokens[joined]!.norm) : -1;
    if (unit > 0 && unit < 10) [value, next] = [value + unit, joined + 1];
  }
  for (; next < end && SCALES.has(tokens[next]!.norm); next += 1) value *= SCALES.get(tokens[next]!.norm)!;
  return { first, end: next, value, bound: boundBefore(tokens, first) };
}

/** Asked of every word: most are settled by their first letter and one look into the list. */
function simple(norm: string): number | null {
  const first = norm.charCodeAt(0);
  if (first >= ZERO && first <= NINE) return DIGITS.test(norm) ? Number(norm.replaceAll(',', '')) : null;
  return SMALL.get(norm) ?? null;
}

const [ZERO, NINE] = [0x30, 0x39];

const LAST_OF_BOUND: ReadonlySet<string> = new Set([...BOUNDS.keys()].map((phrase) => phrase.split(' ').at(-1)!));

function boundBefore(tokens: readonly Token[], first: number): Figure['bound'] {
  if (!LAST_OF_BOUND.has(tokens[first - 1]?.norm ?? '')) return 'exact';
  const words = tokens.slice(Math.max(0, first - 3), first).map(({ norm }) => norm);
  for (let from = 0; from < words.length; from += 1) {
    const phrase = words.slice(from).join(' ');
    const bound = BOUNDS.get(phrase);
    if (bound !== undefined) return bound;
  }
  return 'exact';
}

/** Round figures differ by less than this part of the greater. */
const ROUNDING = 0.25;

/** Whether two figures exclude each other: both exact and different, far apart if round, or a bound that the other breaks. */
export function exclude(a: Figure, b: Figure): boolean {
  if (a.bound === 'about' || b.bound === 'about') return isFar(a, b);
  if (a.bound === 'exact' && b.bound === 'exact') return a.value !== b.value;
  if (a.bound !== 'exact' && b.bound !== 'exact') return false;
  const [exact, bound] = a.bound === 'exact' ? [a, b] : [b, a];
  return bound.bound === 'lower' ? exact.value < bound.value : exact.value > bound.value;
}

const isFar = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ bound }) => bound === 'about' || bound === 'exact') &&
  Math.abs(a.value - b.value) > ROUNDING * Math.max(a.value, b.value);

/** All figures of a range, in reading order. */
export function figures(tokens: readonly Token[], first: number, end: number): Figure[] {
  const found: Figure[] = [];
  for (let i = first; i < end; ) {
    const figure = readFigure(tokens, i, end);
    if (figure !== null) found.push(figure);
    i = figure?.end ?? i + 1;
  }
  return found;
}
