import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { Lexicon } from './lexicon.js';
import { observeVague } from './observation.js';
import { distance, lexiconOptions } from './options.js';

const lexicon = new Lexicon('hollow-language');

/** Flags phrases that fit any story and tell nothing of this one. */
export const hollowLanguage = defineSignal({
  id: 'hollow-language',
  title: 'Hollow language',
  unit: 'sentence',
  what: 'Filler of politics and public relations (“a comprehensive approach”, “meaningful dialogue”) that nothing near defines.',
  options: Type.Object({
    ...lexiconOptions(lexicon),
    before: distance('Sentences before the passage in which a figure may stand', 0),
    after: distance('Sentences after the passage that may open with a list', 1),
    words: distance('Words after the passage, in its sentence, in which a list may start', 12),
  }),

  observe: (article, options) => observeVague(article, lexicon, options),
});
