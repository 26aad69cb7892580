import type { Token } from '../../../article/article.js';
import type { SentenceGrammar } from '../reading/clause.js';
import { type WrittenDate, writtenDates } from '../reading/dates.js';
import { MODALS, NEGATIONS } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';

/** "The club last won the cup in 1964": what is done for the first or last time has one date. */
export interface Superlative {
  readonly key: string;
  readonly date: WrittenDate;
  /** Half-open range of token indices. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

/** How far the year may stand from the verb, in tokens. */
const REACH = 10;

/** Verbs with "first" or "last" before them and a year behind, one a sentence at most. */
export function superlatives({ article: { tokens }, voices, persons, body }: Reading): Superlative[] {
  return body.flatMap(({ sentence }: SentenceGrammar) => {
    for (let i = sentence.firstToken + 1; i + 2 < sentence.endToken; i += 1) {
      if (!/^(?:first|last)$/u.test(tokens[i]!.norm) || !isPast(tokens[i + 1]!)) continue;
      const before = tokens[i - 1]!;
      if (!/^(?:NOUN|PROPN)$/u.test(before.pos) || MODALS.has(before.norm)) return [];
      const [date, ...others] = writtenDates(tokens, i + 2, Math.min(sentence.endToken, i + 2 + REACH));
      if (date === undefined || date.year === null || others.length > 1) return [];
      const between = tokens.slice(i + 2, date.first);
      if (between.some(({ norm, text }) => NEGATIONS.has(norm) || text === ',' || text === ';')) return [];
      const who = persons.get(i - 1) ?? before.lemma;
      const what = between.flatMap(({ pos, lemma }) => (CONTENT.test(pos) ? [lemma] : []));
      const key = [voices[i], who, tokens[i]!.norm, stemOf(tokens[i + 1]!), ...what].join('|');
      return what.length === 0 ? [] : [{ key, date, first: i - 1, end: date.end, sentence: sentence.index }];
    }
    return [];
  });
}

const CONTENT = /^(?:ADJ|NOUN|NUM|PROPN|PRON|VERB)$/u;

const stemOf = ({ norm, lemma }: Token): string => (norm === 'won' ? 'win' : lemma);

/** Taggers take “last won” for an adjective and a noun. */
const isPast = ({ pos, norm, lemma }: Token): boolean =>
  norm === 'won' || (pos === 'VERB' && norm !== `${lemma}s` && !/ing$/u.test(norm));

export const keysOfSuperlative = ({ key }: Superlative): string[] => [key];

/** Two years for one first or last time. */
export const disagree = (a: Superlative, b: Superlative): boolean =>
  a.sentence !== b.sentence && a.date.year !== b.date.year;
