import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { Lexicon } from './lexicon.js';
import { observeVague } from './observation.js';
import { distance, lexiconOptions } from './options.js';

const lexicon = new Lexicon('withheld-detail');

/** Flags what is announced without saying what it is. */
export const withheldDetail = defineSignal({
  id: 'withheld-detail',
  title: 'Withheld detail',
  unit: 'sentence',
  what: 'Agreements, sums and decisions that are announced while their terms are kept back; headlines are read as well.',
  tags: { disclosed: 'The article itself says that the detail is missing' },
  options: Type.Object({
    ...lexiconOptions(lexicon),
    after: distance('Sentences after the passage in which the terms may stand', 2),
    below: distance('Sentences below a headline or subhead in which the terms may stand', 40),
    words: distance('Words after the passage, in its sentence, in which a list may start', 12),
  }),

  observe: (article, options) => observeVague(article, lexicon, options, { withDisplay: true }),
});
