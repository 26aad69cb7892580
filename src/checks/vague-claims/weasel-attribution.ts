import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { Lexicon } from './lexicon.js';
import { observeVague } from './observation.js';
import { distance, lexiconOptions } from './options.js';

const lexicon = new Lexicon('weasel-attribution');

/** Flags opinions of a group without a member, and of nobody. */
export const weaselAttribution = defineSignal({
  id: 'weasel-attribution',
  title: 'Weasel attribution',
  unit: 'sentence',
  what: 'Opinions given to “critics”, “some analysts” or to nobody (“it is widely believed”), with no member named next.',
  options: Type.Object({
    ...lexiconOptions(lexicon),
    before: distance('Sentences before the passage in which a figure may stand', 0),
    after: distance('Sentences after the passage in which somebody may be named', 1),
    words: distance('Words after the passage, in its sentence, in which a list may start', 8),
  }),

  observe: (article, options) => observeVague(article, lexicon, options, { label: 'source' }),
});
