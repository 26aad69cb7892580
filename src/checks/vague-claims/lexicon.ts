import { arbitrate } from '../arbitration.js';
import { matchLength, type Pattern } from './pattern.js';
import { PatternIndex } from './pattern-index.js';
import { isName, type Line } from './prose.js';
import { type Breadth, type Match, type Rule, readRules } from './rule.js';

/** What the rubric may say of a lexicon. */
export interface LexiconSettings {
  readonly breadth: Breadth;
  /** By the id of the rule. */
  readonly confidence: Readonly<Record<string, number>>;
}

type Entries = PatternIndex<{ readonly rule: Rule; readonly pattern: Pattern }>;

/** The rules of a signal, from the JSON of its name. */
export class Lexicon {
  readonly rules: readonly Rule[];
  /** Indexed when they are first asked for. */
  readonly #entries = new Map<Breadth, Entries>();

  constructor(name: string) {
    this.rules = readRules(name);
  }

  /** What the rules describe in a sentence; of passages that overlap, the most confident one. */
  matches(line: Line, { breadth, confidence }: LexiconSettings): Match[] {
    const entries = this.#entriesOf(breadth);
    const possible = entries.among(line.words);
    if (possible.size === 0) return [];
    const found: Match[] = [];
    const named = (index: number): boolean => isName(line, index);
    for (let first = 0; first < line.tokens.length; first += 1) {
      const before = line.tokens[first - 1];
      for (const entry of entries.at(line.tokens[first]!)) {
        if (!possible.has(entry)) continue;
        const { rule, pattern } = entry;
        if (before !== undefined && rule.isBarredBy(before)) continue;
        const length = matchLength(pattern, line.tokens, first, named);
        if (length === 0 || !isAllowed(rule, line, first, first + length)) continue;
        found.push({ line, first, end: first + length, rule, confidence: confidence[rule.id] ?? rule.confidence });
      }
    }
    return settled(found);
  }

  #entriesOf(breadth: Breadth): Entries {
    const known = this.#entries.get(breadth);
    if (known) return known;
    const entries = entriesOf(this.rules.filter((rule) => breadth === 'full' || rule.breadth === 'narrow'));
    this.#entries.set(breadth, entries);
    return entries;
  }
}

/** How far back the words of a sentence may forbid a match or call for it: it keeps the work for each match bounded. */
const WORDS_BEFORE = 12;

function isAllowed({ isBarredIn, isCalledFor }: Rule, { tokens }: Line, first: number, end: number): boolean {
  const from = Math.max(0, first - WORDS_BEFORE);
  if (tokens.slice(from, end).some(isBarredIn)) return false;
  return isCalledFor === null || tokens.slice(from, first).some(isCalledFor);
}

const entriesOf = (rules: readonly Rule[]): Entries =>
  new PatternIndex(rules.flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern }))));

function settled(found: Match[]): Match[] {
  if (found.length < 2) return found;
  const contenders = longest(found).map((match) => {
    const span = { start: match.first, end: match.end };
    return { check: 0, signal: 0, confidence: match.confidence, span, match };
  });
  return arbitrate(contenders).map(({ match }) => match);
}

/** Of matches that start at the same word with the same confidence, the longest. */
function longest(found: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of found) {
    const key = `${match.first} ${match.confidence}`;
    if ((best.get(key)?.end ?? 0) < match.end) best.set(key, match);
  }
  return [...best.values()];
}
