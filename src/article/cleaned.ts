import type { Block, BlockRole } from './article.js';
import type { Span } from './span.js';

/** A block's text without markup. `text` begins at `start` of the document and keeps its places. */
export interface Cleaned {
  readonly block: Block;
  readonly start: number;
  readonly text: string;
}

/** Words and where they stand in the document. */
export interface Read {
  readonly text: string;
  readonly span: Span;
}

/** @param mask the document's text as `maskText` gives it */
export function cleanedOf(mask: string, blocks: readonly Block[]): Cleaned[] {
  return blocks.map((block) => {
    const raw = mask.slice(block.start, block.end);
    const indent = raw.length - raw.trimStart().length;
    return { block, start: block.start + indent, text: raw.trim() };
  });
}

/** @param span in `cleaned.text` */
export const readAt = ({ start, text }: Cleaned, span: Span): Read => ({
  text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
  span: { start: start + span.start, end: start + span.end },
});

/** Blocks in their place that have one of these roles. */
export const withRole = (cleaned: readonly Cleaned[], ...roles: readonly BlockRole[]): Cleaned[] =>
  cleaned.filter(({ block }) => roles.includes(block.role) && !block.displaced);
