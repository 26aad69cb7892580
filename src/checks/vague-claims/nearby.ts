import { createRequire } from 'node:module';
import { partitionPoint } from '../partition-point.js';
import { Phrases } from './phrases.js';
import type { Line, Prose } from './prose.js';
import type { Match } from './rule.js';

const lists: Readonly<
  Record<
    | 'atOnce'
    | 'list'
    | 'nextList'
    | 'terms'
    | 'termsBeside'
    | 'termsAfter'
    | 'named'
    | 'answer'
    | 'condition'
    | 'when'
    | 'where',
    readonly string[]
  >
> = createRequire(import.meta.url)('./resolution.json');
const atOnce = new Phrases(lists.atOnce);
const list = new Phrases(lists.list);
const nextList = new Phrases(lists.nextList);
const terms = new Phrases(lists.terms);
const termsBeside = new Phrases([...lists.terms, ...lists.termsBeside]);
const termsAfter = new Phrases([...lists.terms, ...lists.termsBeside, ...lists.termsAfter]);
const condition = new Phrases(lists.condition);
const when = new Phrases(lists.when);
const meeting = new Phrases([...lists.when, ...lists.where]);
const named = new Phrases(lists.named);
const answer = new Phrases(lists.answer);

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
export const isAppointed = (match: Match, prose: Prose, sentences: number): boolean =>
  stands(meeting, match, prose, sentences);

/** Whether a time of it stands there, or behind the match on what it depends, or the year. */
export const isTimed = (match: Match, prose: Prose, sentences: number): boolean =>
  condition.occurAfter(match.line, match.end) || stands(when, match, prose, sentences);

const stands = (phrases: Phrases, { line, end }: Match, prose: Prose, sentences: number): boolean =>
  phrases.occurAfter(line, end) || following(prose, line, sentences).some((next) => phrases.occurAfter(next, 0));

/**
 * Whether somebody with a name says so: the passage stands in a statement of his, or he is the source of a statement
 * that begins after it, in its sentence or in one of the next `sentences`.
 */
export function isNamed({ line, first, end }: Match, prose: Prose, sentences: number): boolean {
  if (named.occurAfter(line, end)) return true;
  const { start } = line.tokens[first]!;
  const around = prose.statements[statementsUpTo(prose, start) - 1];
  if (around !== undefined && start < around.content.end) return true;
  if (statementsIn(prose, start, line.sentence.end).length > 0) return true;
  return following(prose, line, sentences).some((next) => bringsMember(next, line, prose));
}

/** Most words before the verb with which somebody answers: “Health Minister Ana Ruiz rejected that”. */
const WORDS_BEFORE_ANSWER = 8;

/**
 * Whether a sentence after an opinion of nobody names one who holds it. He does not who answers it, nor he whom the
 * article knows already and who opens a paragraph without a word of his quoted: it goes on to something else.
 */
function bringsMember(next: Line, line: Line, prose: Prose): boolean {
  if (answer.occurIn(next, 0, WORDS_BEFORE_ANSWER)) return false;
  const { start, end, block } = next.sentence;
  const said = statementsIn(prose, start - 1, end);
  const anew = said.some(({ introduced, quoted }) => quoted || introduced > line.sentence.end);
  if (said.length > 0) return anew || block === line.sentence.block;
  return named.occurAfter(next, 0);
}

const statementsUpTo = ({ statements }: Prose, offset: number): number =>
  partitionPoint(statements, ({ content }) => content.start <= offset);

/** Statements of named sources whose content starts after one offset and before another. */
const statementsIn = (prose: Prose, after: number, before: number): Prose['statements'] =>
  prose.statements.slice(statementsUpTo(prose, after), statementsUpTo(prose, before - 1));
