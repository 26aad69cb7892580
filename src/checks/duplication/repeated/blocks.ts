import type { Article, Block } from '../../../article/article.js';
import type { WordCounts } from '../words/blocks.js';
import type { Repeat } from './repeat.js';

interface Options {
  readonly minWords: number;
  readonly quotedShare: number;
}

/**
 * Blocks of the body that repeat another block. Neighbours whose originals are neighbours are one run: a short block
 * counts inside a long run, and is left alone where it stands by itself.
 */
export function repeatedBlocks(article: Article, counts: WordCounts, { minWords, quotedShare }: Options): Repeat[] {
  return runs(article.blocks).flatMap((run) => {
    const total = run.reduce((sum, { index }) => sum + counts.words[index]!, 0);
    if (total < minWords) return [];
    return run
      .filter(({ index }) => counts.words[index]! > 0)
      .map((block) => ({
        copy: block,
        original: article.blocks[block.copyOf!]!,
        words: counts.words[block.index]!,
        kind: block.displaced ? ('displaced' as const) : ('block' as const),
        quotation: run.length === 1 && counts.quoted[block.index]! >= quotedShare * total,
        likeness: 1,
      }));
  });
}

function runs(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    if (block.copyOf === null || block.role !== 'body') continue;
    const follows = previous?.index === block.index - 1 && previous.copyOf === block.copyOf - 1;
    if (follows) found.at(-1)!.push(block);
    else found.push([block]);
    previous = block;
  }
  return found;
}
