import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { Lexicon } from './lexicon.js';
import { observeVague } from './observation.js';
import { distance, lexiconOptions } from './options.js';

const lexicon = new Lexicon('vague-time');

/** Flags times that no date in the article fixes. */
export const vagueTime = defineSignal({
  id: 'vague-time',
  title: 'Vague time',
  unit: 'sentence',
  what: '“Recently”, “in a recent call”: in an article that no date, dateline or day of the week places in time.',
  options: Type.Object({
    ...lexiconOptions(lexicon),
    before: distance('Sentences before the passage in which a date may stand', 1),
    after: distance('Sentences after the passage in which a date may stand', 1),
  }),

  observe: (article, options) => observeVague(article, lexicon, options),
});
