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
  const frequency = new Map<string, number>();
  for (const { content } of statements)
    for (const key of content.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const filed = new Map<string, Statement[]>();
  const found: Restatement[] = [];
  for (const later of statements) {
    const repeated = [...later.content.keys()].filter((key) => frequency.get(key)! > 1);
    const candidates = new Set<Statement>();
    for (const key of rarest(repeated, frequency)) for (const earlier of filed.get(key) ?? []) candidates.add(earlier);
    for (const key of repeated) file(filed, key, later);
    for (const earlier of candidates) {
      const restatement = compare(earlier, later);
      if (restatement !== null) found.push(restatement);
    }
  }
  return found;
}

const rarest = (keys: readonly string[], frequency: ReadonlyMap<string, number>): string[] =>
  [...keys].sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1)).slice(0, PROBES);

/** Files a sentence under a word, where the last few are kept. */
function file(filed: Map<string, Statement[]>, key: string, statement: Statement): void {
  const before = filed.get(key);
  if (before === undefined) filed.set(key, [statement]);
  else {
    before.push(statement);
    if (before.length > WINDOW) before.shift();
  }
}

/** The part of a sentence that restates: from its first to its last word in common. */
export function commonRange({ content }: Statement, shared: ReadonlySet<string>): TokenRange {
  const places = [...content].flatMap(([key, { index }]) => (shared.has(key) ? [index] : []));
  return { first: Math.min(...places) - 1, end: Math.max(...places) + 2 };
}

function compare(earlier: Statement, later: Statement): Restatement | null {
  const [a, b] = [earlier.content, later.content];
  const words = countShared(a, b);
  const part = words / Math.min(a.size, b.size);
  if (!SHARED.some((least) => words >= least.words && part >= least.part)) return null;
  const shared = new Set([...a.keys()].filter((key) => b.has(key)));
  const only = (own: ReadonlyMap<string, Token>) =>
    [...own].flatMap(([key, token]) => (shared.has(key) ? [] : [token]));
  return { earlier, later, shared, onlyEarlier: only(a), onlyLater: only(b) };
}

function countShared(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): number {
  let shared = 0;
  for (const key of a.keys()) if (b.has(key)) shared += 1;
  return shared;
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
