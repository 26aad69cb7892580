import { isMeasured } from './amount.js';
import { hasDate, hasFigure } from './figure.js';
import { around, hasTerms, isAppointed, isListed, isNamed, isTimed } from './nearby.js';
import type { Prose } from './prose.js';
import type { Match, Resolution } from './rule.js';

/** How far a resolution may stand from what it resolves: options of the signals. */
export interface Reach {
  /** Sentences after the passage. */
  readonly after: number;
  /** Sentences before it, for figures and dates. */
  readonly before?: number;
  /** Words after it in its own sentence, for lists. */
  readonly words?: number;
  /** Sentences below a headline or subhead. */
  readonly below?: number;
}

/** Whether one of the things that the rule accepts makes the passage definite. */
export function isResolved(match: Match, prose: Prose, { after, before = 0, words = 0, below = 0 }: Reach): boolean {
  const holds: Readonly<Record<Resolution, () => boolean>> = {
    list: () => isListed(match, prose, words, after),
    terms: () => hasTerms(match, prose, after, below),
    meeting: () => isAppointed(match, prose, after),
    when: () => isTimed(match, prose, after),
    name: () => isNamed(match, prose, after),
    amount: () => isMeasured(match, prose, before, after),
    figure: () => around(prose, match.line, before, after).some(hasFigure),
    date: () => prose.dated || around(prose, match.line, before, after).some(hasDate),
  };
  return match.rule.resolvedBy.some((resolution) => holds[resolution]());
}
