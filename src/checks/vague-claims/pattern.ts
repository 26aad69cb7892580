import type { Token } from '../../article/article.js';
import type { WordClasses } from './word-classes.js';

/** What one word of a pattern asks of one token. */
export type Test = (token: Token) => boolean;

interface Step {
  readonly test: Test;
  readonly min: number;
  readonly max: number;
  /** Words, lemmas and parts of speech, one of which a token must have; `null` where any token may do. */
  readonly starts: readonly string[] | null;
  /** Asks for words and for no part of speech: a name is not meant. */
  readonly literal: boolean;
}

export interface Pattern {
  readonly steps: readonly Step[];
  /** Words, lemmas and parts of speech, one of which every match starts with; `null` if it may start with any. */
  readonly starts: readonly string[] | null;
  /** Words, one of which stands in every match, as itself or in another form; `null` if there is no such list. */
  readonly anchors: readonly string[] | null;
}

/** Longest runs that `*` and `…` take in: they keep the work for each token bounded. */
const MOST_REPEATS = 3;
const LONGEST_GAP = 8;

const WORD = /[\p{L}\p{N}]/u;
const PARTS_OF_SPEECH = /^(?:ADJ|ADP|ADV|AUX|DET|NOUN|NUM|PART|PRON|PROPN|VERB)$/;

/**
 * Reads a pattern over tokens: words parted by spaces, each with alternatives parted by `|`.
 *
 * - `deals` the word itself, `~deal` any of its forms, `NOUN` a part of speech, `PLURAL` a plural noun
 * - `@agreement` any form of a word of that class, `@matter:plural` its plural only, `@large:listed` no form but
 *   the one in the list: no “larger”
 * - `…` up to eight words without a mark between them
 * - `word?` at most once, `word*` up to three times, `!word` (not followed by; only at the end)
 * @throws Error if a class is not known
 */
export function readPattern(source: string, classes: WordClasses): Pattern {
  const steps = source.split(' ').map((word) => readStep(word, classes));
  return { steps, starts: startsOf(steps), anchors: anchorsOf(steps) };
}

function readStep(word: string, classes: WordClasses): Step {
  if (word === '…')
    return { test: (token) => WORD.test(token.text), min: 0, max: LONGEST_GAP, starts: null, literal: false };
  const negated = word.length > 1 && word.startsWith('!');
  const quantifier = word.length > 1 ? /[?*]$/.exec(word)?.[0] : undefined;
  const source = word.slice(negated ? 1 : 0, quantifier ? -1 : undefined);
  const any = readTests(source, classes);
  if (negated) return { test: (token) => !any(token), min: 0, max: 0, starts: null, literal: false };
  const alternatives = source.split('|');
  return {
    test: any,
    min: quantifier ? 0 : 1,
    max: quantifier === '*' ? MOST_REPEATS : 1,
    starts: alternatives.flatMap((alternative) => startsWith(alternative, classes)),
    literal: !alternatives.some(isPartOfSpeech),
  };
}

/**
 * Reads one word of a pattern, without its quantifier.
 * @throws Error if a class is not known
 */
export function readTests(source: string, classes: WordClasses): Test {
  const alternatives = source.split('|');
  const words = new Set(alternatives.filter((one) => !/^[@~]/.test(one) && !isPartOfSpeech(one)));
  const parts = new Set(alternatives.filter((one) => PARTS_OF_SPEECH.test(one)));
  const tests = alternatives.filter((one) => !words.has(one) && !parts.has(one)).map((one) => readTest(one, classes));
  return (token) => words.has(token.norm) || parts.has(token.pos) || tests.some((test) => test(token));
}

/** An alternative that is neither a word as it stands nor a part of speech. */
function readTest(alternative: string, classes: WordClasses): Test {
  if (alternative === 'PLURAL') return isPlural;
  if (alternative.startsWith('~')) return hasForm(new Set([alternative.slice(1)]));
  const [name, form] = alternative.slice(1).split(':');
  const { words, parts } = classes.get(name!);
  const inClass: Test = form === 'listed' ? ({ norm }) => words.has(norm) : hasForm(words);
  return (token) => parts.has(token.pos) && inClass(token) && (form !== 'plural' || isPluralForm(token));
}

export const isPartOfSpeech = (alternative: string): boolean =>
  alternative === 'PLURAL' || PARTS_OF_SPEECH.test(alternative);

function startsWith(alternative: string, classes: WordClasses): readonly string[] {
  if (alternative === 'PLURAL') return ['NOUN'];
  if (alternative.startsWith('@')) return [...classes.get(alternative.slice(1).split(':')[0]!).words];
  return [alternative.replace(/^~/, '')];
}

function startsOf(steps: readonly Step[]): string[] | null {
  const starts: string[] = [];
  for (const step of steps) {
    if (step.starts === null) return null;
    starts.push(...step.starts);
    if (step.min > 0) return starts;
  }
  return null;
}

/** The words of the step that is met most rarely: that with the longest words, since short words are common. */
function anchorsOf(steps: readonly Step[]): readonly string[] | null {
  let anchors: readonly string[] | null = null;
  let longest = 0;
  for (const { literal, min, starts } of steps) {
    if (!literal || min === 0 || starts === null) continue;
    const shortest = Math.min(...starts.map(({ length }) => length));
    if (shortest > longest) [anchors, longest] = [starts, shortest];
  }
  return anchors;
}

const hasForm = (words: ReadonlySet<string>): Test => {
  return (token) => words.has(token.norm) || otherForms(token).some((form) => words.has(form));
};

/** The lemma, or the singular where the tagger took a word for a name: “Critics” at the start of a sentence. */
export function baseForm({ norm, lemma, pos }: Token): string {
  return pos === 'PROPN' && norm.endsWith('s') ? norm.slice(0, -1) : lemma;
}

const NONE: readonly string[] = [];

/** Forms under which a list may hold a word, beside the word itself: the base form, “country” for “Countries” too. */
export function otherForms(token: Token): readonly string[] {
  const base = baseForm(token);
  if (base === token.norm) return NONE;
  return token.pos === 'PROPN' && base.endsWith('ie') ? [base, `${base.slice(0, -2)}y`] : [base];
}

const IRREGULAR_PLURALS = new Set(['people', 'men', 'women', 'children', 'media', 'criteria', 'phenomena']);

const isPluralForm = ({ norm, lemma, pos }: Token): boolean =>
  IRREGULAR_PLURALS.has(norm) || (norm.endsWith('s') && (norm !== lemma || pos === 'PROPN'));

const isPlural: Test = (token) => token.pos === 'NOUN' && isPluralForm(token);

/**
 * Length of the longest match that starts at a token.
 * @param tokens of one sentence
 * @param isName whether the token at an index is written as a name: the words of a pattern never match those
 * @returns number of tokens, 0 without a match
 */
export function matchLength(
  pattern: Pattern,
  tokens: readonly Token[],
  first: number,
  isName: (index: number) => boolean,
): number {
  return Math.max(0, matchEnd(pattern, tokens, first, isName, 0) - first);
}

/** Where the longest match of the steps from `step` on ends, −1 without one. */
function matchEnd(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  isName: (index: number) => boolean,
  step: number,
): number {
  const one = pattern.steps[step];
  if (one === undefined) return at;
  const { test, min, max, literal } = one;
  if (max === 0) return at >= tokens.length || test(tokens[at]!) ? matchEnd(pattern, tokens, at, isName, step + 1) : -1;
  let end = at;
  while (end < tokens.length && end - at < max && test(tokens[end]!) && !(literal && isName(end))) end += 1;
  for (; end >= at + min; end -= 1) {
    const found = matchEnd(pattern, tokens, end, isName, step + 1);
    if (found >= 0) return found;
  }
  return -1;
}
