import type { Article, Token } from '../../../article/article.js';
import { circumstances, sameTime } from '../reading/circumstances.js';
import type { Clause } from '../reading/clause.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { sameThing } from '../reading/reference.js';

/** "It was the 57th tournament": the place of a thing in a series. */
export interface Ordinal {
  readonly clause: Clause;
  readonly subject: NounPhrase;
  readonly series: NounPhrase;
  readonly place: number;
  /** Token index of the ordinal. */
  readonly figure: number;
  readonly voice: string;
}

const WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Ordinals that a copula gives to its subject; "the first to", "the second largest" compare something else. */
export function ordinals({ article, voices }: Reading, clauses: readonly Clause[]): Ordinal[] {
  const { tokens } = article;
  return clauses.flatMap((clause) => {
    const { verb, subject, object, asserted, negated } = clause;
    if (
      !verb.copula ||
      subject === null ||
      object === null ||
      !asserted ||
      negated ||
      tokens[object.first]!.norm !== 'the'
    )
      return [];
    const figure = object.first + 1;
    const place = placeOf(tokens[figure]!);
    if (place === 0 || figure >= object.head || isLimited(tokens, object)) return [];
    return [{ clause, subject, series: object, place, figure, voice: voices[verb.main]! }];
  });
}

function placeOf({ norm }: Token): number {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/u.exec(norm);
  return digits === null ? WORDS.indexOf(norm) + 1 : Number(digits[1]);
}

/** "The first Briton to win", "the second since 1990", "the third largest". */
function isLimited(tokens: readonly Token[], { first, end }: NounPhrase): boolean {
  const inside = tokens.slice(first, end).some(({ norm }) => /(?:est|most|least)$/u.test(norm));
  return inside || /^(?:to|since|who|that|which|this|in|under|after)$/u.test(tokens[end]?.norm ?? '');
}

export const keysOf = ({ voice, series }: Ordinal): string[] => [`${voice}|${series.key}`];

/** One thing in two places of one series. */
export function disagree({ tokens }: Article, a: Ordinal, b: Ordinal): boolean {
  if (a.place === b.place || a.clause.sentence === b.clause.sentence || a.clause.verb.tense !== b.clause.verb.tense)
    return false;
  const [when, then] = [circumstances(tokens, a.clause.scope), circumstances(tokens, b.clause.scope)];
  const words = ({ series, figure }: Ordinal) =>
    [...series.modifiers]
      .filter((word) => word !== tokens[figure]!.lemma && word !== tokens[figure]!.norm)
      .sort()
      .join(' ');
  return (
    !when.changing &&
    !then.changing &&
    sameTime(when, then) &&
    words(a) === words(b) &&
    a.series.of === b.series.of &&
    sameThing(a.subject, b.subject)
  );
}
