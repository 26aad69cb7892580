import type { Span } from '../span.js';
import { type Line, readLines } from './lines.js';
import { enclosed, fences } from './markup.js';
import type { Part, PartKind } from './part.js';

const HEADING = /^(?:>\s?)*(#{1,6})(?:\s|$)/;
const UNDERLINE = /^(?:=+|-{2,})$/;
const RULE = /^(?:(?:-\s*){3,80}|(?:\*\s*){3,80}|(?:_\s*){3,80})$/;
const ITEM = /^(?:>\s?)*(?:[-*+]|\d{1,3}[.)])\s/;
const ROW = /^\|.*\|$|^\|?\s*:?-{2,}[-:|\s]{0,500}$/;
const PICTURE = /^!\[[^[\]]{0,400}\](?:\([^()]{0,400}\)|\[[^\]]{0,200}\])$/;
const REFERENCE = /^\[[^\]]{1,200}\]:/;

/** Lines of Markdown as parts: a paragraph's lines together, a heading, list item, table, picture or code block each for itself. */
export function markdownParts(text: string, from: number): Part[] {
  const lines = readLines(text, from);
  const closed = [...fences(text.slice(from)), ...enclosed(text.slice(from))]
    .map(({ start, end }) => ({ start: start + from, end: end + from }))
    .toSorted((a, b) => a.start - b.start);
  const parts: Part[] = [];
  let zone = 0;
  for (const line of lines) {
    while (zone < closed.length && closed[zone]!.end <= line.start) zone += 1;
    const kind = inside(line, closed[zone]) ? 'code' : kindOf(text, line);
    place(text, parts, line, kind);
  }
  return parts;
}

const inside = (line: Span, zone: Span | undefined): boolean =>
  zone !== undefined && line.start >= zone.start && line.end <= zone.end;

function kindOf(text: string, line: Line): PartKind {
  const content = text.slice(line.start, Math.min(line.end, line.start + 1000));
  if (HEADING.test(content)) return 'heading';
  if (RULE.test(content)) return 'rule';
  if (ROW.test(content)) return 'table';
  if (ITEM.test(content)) return 'item';
  if (PICTURE.test(content)) return 'picture';
  if (REFERENCE.test(content)) return 'code';
  return 'text';
}

/** Adds a line as a part of its own, or to the part before it. */
function place(text: string, parts: Part[], line: Line, kind: PartKind): void {
  const before = parts.at(-1);
  const content = text.slice(line.start, Math.min(line.end, line.start + 100));
  if (before && !line.gap && before.kind === 'text' && UNDERLINE.test(content)) {
    parts[parts.length - 1] = { ...before, end: line.end, kind: 'heading', level: content.startsWith('=') ? 1 : 2 };
  } else if (before && joins(before, kind, line)) {
    parts[parts.length - 1] = { ...before, end: line.end };
  } else {
    const level = kind === 'heading' ? HEADING.exec(content)![1]!.length : 0;
    parts.push({ start: line.start, end: line.end, line: line.number, gap: line.gap, kind, level });
  }
}

/** A paragraph or list item goes on with plain lines, code and tables with their own kind. */
function joins(before: Part, kind: PartKind, line: Line): boolean {
  if (kind === 'code') return before.kind === 'code';
  if (line.gap) return false;
  if (kind === 'table') return before.kind === 'table';
  return kind === 'text' && (before.kind === 'text' || before.kind === 'item');
}
