import type { Article, Mention } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import type { Reading } from '../reading/index.js';
import { firstAt } from '../reading/voices.js';
import { HEADS, MINISTERS, PAST, PORTFOLIOS, SEATS } from './lexicon.js';
import { roleOf, tokensIn, voiceAt } from './roles.js';

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
    const { entity, sentence } = mention;
    const role = article.sentences[sentence]?.counts ? roleOf(article, mention) : null;
    if (role === null) return [];
    const office = readRole(article, role);
    if (office === null || isPast(article, role)) return [];
    const span = { start: Math.min(role.start, mention.start), end: Math.max(role.end, mention.end) };
    return [{ ...office, entity, span, role, voice: voiceAt(article, voices, mention) }];
  });
}

function readRole(article: Article, role: Span): { head: string; marks: Set<string> } | null {
  const words = tokensIn(article, role).map(({ norm }) => norm);
  const head = words.find((word) => MINISTERS.has(word) || SEATS.has(word));
  if (head === undefined) return headed(words);
  const marks = MINISTERS.has(head) ? portfolios(words) : places(article, role);
  return marks.size === 0 ? null : { head, marks };
}

/** "Fire chief", "director of planning": the portfolio stands beside the head. */
function headed(words: readonly string[]): { head: string; marks: Set<string> } | null {
  const at = words.findIndex((word) => HEADS.has(word));
  if (at < 0 || words.includes('and')) return null;
  const marks = portfolios([words[at - 1] ?? '', words[at + 1] === 'of' ? words[at + 2]! : ''].filter(Boolean));
  return marks.size === 0 ? null : { head: words[at]!, marks };
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

/** "Former", "then", "acting": in the role or in the four words before it. */
export function isPast(article: Article, role: Span): boolean {
  const first = firstAt(article.tokens, role.start);
  const around = [...article.tokens.slice(Math.max(0, first - 4), first), ...tokensIn(article, role)];
  return around.some(({ norm, sentence }) => PAST.has(norm) && sentence === article.tokens[first]!.sentence);
}

export const keysOf = ({ entity, head, voice }: Office): string[] => [`${voice}|${entity}|${head}`];

/** Two offices of one kind that nobody holds at once. */
export const incompatible = (a: Office, b: Office): boolean => ![...a.marks].some((mark) => b.marks.has(mark));
