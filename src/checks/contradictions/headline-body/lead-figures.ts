import type { Token } from '../../../article/article.js';
import { isLabel } from '../arithmetic/figure-words.js';
import { readHarms } from '../quantity/harm.js';
import type { SentenceGrammar, TokenRange } from '../reading/clause.js';
import type { Reading } from '../reading/index.js';
import { exclude, type Figure, figures } from '../reading/numbers.js';
import { type Amount, amounts, contentWords } from './amounts.js';

/** A headline's figure, and another one that the lead gives for the same. */
export interface LeadClash {
  readonly headline: TokenRange;
  readonly body: TokenRange;
}

/** Sentences of the body in which the headline's news is told. */
const LEAD = 2;

/** Content words that headline and lead must have in common, and those of them that stand beside the figure. */
const SHARED = 3;
const BESIDE = 2;

/** Figures of headlines of which the lead gives another one, counting the same beside the same words, and its own nowhere. */
export function leadFigureClashes({ article: { tokens }, headlines, body }: Reading): LeadClash[] {
  if (headlines.length === 0) return [];
  const leads = body.filter(({ clauses }) => clauses.length > 0).slice(0, LEAD);
  const values = leads.flatMap((lead) => countsOf(tokens, lead));
  return headlines.flatMap(({ sentence: { firstToken, endToken } }) => {
    if (tokens.slice(firstToken, endToken).some(({ norm }) => /^(?:\?|live|could|may|might)$/u.test(norm))) return [];
    const words = contentWords(tokens, firstToken, endToken);
    return amounts(tokens, firstToken, endToken).flatMap((headline) => {
      if (headline.figure.value <= 1 || isTold(headline.figure, values)) return [];
      if (leads.some((lead) => isSum(headline.figure, countsOf(tokens, lead)))) return [];
      const told = leads.flatMap((lead) => {
        const { firstToken: first, endToken: end } = lead.sentence;
        const same = amounts(tokens, first, end).filter(({ unit }) => unit === headline.unit);
        const common = [...contentWords(tokens, first, end)].filter((word) => words.has(word));
        return common.length < SHARED ? [] : same.map((one) => ({ one, beside: besideOf(one, words) }));
      });
      const [first] = told;
      const alone = new Set(told.map(({ one }) => one.figure.value)).size === 1;
      return first !== undefined && alone && first.beside >= BESIDE && exclude(headline.figure, first.one.figure)
        ? [{ headline, body: first.one }]
        : [];
    });
  });
}

/** Figures of a sentence, dates left out. */
const countsOf = (tokens: readonly Token[], { sentence }: SentenceGrammar): Figure[] =>
  figures(tokens, sentence.firstToken, sentence.endToken).filter((figure) => !isLabel(tokens, figure));

const besideOf = ({ company, unit }: Amount, words: ReadonlySet<string>): number =>
  [...company].filter((word) => word !== unit && words.has(word)).length;

/** The figure itself, rounded or to the last digit. */
const isTold = ({ value }: Figure, told: readonly Figure[]): boolean =>
  told.some((one) => isRounded(one.value, value) || isRounded(value, one.value));

/** A sum of two others. */
function isSum({ value }: Figure, told: readonly Figure[]): boolean {
  const places = new Map(told.map((one, i) => [one.value, i]));
  return told.some((one, i) => (places.get(value - one.value) ?? i) !== i);
}

/** Whether `round` is `value` with its last digits rounded or cut off: 28 million for 28.4 million. */
function isRounded(value: number, round: number): boolean {
  if (value === round) return true;
  let unit = 1;
  while (unit < round && round % (unit * 10) === 0) unit *= 10;
  return unit >= 10 && Math.abs(value - round) < unit;
}

/** Dead or injured of the headline, of whom the lead, which gives one figure for the outcome, has another number. */
export function leadHarmClashes({ article: { tokens }, headlines, body }: Reading): LeadClash[] {
  const announced = headlines.flatMap((grammar: SentenceGrammar) => readHarms(tokens, grammar));
  if (announced.length === 0) return [];
  const lead = body.find(({ clauses }) => clauses.length > 0);
  const told = lead === undefined ? [] : readHarms(tokens, lead);
  const opening = body.filter(({ clauses }) => clauses.length > 0).slice(0, LEAD + 1);
  const harmed = opening.flatMap((one) => readHarms(tokens, one)).map(({ figure }) => figure);
  const { firstToken = 0, endToken = 0 } = lead?.sentence ?? {};
  const own = figures(tokens, firstToken, endToken);
  return announced.flatMap((headline) => {
    const same = told.filter(({ outcome }) => outcome === headline.outcome);
    const [first] = same;
    const clash =
      first !== undefined &&
      same.length === 1 &&
      (first.counted === headline.counted || headline.counted === 'people') &&
      !isTold(headline.figure, own) &&
      !isSum(headline.figure, harmed) &&
      !isSum(headline.figure, own) &&
      exclude(headline.figure, first.figure);
    const moving = tokens
      .slice(firstToken, endToken)
      .some(({ norm }) => /^(?:another|other|others|including|more|rose|earlier|previous|since|separate)$/u.test(norm));
    return clash && !moving ? [{ headline, body: first }] : [];
  });
}
