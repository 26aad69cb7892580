import type { Article } from '../../../article/article.js';
import { type Predication, predications } from '../polarity/predications.js';
import type { Clause } from '../reading/clause.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { areOpposed, VERB_SIDES } from '../reading/opposites.js';

/** A headline or subhead that states a deed, and the body's clause that states the contrary. */
export interface DeedClash {
  readonly headline: Clause;
  readonly body: Clause;
}

/** Deeds of headlines and subheads that the body contradicts and nowhere bears out. */
export function deedClashes(reading: Reading): DeedClash[] {
  const display = [...reading.headlines, ...reading.subheads].flatMap(({ clauses }) => clauses);
  const announced = predications(reading, display).filter(({ kind }) => kind === 'verb');
  if (announced.length === 0) return [];
  const told = byObject(predications(reading, reading.clauses));
  return announced.flatMap((headline) => {
    const object = headline.clause.object;
    const related =
      object === null
        ? []
        : (told.get(object.key) ?? []).filter((other) => sameDeed(reading.article, headline.clause, other.clause));
    const contrary = related.find((other) => opposes(headline, other));
    if (contrary === undefined || related.some((other) => bearsOut(headline, other))) return [];
    return [{ headline: headline.clause, body: contrary.clause }];
  });
}

function byObject(list: readonly Predication[]): Map<string, Predication[]> {
  const filed = new Map<string, Predication[]>();
  for (const one of list) {
    const key = one.clause.object?.key;
    if (key !== undefined) filed.set(key, [...(filed.get(key) ?? []), one]);
  }
  return filed;
}

const opposes = (a: Predication, b: Predication): boolean =>
  a.word === b.word ? a.negated !== b.negated : !a.negated && !b.negated && areOpposed(a.word, b.word, VERB_SIDES);

function bearsOut(a: Predication, b: Predication): boolean {
  if (a.word === b.word) return a.negated === b.negated;
  return (
    VERB_SIDES.get(a.word)?.some(({ opposition, side }) =>
      VERB_SIDES.get(b.word)?.some((other) => other.opposition === opposition && other.side === side),
    ) ?? false
  );
}

/** The same doer, where both tell one, and nothing that makes it another deed: a year, an earlier time. */
function sameDeed({ tokens, sentences }: Article, headline: Clause, body: Clause): boolean {
  const isLead = sentences.find(({ counts }) => counts) === body.sentence;
  if (body.verb.tense === 'pluperfect' || body.verb.tense === 'future') return false;
  for (let i = body.scope.first; i < body.scope.end; i += 1)
    if (
      /^(?:earlier|previously|initially|originally|formerly|before|until|once|(?:19|20)\d\d|last|ago|had|other|another|similar|lower|without)$/u.test(
        tokens[i]!.norm,
      )
    )
      return false;
  return agree(headline.subject, body.subject) && compatible(headline.object!, body.object!, isLead);
}

const agree = (a: NounPhrase | null, b: NounPhrase | null): boolean => a === null || b === null || a.key === b.key;

/** The lead introduces what the headline names: “rejects pension reform” over “rejected a pension reform”. */
function compatible(a: NounPhrase, b: NounPhrase, isLead: boolean): boolean {
  if ((b.kind === 'indefinite' && !isLead) || (a.of !== null && b.of !== null && a.of !== b.of)) return false;
  return (
    [...a.modifiers].every((word) => b.modifiers.has(word)) || [...b.modifiers].every((word) => a.modifiers.has(word))
  );
}
