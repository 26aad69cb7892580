import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { observeShared, type SharedSentence, sharedSentences, type Wording } from './shared-sentences.js';

/** Sentences taken over with credit: shown, since a reader may want to see how much there is, and never charged. */
export const creditedOverlap = defineSignal({
  id: 'credited-overlap',
  title: 'Credited overlap',
  unit: 'sentence',
  what: 'Body sentences shared with another document of the run that the text credits, or that has the same publisher.',
  tags: {
    unordered: 'The text does not show which of the two documents came first; both are shown',
  },
  options: Type.Object({}),

  observe(article, _options, corpus) {
    const shared = sharedSentences(article, corpus, ({ credit }) => credit === 'credited');
    return observeShared(article, corpus, shared.values(), describe);
  },
});

function describe({ overlap, pair, name }: SharedSentence): Wording {
  const ordered = overlap.taker !== null;
  return {
    message: ordered ? `Taken over from ${name}, with credit.` : `Shared with ${name}, with credit.`,
    advice: 'Nothing to do; the report shows both texts side by side.',
    confidence: Number(Math.min(0.95, 0.55 + 0.45 * pair.similarity).toFixed(2)),
    tags: ordered ? [] : ['unordered'],
  };
}
