import type { Token } from '../../../article/article.js';
import type { Figure } from '../reading/numbers.js';
import { hasVerb, isLabel, signOf, wordsOf } from './figure-words.js';
import type { Sum } from './sums.js';

const shown = (tokens: readonly Token[], figure: Figure): string => {
  const sign = signOf(tokens, figure);
  const words = tokens.slice(figure.first, figure.end).map(({ text }) => text);
  return `${sign === '%' ? '' : sign}${words.join(' ')}${sign === '%' ? '%' : ''}`;
};

const isMoney = (sign: string): boolean => sign !== '' && sign !== '%';
const isExact = ({ bound }: Figure): boolean => bound === 'exact';

/** Sums of round figures may be rounded: off by less than the last digit that is written, for each of them. */
const RELATIVE_ROUNDING = 0.02;

/** "$75,000 for the victory and $25,000 for the record, a total of $120,000". */
export function wrongTotals(tokens: readonly Token[], figures: readonly Figure[]): Sum[] {
  const [a, b, total] = figures;
  if (a === undefined || b === undefined || total === undefined || !figures.slice(0, 3).every(isExact)) return [];
  const sign = signOf(tokens, total);
  const opening = total.first - 1;
  const said = /, (?:for |or )?a total of$/u.test(wordsOf(tokens, opening - 5, opening));
  const like = isMoney(sign) && signOf(tokens, a) === sign && signOf(tokens, b) === sign;
  if (!said || !like || hasVerb(tokens, a.end, total.first) || !joined(tokens, a, b)) return [];
  const sum = a.value + b.value;
  if (Math.abs(sum - total.value) <= RELATIVE_ROUNDING * sum) return [];
  const message = `${shown(tokens, a)} and ${shown(tokens, b)} do not make ${shown(tokens, total)}.`;
  return [{ kind: 'total', range: { first: a.first, end: total.end }, message }];
}

const joined = (tokens: readonly Token[], a: Figure, b: Figure): boolean =>
  tokens.slice(a.end, b.first).some(({ norm }) => norm === 'and');

/** Verbs of which the doers each bear a part of a cost. */
const PAYING = /^(?:pay|contribute|provide|cover|fund|finance|bear|lend|promise|pledge|give|put|chip)$/u;

/** "£2.4m, of which the state promised £3.5m"; "19 million, of which the union pays 15 million and Peru seven". */
export function excessOfWhich(tokens: readonly Token[], figures: readonly Figure[], end: number): Sum[] {
  return figures.flatMap((whole, i) => {
    const link = linkAfter(tokens, whole, figures[i + 1]?.first ?? end);
    if (link < 0 || !isExact(whole) || isLabel(tokens, whole)) return [];
    const sign = signOf(tokens, whole);
    const parts = figures.slice(i + 1).filter((part) => isExact(part) && !isLabel(tokens, part));
    const like = parts.length === figures.length - i - 1 && parts.every((part) => isLike(tokens, whole, part));
    if (parts.length === 0 || sign === '%' || !like) return [];
    const paid = tokens.slice(link, end).some(({ lemma }) => PAYING.test(lemma));
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const greatest = Math.max(...parts.map(({ value }) => value));
    const above = greatest > whole.value || (paid && sum > whole.value * (1 + RELATIVE_ROUNDING));
    if (!above || tokens.slice(link, end).some(({ norm }) => OTHER.test(norm))) return [];
    const terms = parts.map((part) => shown(tokens, part)).join(' + ');
    const message = `The parts are more than the whole: ${terms}, of ${shown(tokens, whole)}.`;
    return [{ kind: 'parts' as const, range: { first: whole.first, end: parts.at(-1)!.end }, message }];
  });
}

const OTHER =
  /^(?:up|from|more|further|another|than|since|after|compared|years?|months?|days?|hours?|aged|under|over)$/u;

/** Token index of ", of which" after a figure and before the next; −1 where none stands. */
function linkAfter(tokens: readonly Token[], { end }: Figure, limit: number): number {
  for (let i = end; i + 1 < Math.min(limit, end + 8); i += 1)
    if (tokens[i]!.norm === 'of' && tokens[i + 1]!.norm === 'which') return i;
  return -1;
}

/** One sign, and no noun of another kind: "19 million soles" and "12 million". */
function isLike(tokens: readonly Token[], whole: Figure, part: Figure): boolean {
  const [sign, other] = [signOf(tokens, whole), signOf(tokens, part)];
  if (sign !== '') return sign === other;
  const scaled = ({ first, end }: Figure) => end > first + 1;
  const [own, noun] = [tokens[whole.end], tokens[part.end]];
  return other === '' && scaled(whole) && scaled(part) && (noun?.pos !== 'NOUN' || noun.lemma === own?.lemma);
}

/** "£330,000 of the £412,000 on his firm and £182,000 on holidays": two shares of one sum, under one verb. */
export function excessShares(tokens: readonly Token[], figures: readonly Figure[]): Sum[] {
  return figures.flatMap((part, i) => {
    const [whole, other] = [figures[i + 1], figures[i + 2]];
    if (whole === undefined || other === undefined || ![part, whole, other].every(isExact)) return [];
    const sign = signOf(tokens, part);
    const like = isMoney(sign) && signOf(tokens, whole) === sign && signOf(tokens, other) === sign;
    const gapped = joined(tokens, whole, other) && !hasVerb(tokens, whole.end, other.end);
    if (!like || !gapped || wordsOf(tokens, part.end, whole.first - 1) !== 'of the') return [];
    if (tokens[other.end]?.norm === 'of' || tokens.slice(whole.end, other.end).some(({ norm }) => OWN.test(norm)))
      return [];
    if (part.value + other.value <= whole.value * (1 + RELATIVE_ROUNDING)) return [];
    const message = `The parts are more than the whole: ${shown(tokens, part)} + ${shown(tokens, other)}, of ${shown(tokens, whole)}.`;
    return [{ kind: 'parts' as const, range: { first: part.first, end: other.end }, message }];
  });
}

const OWN = /^(?:own|more|further|another|additional|extra)$/u;

/** "70 percent of it for roads and 60 percent for homes". */
export function excessPercents(tokens: readonly Token[], figures: readonly Figure[], slack: number): Sum[] {
  return figures.flatMap((a, i) => {
    const b = figures[i + 1];
    if (b === undefined || signOf(tokens, a) !== '%' || signOf(tokens, b) !== '%' || !isExact(a) || !isExact(b))
      return [];
    const after = wordsOf(tokens, a.end, b.first);
    const use = /^(?:%|percent|pct|per cent) of (?:it|them|this|that|which|the \p{L}+) (for|to) .* and $|^$/u.exec(
      `${after} `,
    );
    const again = wordsOf(tokens, b.end, b.end + 3).replace(/^(?:%|percent|pct|per cent) /u, '');
    if (use?.[1] === undefined || !again.startsWith(use[1]) || hasVerb(tokens, a.end, b.first)) return [];
    if (a.value + b.value <= 100 + 2 * slack) return [];
    const message = `The parts are more than the whole: ${a.value}% + ${b.value}% = ${a.value + b.value}%.`;
    return [{ kind: 'parts' as const, range: { first: a.first, end: b.end + 1 }, message }];
  });
}

/** "Treated 97 people and sent 106 of them to the hospital". */
export function excessOfThem(tokens: readonly Token[], figures: readonly Figure[]): Sum[] {
  return figures.flatMap((part, i) => {
    const whole = figures[i - 1];
    if (whole === undefined || !isExact(whole) || !isExact(part) || part.value <= whole.value) return [];
    if (wordsOf(tokens, part.end, part.end + 2) !== 'of them' || isLabel(tokens, whole) || signOf(tokens, whole) !== '')
      return [];
    const counted = tokens
      .slice(whole.end, part.first)
      .filter(({ pos, norm, lemma }) => pos === 'NOUN' && (norm !== lemma || norm === 'people'));
    if (counted.length !== 1 || tokens.slice(whole.first, part.first).some(({ norm }) => OTHER.test(norm))) return [];
    const message = `${part.value} is more than the ${whole.value} that it is a part of.`;
    return [{ kind: 'share' as const, range: { first: whole.first, end: part.end + 2 }, message }];
  });
}
