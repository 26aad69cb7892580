import type { Article } from '../article/article.js';
import type { Span } from '../article/span.js';
import type { Annotations } from './report.js';

export const blocksOf = ({ blocks }: Article): Annotations['blocks'] =>
  blocks.map(({ role, start, end, line, copyOf, why }) => ({ role, start, end, line, copyOf, why }));

/** Everything that was read from an article, with its place. */
export function annotationsOf(article: Article): Annotations {
  const quote = ({ start, end }: Span) => ({ start, end, text: article.document.text.slice(start, end) });
  return {
    blocks: blocksOf(article),
    sentences: article.sentences.map(({ start, end }) => ({ start, end })),
    attributions: readings(article).map(({ kind, attribution }) => ({
      kind,
      statement: attribution.statement,
      form: attribution.form,
      content: quote(attribution.content),
      cue: attribution.cue && quote(attribution.cue),
      source: attribution.source && quote(attribution.source),
      sourceClass: attribution.sourceClass,
      speaker: attribution.speaker,
      role: attribution.role,
      channel: attribution.channel,
    })),
  };
}

/** Statements and asides together, in the order of the text. */
const readings = ({ attributions, asides }: Article) =>
  [
    ...attributions.map((attribution) => ({ kind: 'statement' as const, attribution })),
    ...asides.map((attribution) => ({ kind: 'aside' as const, attribution })),
  ].sort((a, b) => a.attribution.content.start - b.attribution.content.start);
