import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { Lexicon } from './lexicon.js';
import { observeVague } from './observation.js';
import { distance, lexiconOptions } from './options.js';

const lexicon = new Lexicon('unspecified-referent');

/** Flags noun phrases that stand for something and never say for what. */
export const unspecifiedReferent = defineSignal({
  id: 'unspecified-referent',
  title: 'Unspecified referent',
  unit: 'sentence',
  what: 'Certain issues, various measures, other locations: named neither in the sentence nor in the next.',
  options: Type.Object({
    ...lexiconOptions(lexicon),
    before: distance('Sentences before the passage in which a figure may stand', 0),
    after: distance('Sentences after the passage that may open with a list', 1),
    words: distance('Words after the passage, in its sentence, in which a list may start', 12),
  }),

  observe: (article, options) => observeVague(article, lexicon, options),
});
