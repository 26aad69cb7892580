import { createRequire } from 'node:module';

const lexicon = createRequire(import.meta.url)('./function-words.json') as { words: readonly string[] };
const FUNCTION_WORDS: ReadonlySet<string> = new Set(lexicon.words);

/** Line patterns look at this many code units from the start and from the end, and no further. */
const REACH = 400;

/** What a part looks like from outside, whatever it says. */
export interface Shape {
  /** Start of the text without markup, white space collapsed; at most 400 code units. */
  readonly head: string;
  /** Likewise the end. */
  readonly tail: string;
  /** Runs of non-white-space that hold a letter or a digit. */
  readonly words: number;
  /** Share of function words among the words of `head`, 0 to 1. */
  readonly functionShare: number;
  /** Share of the other words of `head` that begin with a capital or a digit, 0 to 1. */
  readonly capitalShare: number;
  /** Ends as a sentence does: full stop, question or exclamation mark, ellipsis, before closing quotes and brackets. */
  readonly ends: boolean;
  /** Ends in a colon. */
  readonly opens: boolean;
  /** Ends in an ellipsis, as a teaser or a cut text does. */
  readonly trails: boolean;
  /** Begins with a lower-case letter. */
  readonly continues: boolean;
  /** Holds a sentence end inside. */
  readonly several: boolean;
}

const WORD = /\S*[\p{L}\p{N}]\S*/gu;
const SPACE = /\s+/g;
const CLOSERS = /[\s"'”’»)\]*_]+$/;
const FULL_STOP = /(?:[.!?…。！？]|\s--|[\p{L},]\s?[—–])$/u;
const INNER_END = /[.!?]["”’)]? +["“‘(]?\p{Lu}/u;

const collapse = (text: string): string => text.replace(SPACE, ' ').trim();

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const LETTERS = /^[a-z]+$/;

const bare = (word: string): string => {
  const lower = word.toLowerCase();
  return LETTERS.test(lower) ? lower : stripped(lower);
};

const stripped = (word: string): string => word.replace(/’/g, "'").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(bare(word));

/** @param text of one part, markup replaced by spaces */
export function shapeOf(text: string): Shape {
  const head = collapse(text.slice(0, REACH));
  const tail = collapse(text.slice(-REACH));
  const words = wordsOf(head);
  const others = words.filter((word) => !isFunctionWord(word));
  const capitals = others.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
  const last = tail.replace(CLOSERS, '');
  return {
    head,
    tail,
    words: text.length <= REACH ? words.length : countWords(text),
    functionShare: words.length === 0 ? 0 : (words.length - others.length) / words.length,
    capitalShare: others.length === 0 ? 0 : capitals.length / others.length,
    ends: FULL_STOP.test(last),
    opens: last.endsWith(':'),
    trails: /(?:…|\.{3}|\[…\])$/.test(last),
    continues: /^[^\p{L}\p{N}]*\p{Ll}/u.test(head),
    several: INNER_END.test(head),
  };
}

function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count += 1;
  return count;
}

/** Written as running text: at least a short sentence with its end, or a long stretch with the words that bind one. */
export const isProse = (shape: Shape): boolean =>
  shape.ends || shape.opens
    ? shape.words >= 8 && (shape.functionShare >= 0.1 || shape.several)
    : shape.words >= 20 && shape.functionShare >= 0.2;

/** A few words that end as a sentence does. */
export const isShortSentence = (shape: Shape): boolean =>
  !isProse(shape) && (shape.ends || (shape.opens && shape.words >= 3)) && shape.words > 0;
