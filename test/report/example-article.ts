import { createHash } from 'node:crypto';
import type { Article, Attribution, Block, BlockRole, Quote, Sentence, Token } from '../../src/article/article.js';
import type { Metadata } from '../../src/ingest/document.js';

interface ExampleBlock {
  readonly role?: BlockRole;
  readonly copyOf?: number;
  readonly text: string;
}

export interface ExampleArticle {
  readonly id?: string;
  readonly language?: string;
  readonly blocks: readonly (string | ExampleBlock)[];
  readonly metadata?: Metadata;
  readonly provenance?: Partial<Article['provenance']>;
  readonly attributions?: (text: string) => readonly Partial<Attribution>[];
  readonly notices?: Article['notices'];
  readonly separator?: string;
}

/**
 * An Article built without the reader: blocks on lines of their own, sentences cut after a full stop and a space,
 * every quotation in “ ” a speech.
 */
export function exampleArticle(example: ExampleArticle): Article {
  const separator = example.separator ?? '\n\n';
  const given = example.blocks.map((block) => (typeof block === 'string' ? { text: block } : block));
  const text = given.map((block) => block.text).join(separator);
  const blocks = blocksOf(given, text, separator);
  const sentences = blocks
    .flatMap((block) => sentencesOf(block, text))
    .map((sentence, index) => ({ ...sentence, index }));
  const tokens = sentences.flatMap((sentence) => tokensOf(sentence, text)).map((token, index) => ({ ...token, index }));
  const attributions = (example.attributions?.(text) ?? []).map((part, index) => attribution(part, index, sentences));
  const { metadata = {} } = example;
  return {
    document: {
      id: example.id ?? 'example',
      path: `articles/${example.id ?? 'example'}.txt`,
      format: 'text',
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      metadata,
      bodyStart: 0,
    },
    language: example.language ?? 'en',
    words: tokens.filter((token) => sentences[token.sentence]!.counts).length,
    provenance: {
      title: null,
      byline: null,
      outlet: null,
      published: null,
      place: null,
      spans: {},
      ...example.provenance,
    },
    blocks,
    sentences,
    tokens,
    quotes: quotesOf(text),
    mentions: [],
    entities: [],
    asides: [],
    attributions,
    notices: example.notices ?? [],
  };
}

/** Where a quotation stands in a text. */
export function placeOf(text: string, quoted: string): { start: number; end: number } {
  const start = text.indexOf(quoted);
  if (start < 0) throw new RangeError(`“${quoted}” is not in the text`);
  return { start, end: start + quoted.length };
}

function blocksOf(given: readonly ExampleBlock[], text: string, separator: string): Block[] {
  let start = 0;
  return given.map((block, index) => {
    const end = start + block.text.length;
    const line = text.slice(0, start).split(/\r\n|\n|\r/).length;
    const role = block.role ?? 'body';
    const copyOf = block.copyOf ?? null;
    const placed: Block = { index, role, why: `example ${role}`, line, copyOf, displaced: false, start, end };
    start = end + separator.length;
    return placed;
  });
}

function sentencesOf(block: Block, text: string): Omit<Sentence, 'index'>[] {
  const counts = block.role === 'body' && block.copyOf === null;
  return [...text.slice(block.start, block.end).matchAll(/\S.*?(?:\.(?=\s|$)|$)/gs)].map((match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
    block: block.index,
    firstToken: 0,
    endToken: 0,
    counts,
  }));
}

function tokensOf(sentence: Sentence, text: string): Omit<Token, 'index'>[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    text: match[0],
    norm: match[0].toLowerCase(),
    lemma: match[0].toLowerCase(),
    pos: 'X' as const,
    sentence: sentence.index,
    quote: -1,
  }));
}

function quotesOf(text: string): Quote[] {
  return [...text.matchAll(/“([^”]*)”/g)].map((match, index) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
    inner: { start: match.index + 1, end: match.index + match[0].length - 1 },
    block: 0,
    kind: 'speech' as const,
    continues: false,
  }));
}

function attribution(part: Partial<Attribution>, index: number, sentences: readonly Sentence[]): Attribution {
  const content = part.content ?? { start: 0, end: 0 };
  return {
    index,
    statement: index,
    form: 'indirect',
    content,
    cue: null,
    source: null,
    sourceClass: 'none',
    speaker: null,
    entity: -1,
    role: null,
    channel: null,
    sentence: sentences.findIndex((sentence) => sentence.start <= content.start && content.start < sentence.end),
    nested: false,
    ...part,
  };
}
