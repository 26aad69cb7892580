import { createRequire } from 'node:module';
import type { Notice } from './article.js';
import type { Span } from './span.js';

interface Doubling {
  readonly never: readonly string[];
  readonly intensifiers: readonly string[];
  readonly attributive: readonly string[];
}

const lexicon = createRequire(import.meta.url)('./doubling.json') as Doubling;
const NEVER: ReadonlySet<string> = new Set(lexicon.never);
const INTENSIFIERS: ReadonlySet<string> = new Set(lexicon.intensifiers);
const ATTRIBUTIVE: ReadonlySet<string> = new Set(lexicon.attributive);

/** Fewer words than this are too few to judge: one sentence more would turn every rate around. */
const SHORT = 60;

/** UTF-8 read as Windows-1252 or Latin-1 (“â€™”, “Ã©”, “Â£”), and the replacement character. */
const MOJIBAKE =
  /â(?:€|\u0080)[\u0080-\u024F\u02DC\u2018-\u2122]?|Ã[\u0080-\u00BF\u2018-\u2122]|Â[\u00A0-\u00BF]|ï»¿|\uFFFD+/g;

/**
 * Passages that a machine or a slip has broken: such text is no ground for harder accusations.
 * @param text the document's text
 * @param sentences places of its sentences, in order
 */
export function garbledNotices(text: string, sentences: readonly Span[]): Notice[] {
  const broken = sentences.flatMap((span) => brokenEnds(text, span));
  const last = sentences.at(-1);
  return [
    ...garbled(
      'Words stand twice in a row.',
      sentences.flatMap((span) => doubledWords(text, span)),
    ),
    ...garbled('The end of a sentence is repeated at the start of the next.', doubledFragments(text, sentences)),
    ...garbled('A sentence stops where a word is missing.', broken),
    ...garbled('The text breaks off inside a sentence.', last ? brokenOff(text, last) : []),
    ...garbled('Characters were decoded wrongly.', mojibake(text)),
  ];
}

/** Says that the rules are made for English, where the text is in another language. */
export function languageNotice(language: string): Notice[] {
  if (language === 'en' || language === 'und') return [];
  return [
    {
      kind: 'not-english',
      message: `The text seems to be in “${language}”; the checks are made for English.`,
      spans: [],
    },
  ];
}

/**
 * Says that a text is too short for its rates to mean much.
 * @param words words of its counting sentences
 */
export function shortNotice(words: number): Notice[] {
  if (words >= SHORT) return [];
  return [{ kind: 'too-short', message: `The text has ${words} words; its rates say little.`, spans: [] }];
}

const garbled = (message: string, spans: readonly Span[]): Notice[] =>
  spans.length === 0 ? [] : [{ kind: 'garbled-text', message, spans }];

const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}+)(?=(\s+)(\1)(?![\p{L}\p{N}'’-]))/giu;

/** “of of the”, “migration migration”; not “that that”, “had had”, “very very” or a name like “Duran Duran”. */
function doubledWords(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(TWICE))
    .filter(({ 1: first, 3: second }) => isDoubled(first!, second!))
    .map(({ 1: first, 2: space, 3: second, index }) => ({
      start: start + index,
      end: start + index + first!.length + space!.length + second!.length,
    }));
}

function isDoubled(first: string, second: string): boolean {
  const word = second.toLowerCase();
  if (first.toLowerCase() !== word || second !== word) return false;
  return NEVER.has(word) || (word.length >= 5 && !INTENSIFIERS.has(word));
}

/** Longest repeated end, in words. */
const LONGEST_END = 5;

/** “… by the United States. United States and our partners”: the words repeat, and the sentence goes on as if they did not. */
function doubledFragments(text: string, sentences: readonly Span[]): Span[] {
  return sentences.slice(1).flatMap((next, at) => {
    const before = sentences[at]!;
    if (!isEchoed(text, before, next)) return [];
    const tail = text.slice(Math.max(before.start, before.end - 200), before.end).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    const head = Array.from(
      text.slice(next.start, Math.min(next.end, next.start + 200)).matchAll(/[\p{L}\p{N}’'-]+/gu),
    );
    for (let count = Math.min(LONGEST_END, tail.length - 1, head.length - 1); count >= 2; count -= 1) {
      const same = tail.slice(-count).every((word, i) => word === head[i]![0]);
      const goesOn = /^(?:and|or|nor|but|of|to|for|in|with)$/.test(head[count]![0]);
      const article = /^(?:the|a|an|its|his|her|their|our)$/i.test(tail.at(-count - 1)!);
      if (!same || !goesOn || !article) continue;
      const last = head[count - 1]!;
      const first = text.lastIndexOf(tail.at(-count)!, before.end);
      return [{ start: Math.max(before.start, first), end: next.start + last.index + last[0].length }];
    }
    return [];
  });
}

/** Whether the first word of a sentence stands near the end of the one before: few do, and only those are read. */
function isEchoed(text: string, before: Span, next: Span): boolean {
  const first = FIRST_WORD.exec(text.slice(next.start, Math.min(next.end, next.start + 200)))?.[0];
  return first !== undefined && text.slice(Math.max(before.start, before.end - 200), before.end).includes(first);
}

const FIRST_WORD = /[\p{L}\p{N}’'-]+/u;

const LAST_WORD = /\s(\p{Ll}+)[^\s\p{L}]*$/u;
const LAST_WORDS = /(?<![\p{L}\p{N}'’-])(\p{L}+)\s+(\p{Ll}+)["'”’)\]]*[.!?]["'”’)\]]*$/u;

/** “… stop the conflict of immediate.”, “… went to the.” */
function brokenEnds(text: string, { start, end }: Span): Span[] {
  const from = Math.max(start, end - 80);
  const tail = text.slice(from, end).trimEnd();
  const word = LAST_WORD.exec(tail)?.[1] ?? '';
  if (word !== 'the' && word !== 'an' && !ATTRIBUTIVE.has(word)) return [];
  const found = LAST_WORDS.exec(tail);
  if (!found) return [];
  const [, before, last] = found;
  const cut =
    last === 'the' ||
    (last === 'an' && before !== 'an') ||
    (/^(?:of|the|an?)$/.test(before!) && ATTRIBUTIVE.has(last!));
  return cut ? [{ start: from + found.index, end }] : [];
}

/** A long last sentence without an end. */
function brokenOff(text: string, { start, end }: Span): Span[] {
  const content = text.slice(start, end).trimEnd();
  const words = content.slice(-400).split(/\s+/);
  const ended = /[.!?…:;—–-]["'”’»)\]\s]*$/.test(content) || content.endsWith(')');
  return ended || words.length < 12 ? [] : [{ start: end - Math.min(40, content.length), end }];
}

const mojibake = (text: string): Span[] =>
  Array.from(text.matchAll(MOJIBAKE), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
