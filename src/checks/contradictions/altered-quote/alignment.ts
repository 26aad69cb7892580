import type { Token } from '../../../article/article.js';
import { areAntonyms } from '../reading/antonyms.js';
import { NEGATIONS } from '../reading/grammar.js';
import { readFigure } from '../reading/numbers.js';

/** Two wordings of one passage, as runs of equal words with what differs between them. */
export interface Alignment {
  /** Words of the shorter wording that stand in the other, as a share of the aligned part. */
  readonly likeness: number;
  readonly equal: number;
  /** Words that only one of them has, between words that both have, or instead of the other's first or last word. */
  readonly onlyA: readonly Token[];
  readonly onlyB: readonly Token[];
}

/** A longer quotation is compared by its first 80 words. */
const LONGEST = 80;

/** Aligns two lists of words by their longest common subsequence; ends are left out, but for a single word that both have instead of each other. */
export function align(first: readonly Token[], second: readonly Token[]): Alignment {
  const [a, b] = [first.slice(0, LONGEST), second.slice(0, LONGEST)];
  const pairs = commonWords(a, b);
  if (pairs.length === 0) return { likeness: 0, equal: 0, onlyA: [], onlyB: [] };
  const [start, stop] = [pairs[0]!, pairs.at(-1)!];
  const [usedA, usedB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const [head, tail] = [start[0] === 1 && start[1] === 1, a.length - stop[0] === 2 && b.length - stop[1] === 2];
  const within = (from: number, to: number, i: number) => i >= from - Number(head) && i <= to + Number(tail);
  const onlyA = a.filter((_, i) => within(start[0], stop[0], i) && !usedA.has(i));
  const onlyB = b.filter((_, j) => within(start[1], stop[1], j) && !usedB.has(j));
  const length = pairs.length + Math.max(onlyA.length, onlyB.length);
  return { likeness: pairs.length / length, equal: pairs.length, onlyA, onlyB };
}

function commonWords(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint8Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      length[i]![j] =
        a[i]!.norm === b[j]!.norm ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.norm === b[j]!.norm) pairs.push([i++, j++]);
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** How the words that differ change the meaning; `null` where they only vary the wording. */
export function changeOfMeaning({ onlyA, onlyB }: Alignment): string | null {
  if (onlyA.length + onlyB.length === 0 || onlyA.length > 3 || onlyB.length > 3) return null;
  const negations = (words: readonly Token[]) => words.filter(isNegation).length;
  if (negations(onlyA) % 2 !== negations(onlyB) % 2)
    return onlyA.some(isContent) && onlyB.some(isContent) ? null : 'one of them has a negation';
  const [figureA, figureB] = [onlyA, onlyB].map(soleFigure);
  if (figureA !== null && figureB !== null && figureA !== figureB) return 'the figures differ';
  const opposed = onlyA.some((one) => onlyB.some((other) => excludes(one, other)));
  return opposed ? 'a word is replaced by its opposite' : null;
}

const isNegation = ({ norm }: Token): boolean => NEGATIONS.has(norm) || norm === 'no';

/** Where each has a thing, a deed or a quality of its own, they are two thoughts: "never to run the place", "to run the locks". */
const isContent = (token: Token): boolean => !isNegation(token) && /^(?:ADJ|NOUN|PROPN|VERB)$/.test(token.pos);

function soleFigure(words: readonly Token[] | undefined): number | null {
  return words?.length === 1 ? (readFigure(words, 0, 1)?.value ?? null) : null;
}

const excludes = (a: Token, b: Token): boolean =>
  areAntonyms(a.lemma, b.lemma) ||
  areAntonyms(a.norm, b.norm) ||
  isPrefixed(a.norm, b.norm) ||
  isPrefixed(b.norm, a.norm);

/** "Justified" and "unjustified". */
const isPrefixed = (word: string, other: string): boolean =>
  word.length > 3 && /^(?:un|in|im|il|ir|dis|non)$/u.test(other.slice(0, -word.length)) && other.endsWith(word);
