import type { Article, Token } from '../../../article/article.js';
import { circumstances, sameTime } from '../reading/circumstances.js';
import type { Clause } from '../reading/clause.js';
import { CHANGE, NO, PARTIAL } from '../reading/grammar.js';
import { LASTING } from '../reading/opposites.js';
import type { Contrast, Predication } from './predications.js';

/** “Has not accepted” denies “accepted”, whenever that was. */
const isDeniedSince = (a: Predication, b: Predication): boolean =>
  [a, b].some((one) => one.negated && one.clause.verb.tense === 'perfect') &&
  [a, b].some((one) => !one.negated && one.clause.verb.tense === 'past');

/** One tense, or a denial that covers the past. */
export const sameTense = (a: Predication, b: Predication, how: Contrast): boolean =>
  a.clause.verb.tense === b.clause.verb.tense || (how === 'negation' && isDeniedSince(a, b));

/** No word of change, no other time, no other restriction; nothing changes between to survive and to die of one cause. */
export function sameOccasion({ tokens }: Article, a: Predication, b: Predication): boolean {
  const [when, then] = [circumstances(tokens, a.clause.scope), circumstances(tokens, b.clause.scope)];
  if ((when.changing || then.changing) && !isLifeAndDeath(a, b) && !isAgain(tokens, a, b)) return false;
  const denial = a.negated ? when : then;
  const ever = isDeniedSince(a, b) && denial.years.size + denial.days.size === 0;
  return (ever || (sameTime(when, then) && isToldAtOneTime(tokens, a, b))) && sameShare(tokens, a, b);
}

/** “Said in 2019 that it was so”, “said in 2021 that it was not”: the time of a clause may stand in the one above it. */
function isToldAtOneTime(tokens: readonly Token[], { clause: a }: Predication, { clause: b }: Predication): boolean {
  if (a.sentence === b.sentence) return true;
  const [earlier, later] = [a, b].map(({ sentence: { firstToken, endToken } }) =>
    circumstances(tokens, { first: firstToken, end: endToken }),
  );
  const apart = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    some.size > 0 && others.size > 0 && ![...some].some((one) => others.has(one));
  return !apart(earlier!.years, later!.years) && !apart(earlier!.days, later!.days);
}

/** “Would run again”, “would not run again”: both change what was. */
function isAgain(tokens: readonly Token[], a: Predication, b: Predication): boolean {
  const [some, others] = [a, b].map(({ clause: { scope } }) =>
    tokens.slice(scope.first, scope.end).flatMap(({ norm }) => (CHANGE.has(norm) ? [norm] : [])),
  );
  return some!.join() === 'again' && others!.join() === 'again';
}

const COVERING = /^(?:all|both|each|every|everyone|everything)$/u;

/** "Not all", "did not fully": what is denied is only a part. Both clauses must be restricted alike; a denial without restriction covers "both". */
function sameShare(tokens: readonly Token[], a: Predication, b: Predication): boolean {
  const [some, others] = [a, b].map((one) => partialWords(tokens, one.clause));
  const [denied, stated] = a.negated ? [some!, others!] : [others!, some!];
  if (a.negated !== b.negated && denied.length === 0) return stated.every((word) => COVERING.test(word));
  return some!.join(' ') === others!.join(' ');
}

function partialWords(tokens: readonly Token[], { first, end, scope }: Clause): string[] {
  return tokens
    .slice(Math.max(first, scope.first), end)
    .map(({ norm }) => norm)
    .filter((norm) => PARTIAL.has(norm) && !NO.has(norm))
    .sort();
}

/** Nothing changes between to survive and to die of one cause. */
export const isLifeAndDeath = (a: Predication, b: Predication): boolean =>
  a.word !== b.word && LASTING.has(a.word) && LASTING.has(b.word);
