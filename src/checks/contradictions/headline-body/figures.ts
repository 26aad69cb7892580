import type { Article } from '../../../article/article.js';
import { type Harm, readHarms } from '../quantity/harm.js';
import { type Measure, readMeasures } from '../quantity/measures.js';
import type { SentenceGrammar } from '../reading/clause.js';
import type { Reading } from '../reading/index.js';
import { exclude } from '../reading/numbers.js';

/** A headline's figure that no figure of the body bears out. */
export interface FigureClash {
  readonly headline: Harm;
  readonly body: Harm;
}

/**
 * Figures of people who came to harm in headlines and subheads, where the body gives another for the same outcome, by whatever
 * voice, and the headline's own nowhere.
 */
export function figureClashes({ article, headlines, body }: Reading): FigureClash[] {
  const { tokens } = article;
  const announced = headlines.flatMap((grammar) => headlineHarms(article, grammar));
  if (announced.length === 0) return [];
  const told = body.flatMap((grammar) => readHarms(tokens, grammar));
  const values = new Set(body.flatMap(({ figures }) => figures).map(({ value }) => value));
  return announced.flatMap((headline) => {
    const same = told.filter(
      ({ outcome, counted }) =>
        outcome === headline.outcome && (counted === headline.counted || headline.counted === 'people'),
    );
    const [first, ...others] = same;
    if (first === undefined || values.has(headline.figure.value) || isSum(headline, same)) return [];
    const contrary = same.every(({ figure }) => exclude(headline.figure, figure));
    const differing = others.some(({ figure }) => figure.value !== first.figure.value);
    return contrary && !differing && !values.has(headline.figure.value - first.figure.value)
      ? [{ headline, body: first }]
      : [];
  });
}

/** Headlines leave out what the reader adds: "Fire kills 12" counts people. */
const headlineHarms = ({ tokens }: Article, grammar: SentenceGrammar): Harm[] => readHarms(tokens, grammar);

function isSum({ figure }: Harm, harms: readonly Harm[]): boolean {
  return harms.reduce((sum, harm) => sum + harm.figure.value, 0) === figure.value;
}

/** A headline's figure of anything else, and the only one that the text gives for the same. */
export interface MeasureClash {
  readonly headline: Measure;
  readonly body: Measure;
}

/** Figures this near to each other are one figure, rounded. */
const ROUNDING = 0.1;

/**
 * Measures of headlines whose unit the text gives one value only, and another one; sums and shares of money without a noun
 * are compared with the opening of the text.
 */
export function measureClashes(reading: Reading): MeasureClash[] {
  const { headlines, body } = reading;
  const above = new Set(headlines.map(({ sentence }) => sentence.index));
  if (above.size === 0) return [];
  const measures = readMeasures(reading);
  const opening = new Set(body.slice(0, OPENING).map(({ sentence }) => sentence.index));
  const told = measures.filter(({ sentence }) => !above.has(sentence));
  const values = body.flatMap(({ figures }) => figures);
  return measures.flatMap((headline) => {
    if (
      !above.has(headline.sentence) ||
      headline.figure.value === 1 ||
      values.some(({ value }) => isNear(value, headline.figure.value))
    )
      return [];
    const same = told.filter((one) => isSameUnit(headline, one, opening.has(one.sentence)));
    const [first] = same;
    const clash =
      first !== undefined &&
      new Set(same.map(({ figure }) => figure.value)).size === 1 &&
      exclude(headline.figure, first.figure);
    return clash &&
      !isSumOf(
        headline.figure.value,
        values.map(({ value }) => value),
      )
      ? [{ headline, body: first }]
      : [];
  });
}

/** Sentences at the head of the text. */
const OPENING = 3;

const isNear = (a: number, b: number): boolean => a === b || (b > 20 && Math.abs(a - b) < ROUNDING * b);

const isSameUnit = (a: Measure, b: Measure, opens: boolean): boolean =>
  a.units.some((unit) => b.units.includes(unit)) || (opens && /^[$£€%]$/u.test(a.kind) && a.kind === b.kind);

const isSumOf = (value: number, values: readonly number[]): boolean => {
  const known = new Set(values);
  return values.some((one) => known.has(value - one) || known.has(value + one));
};
