import type { Token } from '../../../article/article.js';
import type { Oblique } from '../reading/clause.js';
import { NO } from '../reading/grammar.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { sameThing } from '../reading/reference.js';
import type { Predication } from './predications.js';

/** How many sentences apart a denial of any ("no child died") and one that is counted ("two children died") may stand. */
const REACH = 3;

/** "No child died during the trial" against "two children died during the trial"; "did not save a penalty" against "saved a penalty". */
export function isNone(tokens: readonly Token[], a: Predication, b: Predication): boolean {
  if (a.word !== b.word || a.negated === b.negated || a.kind !== 'verb') return false;
  const [denied, stated] = a.negated ? [a.clause, b.clause] : [b.clause, a.clause];
  if (denied.verb.passive !== stated.verb.passive) return false;
  if (Math.abs(denied.sentence.index - stated.sentence.index) > REACH) return false;
  if (!sameCircumstances(denied.obliques, stated.obliques)) return false;
  const none = (phrase: NounPhrase | null, other: NounPhrase | null, verb: boolean) =>
    phrase !== null && other !== null && coversAny(tokens, phrase, verb) && isOneOf(tokens, phrase, other);
  if (none(denied.subject, stated.subject, false)) return isSame(denied.object, stated.object);
  return none(denied.object, stated.object, denied.verb.negated) && isSame(denied.subject, stated.subject);
}

/** "No child"; "a penalty" after a verb that is denied. */
function coversAny(tokens: readonly Token[], { first }: NounPhrase, denied: boolean): boolean {
  const { norm } = tokens[first]!;
  return NO.has(norm) || (denied && /^(?:an?|any)$/u.test(norm));
}

/** One or some of a kind, named by the same words: "two children", "a penalty". */
function isOneOf(tokens: readonly Token[], kind: NounPhrase, one: NounPhrase): boolean {
  if (kind.key !== one.key || one.kind === 'definite' || one.kind === 'pronoun' || one.of !== kind.of) return false;
  const opening = tokens[one.first]!;
  if (opening.pos !== 'NUM' && !/^(?:an?|some)$/u.test(opening.norm)) return false;
  const own = [...one.modifiers].filter((word) => word !== opening.lemma && word !== opening.norm);
  return own.length === kind.modifiers.size && own.every((word) => kind.modifiers.has(word));
}

const isSame = (a: NounPhrase | null, b: NounPhrase | null): boolean =>
  a === null || b === null ? a === b : sameThing(a, b) && (a.kind === 'definite' || a.proper);

/** What is denied of one place or time is not denied of others. */
const sameCircumstances = (denied: readonly Oblique[], stated: readonly Oblique[]): boolean =>
  denied.every(({ preposition, phrase }) =>
    stated.some((other) => other.preposition === preposition && other.phrase.key === phrase.key),
  ) &&
  (denied.length > 0 || stated.every(({ phrase }) => /^\d|minute|hour/u.test(phrase.key)));
