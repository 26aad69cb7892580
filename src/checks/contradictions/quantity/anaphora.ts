import type { Article } from '../../../article/article.js';
import type { Reading } from '../reading/index.js';
import { exclude, type Figure, figures } from '../reading/numbers.js';
import { type Measure, readMeasures } from './measures.js';

/** A phrase that takes up a figure ("the 32 victims"), and the passage that gave another one. */
export interface TakenUp {
  readonly told: Measure;
  readonly again: Measure;
}

/** How many sentences back a figure is taken up. */
const REACH = 12;

/** The same for a slip in a figure that is told twice. */
const FAR = 30;

/**
 * Definite phrases whose figure stands nowhere else in the article, where another figure of the same unit does: "the 32
 * victims", of 23 killed. Left alone are sums and differences of figures told before, and whatever is counted in three ways, unless a
 * figure that is told twice and this one differ by a slip of the pen.
 */
export function takenUp(reading: Reading): TakenUp[] {
  const { article } = reading;
  const measures = readMeasures(reading).filter(({ units }) => units.length > 0);
  const values = valuesOf(reading);
  const filed = firstOfEachValue(measures);
  return measures.flatMap((again) => {
    if (!again.definite || again.figure.bound !== 'exact' || isLimited(article, again)) return [];
    if (!again.units.includes('tally') && (values.get(again.figure.value)?.size ?? 0) > 1) return [];
    const others = again.units.flatMap((unit) => {
      const told = [...filed.get(unit)!.values()].filter((one) => one.first.figure.value !== again.figure.value);
      return told.length > 1
        ? told.filter((one) => one.times > 1 && isMiswritten(one.first.figure, again.figure))
        : told;
    });
    const told = others.find(({ first, times }) => {
      const slip = times > 1 && isMiswritten(first.figure, again.figure);
      return canMean(first, again, slip ? FAR : REACH);
    })?.first;
    return told === undefined || isSum(reading, again) ? [] : [{ told, again }];
  });
}

/** The first measure of a value, and how many there are. */
interface Told {
  readonly first: Measure;
  times: number;
}

/** The first measure of each value, by unit. */
function firstOfEachValue(measures: readonly Measure[]): Map<string, Map<number, Told>> {
  const filed = new Map<string, Map<number, Told>>();
  for (const measure of measures)
    for (const unit of measure.units) {
      const told = filed.get(unit) ?? new Map<number, Told>();
      filed.set(unit, told);
      const before = told.get(measure.figure.value);
      if (before === undefined) told.set(measure.figure.value, { first: measure, times: 1 });
      else before.times += 1;
    }
  return filed;
}

/** Figures of three digits and more, of which one differs, or two neighbours have changed places: "112" for "212". */
function isMiswritten({ value: a }: Figure, { value: b }: Figure): boolean {
  const [one, other] = [`${a}`, `${b}`];
  if (one.length !== other.length || one.length < 3 || !/^\d+$/u.test(one + other)) return false;
  const places = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]));
  const [i, j] = places;
  if (places.length === 1) return !/0$/u.test(one) || !/0$/u.test(other);
  return places.length === 2 && j === i! + 1 && one[i!] === other[j] && one[j] === other[i!];
}

/** Sentences in which each value stands. */
function valuesOf({ headlines, body }: Reading): Map<number, Set<number>> {
  const values = new Map<number, Set<number>>();
  for (const { sentence, figures: told } of [...headlines, ...body])
    for (const { value } of told) values.set(value, (values.get(value) ?? new Set()).add(sentence.index));
  return values;
}

function canMean(told: Measure, again: Measure, reach: number): boolean {
  if (told.sentence >= again.sentence || again.sentence - told.sentence > reach) return false;
  if (told.voice !== again.voice && (told.quoted || again.quoted)) return false;
  return exclude(told.figure, again.figure) && !apart(told, again);
}

/** Modifiers that tell two things apart: "20 wounded soldiers", "the 12 young soldiers". */
const apart = (told: Measure, again: Measure): boolean =>
  !again.modifiers.every((word) => told.modifiers.includes(word));

/** "The 12 in Leeds", "the 12 who left": a part of what was counted; "the 15-year sentence" has no parts. */
function isLimited({ tokens }: Article, { end }: Measure): boolean {
  const head = tokens[end - 1]!;
  if (head.pos === 'NOUN' && head.norm === head.lemma && tokens[end - 2]?.pos === 'NOUN') return false;
  const { norm = '', pos } = tokens[end] ?? {};
  return (
    /^(?:who|that|which|whose|in|at|on|from|with|without|under|over|of|for|to|where|left|between)$/u.test(norm) ||
    pos === 'NUM' ||
    (pos === 'VERB' && tokens[end + 1]?.pos === 'ADP')
  );
}

/** Sum or difference of two figures of the sentences before it, or of the sentence itself. */
function isSum({ article: { tokens, sentences } }: Reading, { figure, sentence }: Measure): boolean {
  const from = sentences[Math.max(0, sentence - REACH)]!.firstToken;
  const told: Figure[] = figures(tokens, from, sentences[sentence]!.endToken).slice(-24);
  const values = new Set(told.filter(({ first }) => first !== figure.first).map(({ value }) => value));
  return [...values].some((value) => values.has(figure.value - value) || values.has(figure.value + value));
}
