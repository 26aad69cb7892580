import { Value } from '@sinclair/typebox/value';
import type { Article } from '../../../src/article/article.js';
import { readArticle } from '../../../src/article/index.js';
import type { Evidence, Observation } from '../../../src/checks/check.js';
import { vagueClaims } from '../../../src/checks/vague-claims/index.js';

export const articleOf = (text: string, published?: string): Article =>
  readArticle({
    id: 'article',
    path: null,
    format: 'text',
    text,
    sha256: '',
    metadata: published === undefined ? {} : { published },
    bodyStart: 0,
  });

/** What a signal sees in a text, with its default options but for those given. */
export function observe(id: string, article: Article, options: object = {}): Observation {
  const signal = vagueClaims.signals.find((one) => one.id === id)!;
  const defaults = Value.Default(signal.options, { ...options });
  return signal.observe(article, defaults as never, { overlaps: [], documents: new Map() });
}

export const quotesOf = (text: string, findings: readonly Evidence[]): string[] =>
  findings.map(({ spans }) => text.slice(spans[0]!.start, spans[0]!.end));

/** The passages that a signal flags in a text, from a confidence on. */
export function flagged(id: string, text: string, options: object = {}, confidence = 0.5): string[] {
  const { findings } = observe(id, articleOf(text), options);
  return quotesOf(
    text,
    findings.filter((finding) => finding.confidence >= confidence),
  );
}
