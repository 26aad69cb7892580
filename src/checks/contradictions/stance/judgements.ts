import { createRequire } from 'node:module';
import type { Token } from '../../../article/article.js';
import type { NounPhrase } from '../reading/noun-phrases.js';

interface Lexicon {
  readonly blame: readonly string[];
  readonly praise: readonly string[];
  readonly just: readonly string[];
  readonly wrong: readonly string[];
  readonly acts: readonly (readonly string[])[];
}

const lexicon: Lexicon = createRequire(import.meta.url)('../lexicon/stance.json');

export const BLAME: ReadonlySet<string> = new Set(lexicon.blame);
export const PRAISE: ReadonlySet<string> = new Set(lexicon.praise);
const JUST: ReadonlySet<string> = new Set(lexicon.just);
const WRONG: ReadonlySet<string> = new Set(lexicon.wrong);

/** Number of the line of `acts` that a noun stands on. */
export const ACTS: ReadonlyMap<string, number> = new Map(
  lexicon.acts.flatMap((words, i) => words.map((word) => [word, i])),
);

/** How a writer judges an act. */
export interface Judgement {
  readonly verdict: 'just' | 'wrong';
  /** Token index of the adjective. */
  readonly adjective: number;
}

/** The judging adjective inside a phrase about an act; `null` without one, or where it stands in quotation marks alone. */
export function judgementIn(tokens: readonly Token[], { first, head }: NounPhrase): Judgement | null {
  if (!ACTS.has(tokens[head]!.lemma)) return null;
  for (let i = first; i < head; i += 1) {
    const { norm, quote } = tokens[i]!;
    const verdict = JUST.has(norm) ? 'just' : WRONG.has(norm) ? 'wrong' : null;
    const plain =
      quote === tokens[head]!.quote &&
      !/^(?:not|never|so|called|allegedly|supposedly)$/u.test(tokens[i - 1]?.norm ?? '');
    if (verdict !== null && plain && modifies(tokens, i, head)) return { verdict, adjective: i };
  }
  return null;
}

/** The adjective belongs to the head and not to a possessor: "the legitimate government's arrest". */
function modifies(tokens: readonly Token[], adjective: number, head: number): boolean {
  for (let i = adjective + 1; i < head; i += 1) if (tokens[i]!.norm === "'s" || tokens[i]!.text === '’') return false;
  return true;
}
