import type { CheckDefinition } from '../check.js';
import { creditedOverlap } from './credited-overlap.js';
import { repeatedPassage } from './repeated-passage.js';
import { uncreditedOverlap } from './uncredited-overlap.js';

export { findOverlaps, type OverlapOptions, overlapOptions } from './overlap/index.js';

/** What an article repeats of itself, and what it shares with the other documents of the run. */
export const duplication: CheckDefinition = {
  id: 'duplication',
  title: 'Duplication',
  question: 'Is the text the article’s own, and said once?',
  signals: [repeatedPassage, uncreditedOverlap, creditedOverlap],
};
