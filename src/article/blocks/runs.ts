import { type Draft, isFurniture, isOpen, isText } from './draft.js';

/**
 * What stands around a run of short lines. `announced`: a colon opens it. `enclosed`: the article goes on right above and
 * right below, and the lines are too short for titles of other articles and no cells of a table. `loose`: all else.
 */
type Bond = 'announced' | 'enclosed' | 'loose';

/** A stretch of lines without a cue or an end; every other part is a run of its own. */
export interface Run {
  readonly first: number;
  readonly length: number;
  readonly bond: Bond;
}

/** Items of a list are shorter than titles, which have this many words on average or more. */
const TITLE = 6;

/** The run that each part stands in. */
export function runsOf(drafts: readonly Draft[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  while (first < drafts.length) {
    let end = first + 1;
    if (isOpen(drafts[first]!)) while (end < drafts.length && isOpen(drafts[end]!)) end += 1;
    const run = { first, length: end - first, bond: bondOf(drafts, first, end) };
    for (let at = first; at < end; at += 1) runs.push(run);
    first = end;
  }
  return runs;
}

function bondOf(drafts: readonly Draft[], first: number, end: number): Bond {
  const [before, after] = [drafts[first - 1], drafts[end]];
  if (before === undefined || !isText(before)) return 'loose';
  const closes = after === undefined || isFurniture(after);
  if (before.shape.opens && !closes) return 'announced';
  if (after === undefined || !isText(after)) return 'loose';
  const lines = drafts.slice(first, end);
  if (lines.filter(({ shape }) => !/\p{L}/u.test(shape.head)).length >= 2) return 'loose';
  const words = lines.reduce((sum, { shape }) => sum + shape.words, 0);
  return words < TITLE * lines.length ? 'enclosed' : 'loose';
}
