import { Kind, type Words } from '../words/index.js';
import { align, type Bounds, type Pairs } from './alignment.js';
import { type Chain, findChains } from './chains.js';
import type { PassageOptions } from './options.js';
import { isPromising } from './prospect.js';
import { segments } from './segments.js';

export { type PassageOptions, passageOptions } from './options.js';

/** Words that two sequences, or two places of one, have in common; `x` and `y` are half-open ranges of words. */
export interface Passage {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly pairs: Pairs;
  /** Content words in common; of two documents those that stand outside quotations in both. */
  readonly content: number;
  /** The same words, none left out or moved. */
  readonly verbatim: boolean;
}

/**
 * Passages of `x` that stand in `y` as well, verbatim or with some words left out, added or moved; with `x === y`, those
 * that repeat an earlier passage. No word of `x` is in two passages; the passage with more words in common wins.
 * @returns in the order of `x`
 */
export function findPassages(x: Words, y: Words, options: PassageOptions): Passage[] {
  const chains = findChains(x.ids, y.ids, options);
  const found = chains.flatMap((chain) => aligned(x, y, chain, options));
  found.sort((a, b) => b.pairs.xs.length - a.pairs.xs.length || a.x[0] - b.x[0] || a.y[0] - b.y[0]);
  const taken = new Uint8Array(x.length);
  const kept: Passage[] = [];
  for (const passage of found) {
    const rest = untaken(passage, taken, x, y, options);
    if (!rest) continue;
    kept.push(rest);
    taken.fill(1, rest.x[0], rest.x[1]);
  }
  return kept.sort((a, b) => a.x[0] - b.x[0]);
}

function aligned(x: Words, y: Words, chain: Chain, options: PassageOptions): Passage[] {
  const isFunctionWord = (i: number): boolean => x.kinds[i] === Kind.function;
  if (chain.runs.every((run) => x.kinds.subarray(run.x, run.x + run.length).every((kind) => kind === Kind.function))) {
    return [];
  }
  const reach = 2 * options.gapWords;
  if (!isPromising(x, y, chain, reach, options)) return [];
  const sides = { x: x.ids, y: y.ids, isFunctionWord, reach };
  const pairs = align(sides, chain, x === y ? apart(chain, x.length) : within(x, y));
  return segments(pairs, isFunctionWord)
    .map((segment) => describe(segment, x, y))
    .filter((passage) => isPassage(passage, options));
}

const within = (x: Words, y: Words): Bounds => ({ x: [0, x.length], y: [0, y.length] });

/** Original and copy in one text share what lies between them. */
function apart({ runs }: Chain, length: number): Bounds {
  const last = runs.at(-1)!;
  const middle = Math.floor((last.y + last.length + runs[0]!.x) / 2);
  return { x: [middle, length], y: [0, middle] };
}

/** In one text whatever is not stock comes twice. */
const bothContent = (one: number, other: number): boolean => Math.min(one, other) >= Kind.quoted;

/** In two texts what somebody said proves nothing; where marks are doubtful on both sides, he may have. */
const ownContent = (one: number, other: number): boolean =>
  Math.min(one, other) >= Kind.unopened && Math.max(one, other) === Kind.content;

function describe(pairs: Pairs, x: Words, y: Words): Passage {
  const [startX, endX] = [pairs.xs[0]!, pairs.xs.at(-1)! + 1];
  const [startY, endY] = [pairs.ys[0]!, pairs.ys.at(-1)! + 1];
  const tells = x === y ? bothContent : ownContent;
  const content = pairs.xs.filter((i, n) => tells(x.kinds[i]!, y.kinds[pairs.ys[n]!]!)).length;
  const { length } = pairs.xs;
  const verbatim = length === endX - startX && length === endY - startY;
  return { x: [startX, endX], y: [startY, endY], pairs, content, verbatim };
}

function isPassage({ x, y, pairs, content }: Passage, options: PassageOptions): boolean {
  const { length } = pairs.xs;
  const longer = Math.max(x[1] - x[0], y[1] - y[0]);
  return length >= options.minWords && content >= options.minContentWords && length / longer >= options.minIdentity;
}

/** What of the passage no other passage has taken, if that is still one. */
function untaken(passage: Passage, taken: Uint8Array, x: Words, y: Words, options: PassageOptions): Passage | null {
  const free = passage.pairs.xs.map((i) => taken[i] === 0);
  if (free.every(Boolean)) return passage;
  const xs = passage.pairs.xs.filter((_, n) => free[n]);
  const ys = passage.pairs.ys.filter((_, n) => free[n]);
  if (xs.length < options.minWords) return null;
  const rest = describe({ xs, ys }, x, y);
  return isPassage(rest, options) && taken.subarray(...rest.x).every((flag) => flag === 0) ? rest : null;
}
