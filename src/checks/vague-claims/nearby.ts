import { createRequire } from 'node:module';
import { partitionPoint } from '../partition-point.js';
import { Phrases } from './phrases.js';
import type { Line, Prose } from './prose.js';
import type { Match } from './rule.js';

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
function following({ body }: Prose, line: Line, count: number): readonly Line[] {
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
 * Whether what was agreed is told: in the sentence after the match, or in one of the next `sentences`. The text below a
 * headline is read up to `below`, and must speak of the agreement: a sum or a list of something else stands there too.
 */
export function hasTerms({ line, end }: Match, prose: Prose, sentences: number, below: number): boolean {
  if (termsAfter.occurAfter(line, end)) return true;
  return line.display
    ? following(prose, line, below).some((next) => terms.occurAfter(next, 0))
    : following(prose, line, sentences).some((next) => termsBeside.occurAfter(next, 0));
}

/** Whether a time or place of what is to come stands after the match or in one of the next `sentences`. */
export function isAppointed({ line, end }: Match, prose: Prose, sentences: number): boolean {
  return meeting.occurAfter(line, end) || following(prose, line, sentences).some((next) => meeting.occurAfter(next, 0));
}

/**
 * Whether somebody with a name says so: the passage stands in a statement of his, or he is the source of a statement
 * that begins after it, in its sentence or in one of the next `sentences`.
 */
export function isNamed({ line, first, end }: Match, prose: Prose, sentences: number): boolean {
  const next = following(prose, line, sentences);
  if (named.occurAfter(line, end) || next.some((one) => named.occurAfter(one, 0))) return true;
  const { start } = line.tokens[first]!;
  const later = partitionPoint(prose.statements, ({ content }) => content.start <= start);
  const around = prose.statements[later - 1];
  if (around !== undefined && start < around.content.end) return true;
  const ahead = prose.statements[later];
  return ahead !== undefined && ahead.content.start < (next.at(-1) ?? line).sentence.end;
}
