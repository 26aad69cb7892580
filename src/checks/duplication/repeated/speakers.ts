import type { Article } from '../../../article/article.js';
import { overlaps, type Span } from '../../../article/span.js';
import { partitionPoint } from '../../partition-point.js';

/** Tells whose words a span holds: the last named speaker whose statement reaches into it, else `null`. */
export function speakers(article: Article): (span: Span) => string | null {
  const said = article.attributions
    .filter((attribution) => !attribution.nested && attribution.speaker !== null)
    .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
  return (span) => {
    const last = said[partitionPoint(said, ({ content }) => content.start < span.end) - 1];
    return last && overlaps(last.content, span) ? last.speaker : null;
  };
}
