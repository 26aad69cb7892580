import { createRequire } from 'node:module';
import { partitionPoint } from '../partition-point.js';
import { type Match, Phrases } from './lexicon.js';
import type { Line, Prose } from './prose.js';

const lists: Readonly<
  Record<
    'atOnce' | 'list' | 'nextList' | 'terms' | 'termsBeside' | 'termsAfter' | 'named' | 'meeting',
    readonly string[]
  >
> = createRequire(import.meta.url)('./resolution.json');
const atOnce = new Phrases(lists.atOnce);
const list = new Phrases(lists.list);
const nextList = new Phrases(lists.nextList);
const terms = new Phrases(lists.terms);
const termsBeside = new Phrases([...lists.terms, ...lists.termsBeside]);
const termsAfter = new Phrases([...lists.terms, ...lists.termsBeside, ...lists.termsAfter]);
const meeting = new Phrases(lists.meeting);
const named = new Phrases(lists.named);

/** Body sentences after a line: for a headline, those that stand below it. */
export function following({ body }: Prose, line: Line, count: number): readonly Line[] {
  const next = line.display
    ? partitionPoint(body, ({ sentence }) => sentence.start < line.sentence.end)
    : line.index + 1;
  return body.slice(next, next + count);
}

/** Body sentences around a body sentence, itself included. */
export function around({ body }: Prose, line: Line, before: number, after: number): readonly Line[] {
  return body.slice(Math.max(0, line.index - before), line.index + after + 1);
}

/** Whether examples or a list follow in the sentence within `words`, or open one of the next `sentences`. */
export function isListed({ line, end }: Match, prose: Prose, words: number, sentences: number): boolean {
  if (atOnce.occurIn(line, end, end + 1) || list.occurIn(line, end, end + words)) return true;
  return following(prose, line, sentences).some((next) => nextList.occurIn(next, 0, words));
}

/**
 * Whether what was agreed is told: in the sentence after the match, or in one of the next `sentences`. Below a headline
 * the whole text may tell it, if it says of what it tells it: any sum or list will do beside the match alone.
 */
export function hasTerms({ line, end }: Match, prose: Prose, sentences: number, below: number): boolean {
  if (termsAfter.occurIn(line, end)) return true;
  if (following(prose, line, sentences).some((next) => termsBeside.occurIn(next))) return true;
  return line.display && following(prose, line, below).some((next) => terms.occurIn(next));
}

/** Whether a time or place of what is to come stands after the match or in one of the next `sentences`. */
export function isAppointed({ line, end }: Match, prose: Prose, sentences: number): boolean {
  return meeting.occurIn(line, end) || following(prose, line, sentences).some((next) => meeting.occurIn(next));
}

/** Whether somebody is named as saying so: after the match, or in one of the next `sentences`. */
export function isNamed({ line, end }: Match, prose: Prose, sentences: number): boolean {
  const next = following(prose, line, sentences);
  if (named.occurIn(line, end) || next.some((one) => named.occurIn(one))) return true;
  const last = next.at(-1)?.sentence ?? line.sentence;
  const from = line.tokens[end - 1]!.end;
  return prose.sources.some(({ start }) => start >= from && start < last.end);
}
