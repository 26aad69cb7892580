import type { Token } from '../../../article/article.js';
import { circumstances, sameTime } from './circumstances.js';
import type { SentenceGrammar, TokenRange } from './clause.js';
import { CONDITIONS, NEGATIONS } from './grammar.js';
import type { Reading } from './index.js';
import { NARRATOR } from './voices.js';

/** A sentence as the set of what it speaks of. */
export interface Statement {
  readonly grammar: SentenceGrammar;
  /** First token of every content word, by its key: the entity of a name, else the lemma. */
  readonly content: ReadonlyMap<string, Token>;
  /** Tokens that deny. */
  readonly negations: readonly Token[];
  readonly voice: string;
}

/** Two sentences that say the same but for some words. */
export interface Restatement {
  readonly earlier: Statement;
  readonly later: Statement;
  readonly shared: ReadonlySet<string>;
  /** Content words that the other lacks. */
  readonly onlyEarlier: readonly Token[];
  readonly onlyLater: readonly Token[];
}

/** Content words that both must have, and the part of the shorter sentence that they must be: more of fewer. */
const SHARED = [
  { words: 3, part: 0.75 },
  { words: 4, part: 0.6 },
] as const;

/** How many of a sentence's rarest words it is looked up by, and how many earlier sentences of each. */
const PROBES = 5;
const WINDOW = 6;

const known = new WeakMap<Reading, readonly Restatement[]>();

/** Pairs of sentences of the body that restate each other, each with the closest earlier one. */
export function restatements(reading: Reading): readonly Restatement[] {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const statements = reading.body.map((grammar) => statementOf(reading, grammar));
  const found = pair(statements);
  known.set(reading, found);
  return found;
}

function pair(statements: readonly Statement[]): Restatement[] {
  const { sets, frequency, words } = numbered(statements);
  const byRarity = (a: number, b: number) => frequency[a]! - frequency[b]! || (words[a]! < words[b]! ? -1 : 1);
  const filed: number[][] = frequency.map(() => []);
  const found: Restatement[] = [];
  for (const [later, own] of sets.entries()) {
    const repeated = own.filter((word) => frequency[word]! > 1);
    const rarest = [...repeated].sort(byRarity).slice(0, PROBES);
    for (const earlier of new Set(rarest.flatMap((word) => filed[word]!)))
      if (areClose(sets[earlier]!, own)) found.push(compare(statements[earlier]!, statements[later]!));
    for (const word of repeated) {
      filed[word]!.push(later);
      if (filed[word]!.length > WINDOW) filed[word]!.shift();
    }
  }
  return found;
}

/** Content words as ascending numbers, which compare faster than words, and how many statements hold each. */
function numbered(statements: readonly Statement[]) {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const sets = statements.map(({ content }) => {
    const own: number[] = [];
    for (const key of content.keys()) {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      frequency[number] = (frequency[number] ?? 0) + 1;
      own.push(number);
    }
    return own.sort((a, b) => a - b);
  });
  return { sets, frequency, words: [...numbers.keys()] };
}

/** Whether two sentences, as ascending numbers of their words, have enough of them in common. */
function areClose(a: readonly number[], b: readonly number[]): boolean {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  const part = shared / Math.min(a.length, b.length);
  return SHARED.some((least) => shared >= least.words && part >= least.part);
}

/** The part of a sentence that restates: from its first to its last word in common. */
export function commonRange({ content }: Statement, shared: ReadonlySet<string>): TokenRange {
  const places = [...content].flatMap(([key, { index }]) => (shared.has(key) ? [index] : []));
  return { first: Math.min(...places) - 1, end: Math.max(...places) + 2 };
}

function compare(earlier: Statement, later: Statement): Restatement {
  const [a, b] = [earlier.content, later.content];
  const shared = new Set([...a.keys()].filter((key) => b.has(key)));
  const only = (own: ReadonlyMap<string, Token>) =>
    [...own].flatMap(([key, token]) => (shared.has(key) ? [] : [token]));
  return { earlier, later, shared, onlyEarlier: only(a), onlyLater: only(b) };
}

/** A longer “sentence” is a list or noise, in words; it restates nothing. */
const LONGEST = 120;

/** In a title (“I'm Not Here”) they deny nothing. */
const DENYING: ReadonlySet<string> = new Set([...NEGATIONS, 'without', 'no']);
const CONTENT = /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/u;
const LIGHT = /^(?:be|have|do|get|make|take|say|tell)$/u;

/** Nouns, verbs, adjectives, figures; adverbs of manner, and what stands behind an article ("the north gate"). */
const isContent = ({ pos, norm, lemma }: Token, before: Token | undefined): boolean =>
  (CONTENT.test(pos) || /[^l]ly$/u.test(norm) || (pos === 'ADV' && before?.pos === 'DET')) && !LIGHT.test(lemma);

function statementOf({ article, persons, voices }: Reading, grammar: SentenceGrammar): Statement {
  const { firstToken, endToken } = grammar.sentence;
  const content = new Map<string, Token>();
  const negations: Token[] = [];
  const end = endToken - firstToken > LONGEST ? firstToken : endToken;
  for (let i = firstToken; i < end; i += 1) {
    const token = article.tokens[i]!;
    if (DENYING.has(token.norm) && (i === firstToken || token.text === token.norm)) negations.push(token);
    if (!isContent(token, article.tokens[i - 1])) continue;
    const key = persons.get(i) ?? token.lemma;
    if (!content.has(key)) content.set(key, token);
  }
  return { grammar, content, negations, voice: voices[firstToken] ?? '' };
}

/** One voice, one time, and no condition in the parts that say the same. */
export function isComparable({ article: { tokens } }: Reading, { earlier, later, shared }: Restatement): boolean {
  if (earlier.voice !== later.voice && earlier.voice !== NARRATOR && later.voice !== NARRATOR) return false;
  const sides = [earlier, later].map((statement) => {
    const { first, end } = commonRange(statement, shared);
    const words = tokens.slice(Math.max(0, first), end);
    return { words, time: circumstances(words, { first: 0, end: words.length }) };
  });
  if (sides.some(({ words }) => words.some(({ norm, text }) => text === '?' || CONDITIONS.has(norm)))) return false;
  return sides.every(({ time }) => !time.changing) && sameTime(sides[0]!.time, sides[1]!.time);
}
