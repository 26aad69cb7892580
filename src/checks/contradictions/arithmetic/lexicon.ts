import { createRequire } from 'node:module';

const lexicon: {
  readonly exclusive: readonly (readonly string[])[];
  readonly votes: readonly string[];
  readonly rising: readonly string[];
  readonly falling: readonly string[];
  readonly factors: Readonly<Record<string, number>>;
  readonly ranks: readonly string[];
  readonly heights: readonly string[];
} = createRequire(import.meta.url)('../lexicon/sums.json');

/** Wholes whose parts nobody belongs to twice: word to the numbers of its wholes. */
export const EXCLUSIVE: ReadonlyMap<string, readonly number[]> = wholes();
export const VOTES: ReadonlySet<string> = new Set(lexicon.votes);
export const RISING: ReadonlySet<string> = new Set(lexicon.rising);
export const FALLING: ReadonlySet<string> = new Set(lexicon.falling);
/** How many times as much there is afterwards. */
export const FACTORS: ReadonlyMap<string, number> = new Map(Object.entries(lexicon.factors));
export const RANKS: ReadonlySet<string> = new Set(lexicon.ranks);
export const HEIGHTS: ReadonlySet<string> = new Set(lexicon.heights);

function wholes(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [i, words] of lexicon.exclusive.entries())
    for (const word of words) found.set(word, [...(found.get(word) ?? []), i]);
  return found;
}
