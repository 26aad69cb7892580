import type { DocumentResult } from '../../report/report.js';

/** A piece of an article's text that the same findings hold. */
export interface Segment {
  readonly text: string;
  /** Indices of the document's findings. */
  readonly findings: readonly number[];
  /** Findings of which a passage begins here, and which of their passages it is, from 0. */
  readonly opens: readonly { readonly finding: number; readonly passage: number }[];
}

/** A block of the article with the findings in their place. */
export interface AnnotatedBlock {
  readonly role: string;
  readonly line: number;
  /** Line of the block that it repeats. */
  readonly copyOfLine: number | null;
  readonly why: string;
  readonly segments: readonly Segment[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly finding: number;
  readonly passage: number;
}

/** The article's text, block by block, cut where findings begin and end; `null` where the Report carries no text. */
export function annotated(document: DocumentResult): AnnotatedBlock[] | null {
  const { article } = document.reading;
  if (!article) return null;
  const marks = marksOf(document);
  const open = new Set<Mark>();
  const opened = new Set<Mark>();
  let next = 0;
  return article.blocks.map(({ role, line, start, end, copyOf, why }) => {
    while (next < marks.length && marks[next]!.start < end) open.add(marks[next++]!);
    const own = [...open].filter((mark) => mark.end > start);
    for (const mark of open) if (mark.end <= end) open.delete(mark);
    const copyOfLine = copyOf === null ? null : (article.blocks[copyOf]?.line ?? null);
    return { role, line, copyOfLine, why, segments: segmentsOf(article.text, { start, end }, own, opened) };
  });
}

/** The passages of all findings in this document, in the order of the text. */
function marksOf({ id, findings }: DocumentResult): Mark[] {
  return findings
    .flatMap(({ spans }, finding) =>
      spans
        .filter((span) => span.document === id && span.end > span.start)
        .map(({ start, end }, passage) => ({ start, end, finding, passage })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** @param opened passages that earlier segments have opened; those of this block are added */
function segmentsOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  opened: Set<Mark>,
): Segment[] {
  const begins = new Map<number, Mark[]>();
  const ends = new Map<number, Mark[]>();
  const enter = (places: Map<number, Mark[]>, at: number, mark: Mark) =>
    places.set(at, [...(places.get(at) ?? []), mark]);
  for (const mark of marks) {
    enter(begins, Math.max(start, mark.start), mark);
    enter(ends, Math.min(end, mark.end), mark);
  }
  const cuts = [...new Set([start, end, ...begins.keys(), ...ends.keys()])].sort((a, b) => a - b);
  const holding = new Set<Mark>();
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    for (const mark of ends.get(from) ?? []) holding.delete(mark);
    for (const mark of begins.get(from) ?? []) holding.add(mark);
    const opens = [...holding].filter((mark) => !opened.has(mark));
    for (const mark of opens) opened.add(mark);
    return {
      text: text.slice(from, to),
      findings: [...new Set([...holding].map(({ finding }) => finding))],
      opens,
    };
  });
}
