import { createRequire } from 'node:module';
import type { Token } from '../../article/article.js';
import { arbitrate } from '../arbitration.js';
import { formsOf, matchLength, type Pattern, readPattern, readTests } from './pattern.js';
import { isName, type Line } from './prose.js';
import { wordClasses } from './word-classes.js';

/** A rule as it stands in a signal's JSON. */
interface RuleSource {
  readonly id: string;
  /** `full`: only where the rubric asks for the breadth `full`; `narrow` is the default. */
  readonly breadth?: Breadth;
  /** How often a finding by this rule is right, 0 to 1. */
  readonly confidence: number;
  readonly patterns: readonly string[];
  /** What must not stand before the match: alternatives as in a pattern, parted by `|`. */
  readonly notAfter?: string;
  readonly tags?: readonly string[];
  /** What makes such a passage definite. */
  readonly resolvedBy?: readonly Resolution[];
  /** Message; `{text}` is the passage, `{reach}` the distance that was searched. */
  readonly says: string;
  readonly advice?: string;
}

interface LexiconSource {
  readonly about: string;
  readonly source: string;
  readonly advice: string;
  readonly rules: readonly RuleSource[];
}

/** `list`: members follow; `terms`: what was agreed is told; `meeting`: when or where; the others: one stands near. */
export type Resolution = 'list' | 'terms' | 'meeting' | 'figure' | 'date' | 'name';

export type Breadth = 'narrow' | 'full';

export interface Rule extends Omit<RuleSource, 'patterns' | 'notAfter' | 'breadth' | 'advice' | 'resolvedBy'> {
  readonly breadth: Breadth;
  readonly advice: string;
  readonly resolvedBy: readonly Resolution[];
  readonly patterns: readonly Pattern[];
  /** Whether the token before a match forbids it. */
  readonly isBarredBy: (before: Token) => boolean;
}

/** A passage that a rule describes: a half-open range of `line.tokens`. */
export interface Match {
  readonly line: Line;
  readonly first: number;
  readonly end: number;
  readonly rule: Rule;
}

/** Rules by the words that their matches can start with; `anywhere` holds those that any word can start. */
interface Index<T> {
  readonly byWord: ReadonlyMap<string, readonly T[]>;
  readonly anywhere: readonly T[];
}

type Entry = { readonly rule: Rule; readonly pattern: Pattern };

const require = createRequire(import.meta.url);

/** The rules of a signal, from the JSON beside it. */
export class Lexicon {
  readonly #indexes: Readonly<Record<Breadth, Index<Entry>>>;

  constructor({ rules, advice }: LexiconSource) {
    const read = rules.map((rule) => ({
      ...rule,
      breadth: rule.breadth ?? 'narrow',
      advice: rule.advice ?? advice,
      resolvedBy: rule.resolvedBy ?? [],
      isBarredBy: rule.notAfter === undefined ? () => false : readTests(rule.notAfter, wordClasses),
      patterns: rule.patterns.map((pattern) => readPattern(pattern, wordClasses)),
    }));
    const index = (some: readonly Rule[]) =>
      indexed(some.flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern }))));
    this.#indexes = { full: index(read), narrow: index(read.filter(({ breadth }) => breadth === 'narrow')) };
  }

  /** Reads `name`.json of this folder. */
  static of(name: string): Lexicon {
    return new Lexicon(require(`./${name}.json`) as LexiconSource);
  }

  /** What the rules describe in a sentence; of passages that overlap, the most confident one. */
  matches(line: Line, breadth: Breadth): Match[] {
    const found: Match[] = [];
    for (let first = 0; first < line.tokens.length; first += 1) {
      const before = line.tokens[first - 1];
      for (const { rule, pattern } of candidates(this.#indexes[breadth], line, first)) {
        if (before !== undefined && rule.isBarredBy(before)) continue;
        const length = matchLength(pattern, line.tokens, first, (index) => isName(line, index));
        if (length > 0) found.push({ line, first, end: first + length, rule });
      }
    }
    return settled(found);
  }
}

/** Phrases that resolve what is vague: patterns without a verdict. */
export class Phrases {
  readonly #index: Index<{ readonly pattern: Pattern }>;
  readonly #last = new WeakMap<Line, number>();

  constructor(patterns: readonly string[]) {
    this.#index = indexed(patterns.map((pattern) => ({ pattern: readPattern(pattern, wordClasses) })));
  }

  /** Whether a phrase starts at a token of the line or after it. */
  occurAfter(line: Line, from: number): boolean {
    let last = this.#last.get(line);
    if (last === undefined) {
      last = line.tokens.length - 1;
      while (last >= 0 && !this.#startsAt(line, last)) last -= 1;
      this.#last.set(line, last);
    }
    return last >= from;
  }

  /** Whether a phrase starts in a range of the line's tokens. */
  occurIn(line: Line, from: number, to: number): boolean {
    const end = Math.min(to, line.tokens.length);
    for (let at = from; at < end; at += 1) if (this.#startsAt(line, at)) return true;
    return false;
  }

  #startsAt(line: Line, at: number): boolean {
    for (const { pattern } of candidates(this.#index, line, at)) {
      if (matchLength(pattern, line.tokens, at, () => false) > 0) return true;
    }
    return false;
  }
}

function indexed<T extends { readonly pattern: Pattern }>(entries: readonly T[]): Index<T> {
  const byWord = new Map<string, T[]>();
  for (const entry of entries) {
    for (const word of new Set(entry.pattern.starts)) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [entry]);
      else known.push(entry);
    }
  }
  return { byWord, anywhere: entries.filter(({ pattern }) => pattern.starts === null) };
}

function candidates<T>({ byWord, anywhere }: Index<T>, line: Line, at: number): Set<T> {
  const token = line.tokens[at]!;
  return new Set([...formsOf(token).flatMap((form) => byWord.get(form) ?? []), ...anywhere]);
}

function settled(found: readonly Match[]): Match[] {
  const contenders = longest(found).map((match) => {
    const span = { start: match.first, end: match.end };
    return { check: 0, signal: 0, confidence: match.rule.confidence, span, match };
  });
  return arbitrate(contenders).map(({ match }) => match);
}

/** Of matches that start at the same word with the same confidence, the longest. */
function longest(found: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of found) {
    const key = `${match.first} ${match.rule.confidence}`;
    if ((best.get(key)?.end ?? 0) < match.end) best.set(key, match);
  }
  return [...best.values()];
}
