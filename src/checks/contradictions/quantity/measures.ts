import type { Article, Token } from '../../../article/article.js';
import type { SentenceGrammar } from '../reading/clause.js';
import { MONTHS, MOVING } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { type Figure, readFigure } from '../reading/numbers.js';

/** A figure with what it counts: "the 1,200 job cuts", "a 12-year sentence", "a $3.2 billion deal", "61 passengers". */
export interface Measure {
  readonly figure: Figure;
  /** What the figure is filed under: nouns that it counts, or its unit and what is measured ("year sentence", "$ deal"). */
  readonly units: readonly string[];
  /** The sign or noun at the figure, whatever it is: "%", "$", "year". */
  readonly kind: string;
  /** Words that narrow what is counted. */
  readonly modifiers: readonly string[];
  /** The phrase presupposes that its figure was told: "the 23 victims", "all six", "its 800 workers". */
  readonly definite: boolean;
  /** Half-open range of token indices: the phrase. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly voice: string;
  /** It stands in a quotation. */
  readonly quoted: boolean;
}

const known = new WeakMap<Reading, readonly Measure[]>();

/** Measures of headlines and body, in reading order; read once for all who ask. */
export function readMeasures(reading: Reading): readonly Measure[] {
  const measures = known.get(reading) ?? measuresIn(reading);
  known.set(reading, measures);
  return measures;
}

function measuresIn({ article, headlines, body, voices }: Reading): Measure[] {
  const { tokens } = article;
  return [...headlines, ...body].flatMap((grammar) =>
    grammar.phrases.flatMap((phrase) => {
      const measure = measureOf(article, grammar, phrase);
      if (measure === null) return [];
      return [
        {
          ...measure,
          units: [...measure.units, ...predicateUnits(tokens, grammar, phrase, measure)],
          sentence: grammar.sentence.index,
          voice: voices[phrase.head]!,
          quoted: tokens[phrase.head]!.quote >= 0,
        },
      ];
    }),
  );
}

/** "The deal is worth $3 billion" is a "$ deal"; "sentenced to 12 years" is a "year sentence". */
function predicateUnits(
  tokens: readonly Token[],
  { clauses }: SentenceGrammar,
  { first, head }: NounPhrase,
  { kind }: Found,
): string[] {
  const clause = clauses.findLast(({ verb, end }) => verb.end <= first && head < end);
  if (clause === undefined || kind === '' || clause.negated) return [];
  const { verb, subject } = clause;
  if (verb.copula && subject !== null)
    return kind === '$' || kind === '%' ? [`${kind} ${tokens[subject.head]!.lemma}`] : [];
  return [`${kind} ${NOMINALS.get(verb.lemma) ?? verb.lemma}`];
}

/** Nouns that take up what a verb tells; others look like their verb ("sentence", "fine", "increase"). */
const NOMINALS: ReadonlyMap<string, string> = new Map([
  ['lose', 'loss'],
  ['reduce', 'reduction'],
  ['invest', 'investment'],
  ['donate', 'donation'],
  ['settle', 'settlement'],
  ['pay', 'payment'],
]);

const DEFINITE = /^(?:the|these|those|all|its|their|his|her|our)$/u;
const HYPHEN = /^[-‐‑–]$/u;
const CURRENCY = /^[$£€¥]$/u;

type Found = Omit<Measure, 'sentence' | 'voice' | 'quoted'>;

function measureOf({ tokens }: Article, grammar: SentenceGrammar, phrase: NounPhrase): Found | null {
  const { first, end, head } = phrase;
  const at = tallyIn(tokens, phrase) ?? figureIn(tokens, phrase);
  if (at === null || tokens.slice(first, end).some(({ norm }) => MOVING.has(norm))) return null;
  const { figure } = at;
  if (MONTHS.has(tokens[figure.end]?.norm ?? '') || MONTHS.has(tokens[figure.first - 1]?.norm ?? '')) return null;
  if (isMoving(tokens, grammar, first, end)) return null;
  const units = at.tally ? ['tally'] : unitsOf(tokens, figure, head);
  const opening = tokens.slice(first, figure.first);
  return {
    figure,
    units,
    kind: at.tally ? 'tally' : kindOf(tokens, figure),
    modifiers: opening
      .slice(opening.findLastIndex(({ norm }) => norm === "'s") + 1)
      .filter(({ pos }) => /^(?:ADJ|NOUN|PROPN|VERB)$/u.test(pos))
      .map(({ lemma }) => lemma),
    definite: opening.some(({ norm }) => DEFINITE.test(norm) || norm === "'s"),
    first,
    end,
  };
}

interface Counted {
  readonly figure: Figure;
  /** A vote of so many to so many. */
  readonly tally: boolean;
}

/** "Voted 51-49", "the 51-49 vote", "voted 51 to 49": as one value. */
function tallyIn(tokens: readonly Token[], { first, end }: NounPhrase): Counted | null {
  for (let i = first; i < end; i += 1) {
    if (!/^\d/u.test(tokens[i]!.norm)) continue;
    const written = /^(\d{1,3})[-–](\d{1,3})$/u.exec(tokens[i]!.norm);
    const told = tokens[i + 1]?.norm === 'to' && /^\d{1,3}$/u.test(tokens[i]!.norm) ? tokens[i + 2]?.norm : undefined;
    const [yes, no] = written === null ? [tokens[i]!.norm, told ?? ''] : [written[1]!, written[2]!];
    const isVote = [i - 1, i + 1].some((at) => /^(?:vote|decision|ruling|majority)$/u.test(tokens[at]?.lemma ?? ''));
    if (isVote && /^\d{1,3}$/u.test(no))
      return { figure: { first: i, end: i + 1, value: Number(yes) * 1000 + Number(no), bound: 'exact' }, tally: true };
  }
  return null;
}

/** The only figure of a phrase; "two of the 12" are two phrases, "12 or 13 men" is none. */
function figureIn(tokens: readonly Token[], { first, end, head }: NounPhrase): Counted | null {
  let found: Figure | null = null;
  for (let i = first; i < end; ) {
    const figure = readFigure(tokens, i, end);
    if (figure !== null && found !== null) return null;
    found = figure ?? found;
    i = figure?.end ?? i + 1;
  }
  const alone = found !== null && found.end > head && !CURRENCY.test(tokens[found.first - 1]?.text ?? '');
  return found === null || alone ? null : { figure: found, tally: false };
}

/** "Another 12", "up from 9", "12 more": one of several figures. */
function isMoving(tokens: readonly Token[], { sentence }: SentenceGrammar, first: number, end: number): boolean {
  const [from, to] = [Math.max(sentence.firstToken, first - 2), Math.min(sentence.endToken, end + 1)];
  for (let i = from; i < to; i += 1) {
    if (i >= first && i < end) continue;
    const { norm } = tokens[i]!;
    if (/^(?:last|next)$/u.test(norm) && /^(?:year|month|week|quarter)$/u.test(tokens[i + 1]?.norm ?? '')) continue;
    if (/^(?:more|fewer|additional|another|other|others|further|extra|each|per|every|first|last|next)$/u.test(norm))
      return true;
  }
  return false;
}

function kindOf(tokens: readonly Token[], { first, end }: Figure): string {
  const sign = tokens[first - 1]?.text ?? '';
  const next = tokens[end];
  if (CURRENCY.test(sign)) return sign;
  const unit = HYPHEN.test(next?.text ?? '') ? tokens[end + 1] : next;
  return /^(?:percent|pct)$/u.test(unit?.norm ?? '') ? '%' : (unit?.lemma ?? '');
}

/** Units of time and shares say little without what they measure. */
const BARE =
  /^(?:year|month|week|day|hour|minute|second|time|percent|pct|point|per|cent|mile|kilometer|km|foot|meter|metre|pm|am|o'clock|others?|one|thing|half|quarter|part|way|side|number|more|decade|century|generation|season|degree)$/u;

function unitsOf(tokens: readonly Token[], figure: Figure, head: number): string[] {
  const after = head < figure.end ? [] : tokens.slice(figure.end, head + 1);
  if (CURRENCY.test(tokens[figure.first - 1]?.text ?? ''))
    return after.length === 0 ? [] : [`${tokens[figure.first - 1]!.text} ${tokens[head]!.lemma}`];
  if (HYPHEN.test(after[0]?.text ?? '')) {
    if (after.length < 3) return [];
    const unit = after[1]!.lemma;
    return [`${unit} ${tokens[head]!.lemma}`, ...(BARE.test(unit) ? [] : [unit])];
  }
  if (/^(?:%|percent|pct)$/u.test(after[0]?.norm ?? '')) return after.length < 2 ? [] : [`% ${tokens[head]!.lemma}`];
  if (isYear(tokens, figure)) return [];
  return after
    .filter(({ pos, lemma }) => pos === 'NOUN' && !BARE.test(lemma))
    .map(({ lemma }) => (PERSONS.has(lemma) ? 'people' : lemma));
}

const PERSONS: ReadonlySet<string> = new Set(['person', 'people', 'victim', 'individual']);

const isYear = (tokens: readonly Token[], { first, end, value }: Figure): boolean =>
  end === first + 1 && /^\d{4}$/u.test(tokens[first]!.text) && value >= 1000 && value <= 2100;
