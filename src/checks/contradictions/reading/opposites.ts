import { createRequire } from 'node:module';

/** Two lists whose members exclude each other. */
type Opposition = readonly [readonly string[], readonly string[]];

const {
  verbs,
  adjectives,
  lasting,
}: { verbs: readonly Opposition[]; adjectives: readonly Opposition[]; lasting: readonly string[] } = createRequire(
  import.meta.url,
)('../lexicon/opposites.json');

/** A word's place in an opposition: the number of the opposition, and its side. */
export interface Side {
  readonly opposition: number;
  readonly side: 0 | 1;
}

function index(oppositions: readonly Opposition[]): ReadonlyMap<string, readonly Side[]> {
  const sides = new Map<string, Side[]>();
  for (const [opposition, pair] of oppositions.entries())
    for (const side of [0, 1] as const)
      for (const word of pair[side]) sides.set(word, [...(sides.get(word) ?? []), { opposition, side }]);
  return sides;
}

/** Verbs after which nothing can change: to die, to survive. */
export const LASTING: ReadonlySet<string> = new Set(lasting);
export const VERB_SIDES = index(verbs);
export const ADJECTIVE_SIDES = index(adjectives);

const NONE: readonly Side[] = [];

/** Whether two words exclude each other: "approve" and "reject". */
export function areOpposed(a: string, b: string, sides: ReadonlyMap<string, readonly Side[]>): boolean {
  const others = sides.get(b) ?? NONE;
  return (sides.get(a) ?? NONE).some((one) =>
    others.some((other) => other.opposition === one.opposition && other.side !== one.side),
  );
}
