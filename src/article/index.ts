import type { Document } from '../ingest/document.js';
import type { Article, Block } from './article.js';
import { readAttributions } from './attributions/index.js';
import { readBlocks } from './blocks/index.js';
import { detectLanguage } from './language.js';
import { maskText } from './mask.js';
import { readMentions } from './mentions/index.js';
import { garbledNotices, languageNotice, shortNotice } from './notices.js';
import { readProvenance } from './provenance.js';
import { readQuotes } from './quotes/index.js';
import { splitSentences } from './sentences/index.js';
import { readTokens } from './tokens/index.js';

/**
 * Reads a document: blocks with roles, sentences, tokens, quotes, mentions, attributions, all with exact offsets.
 * Pure and deterministic; time is linear in the length of the text.
 */
export function readArticle(document: Document): Article {
  const { text } = document;
  const { blocks, notices } = readBlocks(document);
  const mask = maskText(document, blocks);
  const quotes = readQuotes(mask, blocks);
  const spans = blocks
    .filter(isProse(document))
    .flatMap((block) =>
      splitSentences(mask, block).map((span) => ({ ...span, block: block.index, counts: counts(block) })),
    );
  const provenance = readProvenance(document, blocks);
  const { tokens, sentences } = readTokens(text, mask, spans, quotes);
  const { mentions, entities } = readMentions(text, tokens, sentences);
  const counted = sentences.filter((sentence) => sentence.counts);
  const words = counted.reduce((sum, { firstToken, endToken }) => sum + wordsIn(tokens, firstToken, endToken), 0);
  const language = detectLanguage(counted.map(({ start, end }) => mask.slice(start, end)).join(' '));
  return {
    document,
    language,
    words,
    provenance,
    blocks,
    sentences,
    tokens,
    quotes,
    mentions,
    entities,
    ...readAttributions({
      text,
      blocks,
      sentences,
      tokens,
      quotes,
      mentions,
      entities,
      dateline: provenance.spans.dateline ?? null,
    }),
    notices: [...notices, ...languageNotice(language), ...shortNotice(words), ...garbledNotices(text, counted)],
  };
}

const isProse =
  (document: Document) =>
  (block: Block): boolean =>
    block.start >= document.bodyStart;

const counts = (block: Block): boolean => block.role === 'body' && block.copyOf === null;

const WORD = /[\p{L}\p{N}]/u;

function wordsIn(tokens: Article['tokens'], first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i += 1) if (WORD.test(tokens[i]!.text)) words += 1;
  return words;
}
