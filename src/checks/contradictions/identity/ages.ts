import type { Article } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import type { Reading } from '../reading/index.js';
import { readFigure } from '../reading/numbers.js';
import { firstAt } from '../reading/voices.js';
import { voiceAt } from './roles.js';

/** How old the text says that somebody is. */
export interface Age {
  readonly entity: number;
  readonly years: number;
  /** Name and age. */
  readonly span: Span;
  readonly voice: string;
}

/** Ages beside names in the body: "Jane Doe, 43,", "43-year-old Jane Doe", "Doe, aged 43". */
export function ages({ article, voices }: Reading): Age[] {
  const { tokens, entities, sentences } = article;
  return article.mentions.flatMap((mention) => {
    const { start, end, entity, sentence } = mention;
    const { counts, firstToken, endToken } = sentences[sentence] ?? { counts: false, firstToken: 0, endToken: 0 };
    if (!counts || entities[entity]?.kind !== 'person') return [];
    const first = firstAt(tokens, start);
    const after = firstAt(tokens, end);
    const at = ageAfter(article, after, endToken) ?? ageBefore(article, first, firstToken);
    if (at === null || isThen(article, firstToken, endToken)) return [];
    const years = readFigure(tokens, at, endToken)?.value ?? 0;
    if (years < 1 || years > 120 || !Number.isInteger(years)) return [];
    const span = { start: Math.min(start, tokens[at]!.start), end: Math.max(end, tokens[at]!.end) };
    return [{ entity, years, span, voice: voiceAt(article, voices, mention) }];
  });
}

/** Token index of the age after a name. */
function ageAfter({ tokens }: Article, after: number, end: number): number | null {
  const words = tokens.slice(after, Math.min(end, after + 5)).map(({ norm }) => norm);
  const [comma, second, third, fourth] = words;
  if (comma === ',' && /^\d{1,3}$/u.test(second ?? '') && /^[,.]$/u.test(third ?? '')) return after + 1;
  if (comma === ',' && second === 'aged') return after + 2;
  if (
    comma === ',' &&
    second === 'who' &&
    third === 'is' &&
    /^\d{1,3}$/u.test(fourth ?? '') &&
    /^(?:,|\.|years)$/u.test(words[4] ?? '')
  )
    return after + 3;
  return comma === 'is' && /^\d{1,3}$/u.test(second ?? '') && third === 'years' && fourth === 'old' ? after + 1 : null;
}

/** "43-year-old Jane Doe", "the 43-year-old actor Jane Doe". */
function ageBefore({ tokens }: Article, first: number, from: number): number | null {
  for (let i = first - 1; i >= from && i >= first - 5; i -= 1) {
    const { norm } = tokens[i]!;
    if (/^\d{1,3}-year-old$/u.test(norm)) return i;
    if (norm === 'old' && i - 4 >= from && /^years?$/u.test(tokens[i - 2]!.norm)) return i - 4;
    if (/^[,.]$/u.test(norm) || tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'ADP') return null;
  }
  return null;
}

/** "Was then 43", "when she was 43", "in 1998": not today's age. */
function isThen({ tokens }: Article, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1)
    if (/^(?:then|when|turned|until|since|later|born|(?:19|20)\d\d)$/u.test(tokens[i]!.norm)) return true;
  return false;
}

export const keysOf = ({ entity, voice }: Age): string[] => [`${voice}|${entity}`];
