import type { Article } from '../../article/article.js';
import type { CheckDefinition } from '../check.js';
import { anonymousSource } from './anonymous-source.js';
import { missingProvenance } from './missing-provenance.js';
import { isOwnObservation } from './own-observation.js';
import { singleSource } from './single-source.js';
import { unattributedClaim } from './unattributed-claim.js';
import { unplacedStatement } from './unplaced-statement.js';
import { sourcedSentences } from './visible-source.js';

export const attribution: CheckDefinition = {
  id: 'attribution',
  title: 'Attribution',
  question: 'Can the reader see who says so?',
  signals: [unattributedClaim, anonymousSource, unplacedStatement, singleSource, missingProvenance],
  failure: withoutAnySource,
};

/** An article that shows no source at all, not even its own eyes, fails as a whole; it is not “not applicable”. */
function withoutAnySource(article: Article) {
  const counting = article.sentences.filter((sentence) => sentence.counts);
  const sourced = sourcedSentences(article);
  const isSeen = counting.some((one) => sourced.has(one.index) || isOwnObservation(article, one));
  if (counting.length === 0 || isSeen) return null;
  const first = counting[0]!;
  return {
    signal: unattributedClaim.id,
    evidence: {
      spans: [{ start: first.start, end: first.end, label: 'first sentence' }],
      message: `None of the ${counting.length} sentences names who says so.`,
      advice: 'Treat every claim as unsourced until you have found where it comes from.',
      confidence: 0.9,
      voice: 'narrator' as const,
    },
  };
}
