import type { DocumentResult, ReportSpan } from '../../../report/report.js';
import type { Desk } from '../layout/desk.js';
import type { Run } from '../layout/rich.js';

/** A passage with the words in question marked within it. */
export interface Quote {
  readonly text: readonly Run[];
  readonly spans: readonly ReportSpan[];
}

/** Spans in one sentence share one quote; the others have one each, in the order of the finding. */
export function quotesOf(spans: readonly ReportSpan[]): Quote[] {
  const groups = new Map<string, ReportSpan[]>();
  for (const span of spans) {
    const key = span.excerpt ? `${span.document} ${span.excerpt.start}` : `${span.document} ${span.start} alone`;
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  return [...groups.values()].map((group) => ({ text: marked(group), spans: group }));
}

/** The sentence of the spans, or the span alone, in runs that are marked or not. */
function marked(spans: readonly ReportSpan[]): Run[] {
  const [first] = spans;
  const excerpt = first?.excerpt;
  if (!first || !excerpt) return spans.map(({ text }) => ({ text, marked: true }));
  const ranges = spans
    .map(({ start, end }) => [Math.max(0, start - excerpt.start), end - excerpt.start] as const)
    .sort((a, b) => a[0] - b[0]);
  return markedRuns(excerpt.text, ranges);
}

/** @param ranges half-open, by their start; they may overlap and reach beyond the text */
export function markedRuns(text: string, ranges: readonly (readonly [number, number])[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (to <= from) continue;
    if (from > at) runs.push({ text: text.slice(at, from) });
    runs.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

/**
 * "articles/003.txt · line 4, column 12"; a quote from another document says which.
 * @param labelled says what the quote is in its finding, where there are several
 */
export function placeWords(
  { report, names }: Desk,
  document: DocumentResult,
  { spans }: Quote,
  labelled: boolean,
): string {
  const [first] = spans;
  if (!first) return '';
  const other = first.document === document.id ? null : report.documents.find(({ id }) => id === first.document);
  const where = other ? `${names.document(other.id)}, ${other.path ?? other.id}` : (document.path ?? document.id);
  const label = labelled && first.label && first.label.length > 1 ? `${first.label} · ` : '';
  const columns = spans.map(({ column }) => column).join(' and ');
  return `${label}${where} · line ${first.line}, column ${columns}`;
}
