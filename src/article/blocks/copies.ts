import type { Draft } from './draft.js';

/** Shorter parts may come twice without being copies: “No.”, “Yes, sir.” */
const SHORTEST_COPY = 5;

/** Which parts repeat others. */
interface Copies {
  /** Index of the part that each one repeats, or `null`. */
  readonly copyOf: readonly (number | null)[];
  /** Number of parts at the start that stand again, in their place, below the headline. */
  readonly displaced: number;
}

/** Finds repeated parts: the later one is the copy, unless a run of text stands before the headline and again below it. */
export function findCopies(drafts: readonly Draft[]): Copies {
  const last = new Map(drafts.map((draft) => [draft.key, draft.index]));
  const displaced = displacedRun(drafts, last);
  const first = new Map<string, number>();
  const copyOf = drafts.map((draft) => {
    if (draft.key === '') return null;
    if (draft.index < displaced) return last.get(draft.key)!;
    const earlier = first.get(draft.key);
    if (earlier !== undefined) return draft.shape.words >= SHORTEST_COPY ? earlier : null;
    first.set(draft.key, draft.index);
    return null;
  });
  return { copyOf, displaced };
}

/**
 * Length of the run at the start whose every part stands again further down, where it begins with text
 * and what follows it can be a headline.
 */
function displacedRun(drafts: readonly Draft[], last: ReadonlyMap<string, number>): number {
  let length = 0;
  while (length < drafts.length && last.get(drafts[length]!.key)! > length) length += 1;
  const next = drafts[length];
  const run = drafts.slice(0, length);
  if (next?.form !== 'fragment' || next.cue !== null) return 0;
  const follows = run.every((draft) => last.get(draft.key)! > length);
  return follows && run[0]?.form !== 'fragment' && run.some((draft) => draft.form === 'prose') ? length : 0;
}
