import { readFileSync } from 'node:fs';
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Article } from '../../../src/article/article.js';
import { readArticle } from '../../../src/article/index.js';
import type { Corpus, Observation, SignalDefinition } from '../../../src/checks/check.js';
import {
  duplication,
  findOverlaps,
  type OverlapOptions,
  overlapOptions,
} from '../../../src/checks/duplication/index.js';
import type { Overlap } from '../../../src/checks/overlap.js';
import type { Metadata } from '../../../src/ingest/document.js';

export const read = (id: string, text: string, metadata: Metadata = {}): Article =>
  readArticle({ id, path: null, format: 'text', text, sha256: '', metadata, bodyStart: 0 });

/** An invented article of `articles/`: a wire story, another outlet's own report of the event, or a rewrite. */
export const invented = (id: string, metadata: Metadata = {}): Article =>
  read(id, readFileSync(new URL(`articles/${id}.txt`, import.meta.url), 'utf8'), metadata);

const defaults: OverlapOptions = Value.Default(Type.Object(overlapOptions), {}) as OverlapOptions;

export const overlapsOf = (articles: readonly Article[], options: Partial<OverlapOptions> = {}): Overlap[] =>
  findOverlaps(articles, { ...defaults, ...options });

export const corpusOf = (articles: readonly Article[]): Corpus => ({
  overlaps: overlapsOf(articles),
  documents: new Map(articles.map(({ document: { id } }) => [id, { id, name: `the ${id}` }])),
});

export function observe(id: string, article: Article, corpus: Corpus, options: object = {}): Observation {
  const signal = duplication.signals.find((one) => one.id === id) as SignalDefinition;
  return signal.observe(article, Value.Default(signal.options, { ...options }) as never, corpus);
}

export const alone: Corpus = { overlaps: [], documents: new Map() };
