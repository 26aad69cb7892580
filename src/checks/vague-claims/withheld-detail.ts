import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { Lexicon } from './lexicon.js';
import { observeVague } from './observation.js';
import { breadth, distance } from './options.js';

const lexicon = Lexicon.of('withheld-detail');

/** Flags what is announced without saying what it is. */
export const withheldDetail = defineSignal({
  id: 'withheld-detail',
  title: 'Withheld detail',
  unit: 'sentence',
  what: 'Agreements, sums and decisions that are announced while their terms are kept back; headlines are read as well.',
  tags: { disclosed: 'The article itself says that the detail is missing' },
  options: Type.Object({
    breadth: breadth(),
    after: distance('Sentences after the passage in which the terms may stand', 2),
    below: distance('Sentences below a headline or subhead in which the terms may stand', 40),
    words: distance('Words after the passage, in its sentence, in which a list may start', 12),
  }),

  observe: (article, reach) => observeVague(article, { lexicon, breadth: reach.breadth, reach, display: true }),
});
