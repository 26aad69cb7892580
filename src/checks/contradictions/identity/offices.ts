import type { Article, Mention } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import type { Reading } from '../reading/index.js';
import { firstAt } from '../reading/voices.js';
import { MINISTERS, PAST, PORTFOLIOS, SEATS } from './lexicon.js';

/** An office that the text gives to a person. */
export interface Office {
  readonly entity: number;
  readonly head: string;
  /** What tells the office from others of its kind: portfolio numbers, or place names. */
  readonly marks: ReadonlySet<string>;
  /** Office and name. */
  readonly span: Span;
  readonly role: Span;
  readonly voice: string;
}

/** Present offices of the persons of the body, in reading order. */
export function offices({ article, voices }: Reading): Office[] {
  return article.mentions.flatMap((mention) => {
    const { role, entity, sentence } = mention;
    if (role === null || !article.sentences[sentence]?.counts) return [];
    const office = readRole(article, role);
    if (office === null || isPast(article, role)) return [];
    const span = { start: Math.min(role.start, mention.start), end: Math.max(role.end, mention.end) };
    return [{ ...office, entity, span, role, voice: voices[firstAt(article.tokens, mention.start)]! }];
  });
}

function readRole(article: Article, role: Span): { head: string; marks: Set<string> } | null {
  const words = tokensIn(article, role).map(({ norm }) => norm);
  const head = words.find((word) => MINISTERS.has(word) || SEATS.has(word));
  if (head === undefined) return null;
  const marks = MINISTERS.has(head) ? portfolios(words) : places(article, role);
  return marks.size === 0 ? null : { head, marks };
}

const portfolios = (words: readonly string[]): Set<string> =>
  new Set(words.flatMap((word) => (PORTFOLIOS.has(word) ? [`${PORTFOLIOS.get(word)}`] : [])));

/** Places inside the role; a country beside a town ("the US mayor") tells nothing. */
function places({ mentions, entities }: Article, role: Span): Set<string> {
  const inside = mentions.filter(
    ({ start, end, entity }: Mention) => start >= role.start && end <= role.end && entities[entity]?.kind === 'place',
  );
  return new Set(inside.map(({ text }) => text.toLowerCase()));
}

function tokensIn({ tokens }: Article, { start, end }: Span) {
  const found = [];
  for (let i = firstAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i += 1) found.push(tokens[i]!);
  return found;
}

/** "Former", "then", "acting": in the role or in the four words before it. */
export function isPast(article: Article, role: Span): boolean {
  const first = firstAt(article.tokens, role.start);
  const around = [...article.tokens.slice(Math.max(0, first - 4), first), ...tokensIn(article, role)];
  return around.some(({ norm, sentence }) => PAST.has(norm) && sentence === article.tokens[first]!.sentence);
}

export const keysOf = ({ entity, head, voice }: Office): string[] => [`${voice}|${entity}|${head}`];

/** Two offices of one kind that nobody holds at once. */
export const incompatible = (a: Office, b: Office): boolean => ![...a.marks].some((mark) => b.marks.has(mark));
