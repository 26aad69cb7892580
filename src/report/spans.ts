import type { Article } from '../article/article.js';
import type { Span } from '../article/span.js';
import { excerptAround } from './excerpt.js';
import { type LinePosition, lineTable } from './lines.js';
import type { ReportSpan } from './report.js';

/** Turns offsets into quotations with their place, for every document of a run. */
export interface SpanReader {
  /** @throws RangeError if no document has this id */
  at(document: string, offset: number): LinePosition;
  /** The passage with its line, column and text. */
  read(document: string, span: Span, label?: string): ReportSpan;
  /** The same with the sentences around it. */
  readInContext(document: string, span: Span, label: string): ReportSpan;
}

export function spanReader(articles: readonly Article[]): SpanReader {
  const known = new Map(articles.map((article) => [article.document.id, article]));
  const tables = new Map<string, (offset: number) => LinePosition>();

  const articleOf = (id: string): Article => {
    const article = known.get(id);
    if (article === undefined) throw new RangeError(`a span names the document “${id}”, which is not in this run`);
    return article;
  };
  const at = (id: string, offset: number): LinePosition => {
    const table = tables.get(id) ?? lineTable(articleOf(id).document.text);
    tables.set(id, table);
    return table(offset);
  };
  const read = (id: string, { start, end }: Span, label?: string): ReportSpan => ({
    document: id,
    start,
    end,
    ...at(id, start),
    text: articleOf(id).document.text.slice(start, end),
    ...(label !== undefined && { label }),
  });
  const readInContext = (id: string, span: Span, label: string): ReportSpan => {
    const article = articleOf(id);
    const { start, end } = excerptAround(article, span);
    return { ...read(id, span, label), excerpt: { start, text: article.document.text.slice(start, end) } };
  };
  return { at, read, readInContext };
}
