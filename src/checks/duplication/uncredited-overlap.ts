import { Type } from '@sinclair/typebox';
import { defineSignal } from '../check.js';
import { overlapOptions } from './overlap/index.js';
import { observeShared, type SharedSentence, sharedSentences, type Wording } from './shared-sentences.js';

/** From this part of its words on a sentence counts as taken over word for word. */
const WORD_FOR_WORD = 0.9;

/** Sentences that another document of the run has as well, with no word of where they come from. */
export const uncreditedOverlap = defineSignal({
  id: 'uncredited-overlap',
  title: 'Uncredited overlap',
  unit: 'sentence',
  what: 'Body sentences shared, word for word or reworded, with another document of the run that is not credited.',
  tags: {
    unordered: 'The text does not show which of the two documents came first; both are shown',
    'unclear-credit': 'The other document is named, though not clearly as the source',
    reworded: 'Said in other words',
  },
  options: Type.Object(overlapOptions),

  observe(article, _options, corpus) {
    const credited = sharedSentences(article, corpus, ({ credit }) => credit === 'credited');
    const shared = sharedSentences(article, corpus, ({ credit }) => credit !== 'credited');
    const uncredited = [...shared].filter(([start]) => !credited.has(start)).map(([, sentence]) => sentence);
    return observeShared(article, corpus, uncredited, describe);
  },
});

function describe({ overlap, pair, name }: SharedSentence): Wording {
  const reworded = pair.similarity < WORD_FOR_WORD;
  const ordered = overlap.taker !== null;
  const unclear = overlap.credit === 'unclear';
  const tags = [
    ...(ordered ? [] : ['unordered']),
    ...(unclear ? ['unclear-credit'] : []),
    ...(reworded ? ['reworded'] : []),
  ];
  const how = reworded ? 'in other words' : 'word for word';
  const left = pair.dropped.length > 0 ? ` Left out: ${pair.dropped.join(', ')}.` : '';
  const credit = unclear ? 'is named, but not as the source' : 'is not credited';
  return {
    message: ordered
      ? `${name}, which ${credit}, says this ${how}.${left}`
      : `Overlaps with ${name}, which says this ${how} and ${credit}; which of the two came first the texts do not show.`,
    advice: ordered
      ? `Compare both texts, and credit ${name} or find a source of one’s own.`
      : 'Compare the dates of both texts: one may have taken from the other, or both from a third.',
    confidence: confidence(pair.similarity, ordered, unclear),
    tags,
  };
}

/** Rises from 0.6 for the loosest pair to 0.95 for the same words; less where order or credit is open. */
function confidence(similarity: number, ordered: boolean, unclear: boolean): number {
  const sure = Math.min(0.95, 0.55 + 0.45 * similarity);
  return Number((sure * (ordered ? 1 : 0.85) * (unclear ? 0.5 : 1)).toFixed(2));
}
