import type { Article } from '../../article/article.js';
import type { CheckDefinition } from '../check.js';
import { anonymousSource } from './anonymous-source.js';
import { missingProvenance } from './missing-provenance.js';
import { singleSource } from './single-source.js';
import { unattributedClaim } from './unattributed-claim.js';
import { unplacedStatement } from './unplaced-statement.js';

export const attribution: CheckDefinition = {
  id: 'attribution',
  title: 'Attribution',
  question: 'Can the reader see who says so?',
  signals: [unattributedClaim, anonymousSource, unplacedStatement, singleSource, missingProvenance],
  failure: withoutAnySource,
};

/** An article that names no source at all fails as a whole; it is not “not applicable”. */
function withoutAnySource(article: Article) {
  const counting = article.sentences.filter((sentence) => sentence.counts);
  if (counting.length === 0 || article.attributions.some(({ sourceClass }) => sourceClass !== 'none')) return null;
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
