import { createRequire } from 'node:module';
import type { Token } from '../../article/article.js';
import { type Pattern, readPattern, readTests } from './pattern.js';
import type { Line } from './prose.js';
import { wordClasses } from './word-classes.js';

/** `narrow`: shown by the default rubric. `full`: single words as well, more often vague than not. */
export type Breadth = 'narrow' | 'full';

/** `list`: members follow; `terms`: what was agreed is told; `when`: on what day; `meeting`: that, or where; `amount`: a figure that measures it; the others: one stands near. */
export type Resolution = 'list' | 'terms' | 'when' | 'meeting' | 'amount' | 'figure' | 'date' | 'name';

/** A rule as it stands in a signal's JSON. */
interface RuleSource {
  readonly id: string;
  /** `narrow` if it is left out. */
  readonly breadth?: Breadth;
  /** How often a finding by this rule is right, 0 to 1; the rubric may set another. */
  readonly confidence: number;
  readonly patterns: readonly string[];
  /** What must not stand before the match: alternatives as in a pattern, parted by `|`. */
  readonly notAfter?: string;
  /** What must not stand in the match or the dozen words before it, likewise: “no vote is planned in the near future”. */
  readonly notIn?: string;
  /** What must stand in the dozen words before the match, likewise: “will open eventually”, “eventually fell asleep”. */
  readonly onlyAfter?: string;
  readonly tags?: readonly string[];
  /** What makes such a passage definite; nothing if it is left out. */
  readonly resolvedBy?: readonly Resolution[];
  /** The message, see `worded`. */
  readonly says: string;
  /** That of the whole lexicon if it is left out. */
  readonly advice?: string;
}

interface LexiconSource {
  readonly about: string;
  readonly source: string;
  readonly advice: string;
  readonly rules: readonly RuleSource[];
}

export interface Rule {
  readonly id: string;
  readonly breadth: Breadth;
  readonly confidence: number;
  readonly patterns: readonly Pattern[];
  /** The patterns as written, for the description of the rubric's option. */
  readonly example: string;
  /** Whether the token before a match forbids it. */
  readonly isBarredBy: (before: Token) => boolean;
  /** Whether a token of a match, or in the words before it, forbids it. */
  readonly isBarredIn: (before: Token) => boolean;
  /** Whether a token before a match allows it; `null` where none is needed. */
  readonly isCalledFor: ((before: Token) => boolean) | null;
  readonly tags: readonly string[] | undefined;
  readonly resolvedBy: readonly Resolution[];
  readonly says: string;
  readonly advice: string;
}

/** A passage that a rule describes: a half-open range of `line.tokens`. */
export interface Match {
  readonly line: Line;
  readonly first: number;
  readonly end: number;
  readonly rule: Rule;
  /** By the rubric in force. */
  readonly confidence: number;
}

const require = createRequire(import.meta.url);

/**
 * The rules of `name`.json in this folder.
 * @throws Error if a pattern names an unknown word class
 */
export function readRules(name: string): Rule[] {
  const { rules, advice } = require(`./${name}.json`) as LexiconSource;
  return rules.map((rule) => ({
    id: rule.id,
    breadth: rule.breadth ?? 'narrow',
    confidence: rule.confidence,
    patterns: rule.patterns.map((pattern) => readPattern(pattern, wordClasses)),
    example: rule.patterns[0]!,
    isBarredBy: barrier(rule.notAfter),
    isBarredIn: barrier(rule.notIn),
    isCalledFor: rule.onlyAfter === undefined ? null : readTests(rule.onlyAfter, wordClasses),
    tags: rule.tags,
    resolvedBy: rule.resolvedBy ?? [],
    says: rule.says,
    advice: rule.advice ?? advice,
  }));
}

const barrier = (words: string | undefined): ((before: Token) => boolean) =>
  words === undefined ? () => false : readTests(words, wordClasses);
