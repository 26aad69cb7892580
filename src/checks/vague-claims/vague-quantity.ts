import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { Lexicon } from './lexicon.js';
import { observeVague } from './observation.js';
import { breadth, distance } from './options.js';

const lexicon = Lexicon.of('vague-quantity');

/** Flags words for an amount with no amount near. */
export const vagueQuantity = defineSignal({
  id: 'vague-quantity',
  title: 'Vague quantity',
  unit: 'sentence',
  what: 'Records, “countless”, “a significant sum”: with no figure in the sentences beside them.',
  options: Type.Object({
    breadth: breadth(),
    before: distance('Sentences before the passage in which a figure may stand', 2),
    after: distance('Sentences after the passage in which a figure may stand', 2),
    words: distance('Words after the passage, in its sentence, in which a list may start', 12),
  }),

  observe: (article, reach) => observeVague(article, { lexicon, breadth: reach.breadth, reach }),
});
