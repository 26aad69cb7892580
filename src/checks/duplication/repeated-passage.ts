import { Type } from '@sinclair/typebox';
import type { Article } from '../../article/article.js';
import type { Span } from '../../article/span.js';
import { defineSignal, type Evidence } from '../check.js';
import { partitionPoint } from '../partition-point.js';
import { repeatedBlocks } from './repeated/blocks.js';
import { repeatOptions } from './repeated/options.js';
import { repeatedPassages } from './repeated/passages.js';
import type { Repeat } from './repeated/repeat.js';
import { speakers } from './repeated/speakers.js';
import { wordCounts } from './words/blocks.js';

/** Words of the body that repeat another passage of the same document, verbatim or nearly. */
export const repeatedPassage = defineSignal({
  id: 'repeated-passage',
  title: 'Repeated passage',
  unit: 'word',
  what: 'Words of the body that repeat another passage of the same document, word for word or nearly so.',
  tags: {
    displaced: 'The copy stands before the headline: an error of the page rather than of the writer',
    quotation: 'One quotation given twice, perhaps on purpose (a pull quote)',
    phrase: 'A few words inside sentences that are otherwise different',
  },
  options: Type.Object(repeatOptions),

  observe(article, options) {
    const counts = wordCounts(article);
    const opportunities = counts.words.reduce((sum, words) => sum + words, 0);
    if (opportunities === 0) return { opportunities, findings: [], reason: 'the text has no body' };
    const speaker = speakers(article);
    const findings = [...repeatedBlocks(article, counts, options), ...repeatedPassages(article, options)]
      .filter(({ quotation, copy, original }) => !quotation || sameSpeaker(speaker(copy), speaker(original)))
      .sort((a, b) => a.copy.start - b.copy.start)
      .map((repeat) => describe(article, repeat));
    return { opportunities, findings };
  },
});

const sameSpeaker = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

function describe(article: Article, repeat: Repeat): Evidence {
  const { copy, original } = repeat;
  return {
    spans: [
      { start: copy.start, end: copy.end, label: 'copy' },
      { start: original.start, end: original.end, label: 'original' },
    ],
    ...wording(repeat, lineOf(article, original)),
    voice: 'narrator',
    amount: repeat.words,
  };
}

type Wording = Pick<Evidence, 'message' | 'advice' | 'confidence' | 'tags'>;

function wording({ kind, quotation, words, likeness }: Repeat, line: number): Wording {
  if (quotation) {
    return {
      message: `The quotation on line ${line} is given twice.`,
      advice: 'Leave it if it is a pull quote; otherwise give it once.',
      confidence: 0.2,
      tags: ['quotation'],
    };
  }
  if (kind === 'phrase') {
    return {
      message: `These ${words} words stand on line ${line} as well.`,
      advice: 'Say it once, or in other words.',
      confidence: 0.2,
      tags: ['phrase'],
    };
  }
  if (kind === 'displaced') {
    return {
      message: `This paragraph stands before the headline, and again in its place on line ${line}.`,
      advice: 'Read the article from its headline on, and ask the source for a clean copy.',
      confidence: 0.95,
      tags: ['displaced'],
    };
  }
  const changed = likeness < 1 || kind === 'passage';
  return {
    message: changed
      ? `Repeats what stands on line ${line}: ${Math.round(100 * likeness)} % of the words are the same.`
      : `This paragraph stands on line ${line} as well.`,
    advice: 'Check whether a paragraph was pasted twice, and what it may have replaced.',
    confidence: kind === 'block' ? 0.95 : Number((likeness - 0.1).toFixed(2)),
  };
}

/** Line of the block in which a span starts. */
function lineOf({ blocks }: Article, { start }: Span): number {
  return blocks[partitionPoint(blocks, (block) => block.start <= start) - 1]?.line ?? 1;
}
