import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { Lexicon } from './lexicon.js';
import { observeVague } from './observation.js';
import { distance, lexiconOptions } from './options.js';

const lexicon = new Lexicon('vague-quantity');

/** Flags words for an amount with no amount near. */
export const vagueQuantity = defineSignal({
  id: 'vague-quantity',
  title: 'Vague quantity',
  unit: 'sentence',
  what: 'Records, “countless”, “a significant sum”: with no figure in the sentences beside them.',
  options: Type.Object({
    ...lexiconOptions(lexicon),
    before: distance('Sentences before the passage in which a figure may stand', 2),
    after: distance('Sentences after the passage in which a figure may stand', 2),
    words: distance('Words after the passage, in its sentence, in which a list may start', 12),
  }),

  observe: (article, options) => observeVague(article, lexicon, options),
});
