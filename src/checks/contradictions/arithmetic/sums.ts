import type { Token } from '../../../article/article.js';
import type { TokenRange } from '../reading/clause.js';
import type { Figure } from '../reading/numbers.js';
import { EXCLUSIVE, VOTES } from './lexicon.js';

/** Figures of one sentence that do not add up. */
export interface Sum {
  readonly kind: 'parts' | 'share' | 'change' | 'total';
  readonly range: TokenRange;
  readonly message: string;
}

/** A figure of a part, and the word that tells which part: "12 for", "nine against". */
interface Part {
  readonly figure: Figure;
  readonly word: string;
  readonly wholes: readonly number[];
  readonly percent: boolean;
  readonly end: number;
}

const PERCENT = /^(?:%|percent|pct)$/u;
const isPercent = (tokens: readonly Token[], { end }: Figure): boolean =>
  PERCENT.test(tokens[end]?.norm ?? '') || (tokens[end]?.norm === 'per' && tokens[end + 1]?.norm === 'cent');

/** Parts that are more than their whole: "20 members, 12 for and 9 against", "60% approve, 50% disapprove". */
export function excessParts(tokens: readonly Token[], figures: readonly Figure[], end: number, slack: number): Sum[] {
  const groups = new Map<string, Part[]>();
  for (const [i, figure] of figures.entries())
    for (const part of partOf(tokens, figure, figures[i + 1]?.first ?? end))
      for (const whole of part.wholes) {
        const key = `${whole} ${part.percent}`;
        groups.set(key, [...(groups.get(key) ?? []), part]);
      }
  const sums = [...groups.values()].flatMap((group) => sumOf(tokens, figures, group, slack));
  return sums.slice(0, 1);
}

function sumOf(tokens: readonly Token[], figures: readonly Figure[], group: readonly Part[], slack: number): Sum[] {
  const [first] = group;
  const different = new Set(group.map(({ word }) => word)).size === group.length;
  if (first === undefined || group.length < 2 || !different || isCompared(tokens, group)) return [];
  const sum = group.reduce((total, { figure }) => total + figure.value, 0);
  const whole = first.percent
    ? { value: 100 + slack * group.length, first: first.figure.first, name: '100%' }
    : wholeBefore(tokens, figures, first);
  if (whole === null || sum <= whole.value || group.some(({ figure }) => figure.bound === 'upper')) return [];
  const terms = group.map(({ figure }) => `${round(figure.value)}`).join(' + ');
  const message = `The parts are more than the whole: ${terms} = ${round(sum)}, of ${whole.name}.`;
  return [{ kind: 'parts', range: { first: whole.first, end: group.at(-1)!.end }, message }];
}

/** Two groups or two times are compared: "among men", "up from", "in May". Looks between the parts and five words around. */
function isCompared(tokens: readonly Token[], group: readonly Part[]): boolean {
  const [from, to] = [Math.max(0, group[0]!.figure.first - 5), group.at(-1)!.end + 5];
  return tokens
    .slice(from, to)
    .some(({ norm, sentence }) => sentence === tokens[group[0]!.figure.first]!.sentence && COMPARES.test(norm));
}

const COMPARES =
  /^(?:among|compared|versus|from|than|last|previous|earlier|later|then|now|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d)$/u;

const round = (value: number): number => Math.round(value * 1000) / 1000;

function partOf(tokens: readonly Token[], figure: Figure, limit: number): Part[] {
  const percent = isPercent(tokens, figure);
  let stop = Math.min(limit, figure.end + 6);
  for (let i = figure.end; i < stop; i += 1) {
    const { norm, text } = tokens[i]!;
    if (text === ',' && i === figure.end) {
      i = closingComma(tokens, i, limit);
      stop = Math.min(limit, i + 4);
      continue;
    }
    if (/^[,;.]$/u.test(text)) break;
    const wholes = EXCLUSIVE.get(norm);
    if (wholes !== undefined && !isPreposition(tokens, i)) return [{ figure, word: norm, wholes, percent, end: i + 1 }];
    if (/^(?:of|more|than|times|years?|days?)$/u.test(norm)) break;
  }
  return [];
}

/** The second comma of "three, led by the economist Ruiz, opposed it", twelve words on at most; else the limit. */
function closingComma(tokens: readonly Token[], comma: number, limit: number): number {
  for (let i = comma + 1; i < Math.min(limit, comma + 12); i += 1) if (tokens[i]!.text === ',') return i;
  return limit;
}

/** "12 for a week" is no vote; "12 voted for the bill" is. */
const isPreposition = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'for' && tokens[at - 1]?.lemma !== 'vote' && tokens[at + 1]?.pos === 'DET';

/** Verbs that may stand between a whole and its parts; after another verb the figures count something else. */
const DIVIDING = /^(?:vote|include|comprise|consist|split|divide|cast)$/u;

/** The nearest exact figure before the parts that counts their members: "20 members". */
function wholeBefore(tokens: readonly Token[], figures: readonly Figure[], { figure: first }: Part) {
  const own = figures.findIndex((figure) => figure.first === first.first);
  const whole = own > 0 ? figures[own - 1]! : undefined;
  if (whole === undefined || whole.bound !== 'exact' || isPercent(tokens, whole)) return null;
  if (tokens.slice(whole.end, first.first).some(({ pos, lemma }) => pos === 'VERB' && !DIVIDING.test(lemma)))
    return null;
  for (let i = whole.end; i < Math.min(first.first, whole.end + 4); i += 1)
    if (VOTES.has(tokens[i]!.lemma))
      return { value: whole.value, first: whole.first, name: `${whole.value} ${tokens[i]!.norm}` };
  return null;
}

const isPlural = ({ pos, norm, lemma }: Token): boolean => pos === 'NOUN' && norm !== lemma;

/** "12 of the nine members": more than there are. */
export function excessShare(tokens: readonly Token[], figures: readonly Figure[]): Sum[] {
  return figures.flatMap((part, i) => {
    const whole = figures[i + 1];
    if (whole === undefined || part.value <= whole.value || part.bound !== 'exact') return [];
    const between = tokens
      .slice(part.end, whole.first)
      .map(({ norm }) => norm)
      .join(' ');
    const member = tokens[whole.end];
    const counted = [member, tokens[whole.end + 1]];
    const counts = counted.some((one) => one !== undefined && (VOTES.has(one.lemma) || isPlural(one)));
    if (!/^(?:out )?of (?:the|its|their|all|our|his|her)$/u.test(between) || !counts || isPercent(tokens, part))
      return [];
    if (counted.some((one) => /^[-‐‑–'’]|^of$/u.test(one?.norm ?? ''))) return [];
    return [
      {
        kind: 'share' as const,
        range: { first: part.first, end: Math.max(whole.end, member!.index + 1) },
        message: `${part.value} is more than the ${whole.value} that it is a part of.`,
      },
    ];
  });
}
