import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { Lexicon } from './lexicon.js';
import { observeVague } from './observation.js';
import { breadth, distance } from './options.js';

const lexicon = Lexicon.of('vague-time');

/** Flags times that no date in the article fixes. */
export const vagueTime = defineSignal({
  id: 'vague-time',
  title: 'Vague time',
  unit: 'sentence',
  what: '“Recently”, “in a recent call”: in an article that no date, dateline or day of the week places in time.',
  options: Type.Object({
    breadth: breadth(),
    before: distance('Sentences before the passage in which a date may stand', 1),
    after: distance('Sentences after the passage in which a date may stand', 1),
  }),

  observe: (article, reach) => observeVague(article, { lexicon, breadth: reach.breadth, reach }),
});
