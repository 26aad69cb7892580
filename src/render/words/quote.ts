import type { DocumentResult, ReportSpan } from '../../report/report.js';
import type { Run } from './rich.js';
import type { Telling } from './telling.js';

/** A passage with the words in question marked within it. */
export interface Quote {
  readonly text: readonly Run[];
  /** Where it stands: the spans of each place. */
  readonly places: readonly (readonly ReportSpan[])[];
}

/** Spans in one sentence share one quote, and so do passages of the same words; the order is the finding's. */
export function quotesOf(spans: readonly ReportSpan[]): Quote[] {
  const sentences = new Map<string, ReportSpan[]>();
  for (const span of spans) {
    const key = span.excerpt ? `${span.document} ${span.excerpt.start}` : `${span.document} ${span.start} alone`;
    sentences.set(key, [...(sentences.get(key) ?? []), span]);
  }
  const quotes = new Map<string, { text: Run[]; places: ReportSpan[][] }>();
  for (const own of sentences.values()) {
    const text = marked(own);
    const key = JSON.stringify(text);
    const known = quotes.get(key);
    if (known) known.places.push(own);
    else quotes.set(key, { text, places: [own] });
  }
  return [...quotes.values()];
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
 * "articles/003.txt · line 4, column 12"; a place in another document says which.
 * @param labelled says what each place is in its finding, where there are several
 */
export function placeWords(telling: Telling, document: DocumentResult, { places }: Quote, labelled: boolean): string {
  return places.map((spans) => placeOf(telling, document, spans, labelled)).join(' · ');
}

/** The document’s file without its folders, which stand at its head. */
const fileOf = ({ path, id }: DocumentResult): string => path?.split('/').at(-1) ?? id;

/** @param spans of one place, at least one */
function placeOf(
  { report, names }: Telling,
  document: DocumentResult,
  spans: readonly ReportSpan[],
  labelled: boolean,
): string {
  const first = spans[0]!;
  const other = first.document === document.id ? null : report.documents.find(({ id }) => id === first.document);
  const where = other ? `${names.document(other.id)}, ${fileOf(other)}` : fileOf(document);
  const label = labelled && first.label && first.label.length > 1 ? `${first.label}: ` : '';
  const columns = spans.map(({ column }) => column).join(' and ');
  return `${label}${where} · line ${first.line}, column ${columns}`;
}
