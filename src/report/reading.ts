import type { Article, Block, BlockRole } from '../article/article.js';
import type { DocumentFacts } from '../score/measures.js';
import { blocksOf } from './annotations.js';
import type { DocumentResult } from './report.js';

type Reading = DocumentResult['reading'];

/** What surrounds an article on its page. Headline, byline and their like are read, though they do not count. */
const FURNITURE: ReadonlySet<BlockRole> = new Set(['credit', 'related', 'promo', 'meta']);
const LONGEST = 120;

/**
 * How the article was read: what counted, and each block that was left out, with the reason.
 * @param whole gives also the text
 */
export function readingOf(article: Article, facts: DocumentFacts, whole = false): Reading {
  const leftOut = article.blocks.filter((block) => block.copyOf !== null || FURNITURE.has(block.role));
  return {
    sentences: facts.sentences,
    statements: facts.statements,
    leftOut: leftOut.map((block) => ({
      role: block.role,
      line: block.line,
      why: block.why,
      text: shortened(article.document.text, block),
      copyOfLine: block.copyOf === null ? null : (article.blocks[block.copyOf]?.line ?? null),
    })),
    ...(whole && { article: { text: article.document.text, blocks: blocksOf(article) } }),
  };
}

/** On one line, cut at the end of a word where it is too long, and never inside a character. */
function shortened(text: string, block: Block): string {
  const line = text.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const space = line.lastIndexOf(' ', LONGEST - 1);
  const cut = space > 0 ? line.slice(0, space) : line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}…`;
}
