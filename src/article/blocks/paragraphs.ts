import type { Line } from './lines.js';
import type { Part } from './part.js';
import { isFunctionWord, wordsOf } from './shape.js';

/** Columns at which mail programs, agencies and plain-text editions wrap their lines. */
const NARROWEST = 40;
const WIDEST = 120;

const ENDED = /[.!?…:;]["'”’»)\]]*$/;
const LOWER = /^["'“‘(]?\p{Ll}/u;
const ENUMERATED = /^(?:[-–—•*·⁃▪]|\(?[\p{L}\d]{1,2}[.)])\s/u;

/** Lines with no blank line between them, and the start of each. */
interface Paragraph {
  readonly lines: readonly Line[];
  readonly heads: readonly string[];
}

/** Lines of plain text as parts: a line each, or a paragraph where lines were wrapped at a column. */
export function plainParts(text: string, lines: readonly Line[]): Part[] {
  const paragraphs = parted(text, lines);
  const column = paragraphs.reduce((widest, paragraph) => Math.max(widest, wrapColumn(paragraph)), 0);
  return paragraphs.flatMap((paragraph) => grouped(text, paragraph, column).map((group) => partOf(text, group)));
}

function parted(text: string, lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.gap) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups.map((group) => ({
    lines: group,
    heads: group.map((line) => text.slice(line.start, Math.min(line.end, line.start + WIDEST + 1))),
  }));
}

function grouped(text: string, paragraph: Paragraph, column: number): Line[][] {
  const { lines } = paragraph;
  const wrapped = column > 0 && isWrapped(paragraph, column);
  const groups: Line[][] = [];
  let at = 0;
  while (at < lines.length) {
    let end = at + 1;
    if (wrapped) while (end < lines.length && goesOn(paragraph, end, column)) end += 1;
    else end = sentenceEnd(text, paragraph, at);
    groups.push(lines.slice(at, end));
    at = end;
  }
  return groups;
}

function partOf(text: string, group: readonly Line[]): Part {
  const first = group[0]!;
  const end = group.at(-1)!.end;
  const letters = /[\p{L}\p{N}]/u.test(text.slice(first.start, Math.min(end, first.start + 2000)));
  return { start: first.start, end, line: first.number, gap: first.gap, kind: letters ? 'text' : 'rule', level: 0 };
}

const width = (line: Line): number => line.end - line.start;

/** Line `at` goes on with the sentence or paragraph before it: its first word would not have fitted there. */
function goesOn({ lines, heads }: Paragraph, at: number, column: number): boolean {
  const before = lines[at - 1]!;
  const first = /^\S{1,60}/.exec(heads[at]!)?.[0].length ?? 0;
  return width(before) + 1 + first > column && lines[at]!.indent < before.indent + 2 && !ENUMERATED.test(heads[at]!);
}

/** Most line breaks fall where the next word no longer fitted, and many inside a sentence. */
function isWrapped(paragraph: Paragraph, column: number): boolean {
  const { lines, heads } = paragraph;
  if (lines.length < 2 || lines.some((line) => width(line) > WIDEST)) return false;
  const next = lines.map((_, at) => at).slice(1);
  const full = next.filter((at) => goesOn(paragraph, at, column));
  const inside = full.filter((at) => !ENDED.test(heads[at - 1]!) && LOWER.test(heads[at]!));
  return full.length >= next.length * 0.7 && inside.length >= next.length * 0.4;
}

/** Column at which a paragraph of three lines or more was wrapped, or 0 where each line stands for itself. */
function wrapColumn(paragraph: Paragraph): number {
  const column = paragraph.lines.reduce((widest, line) => Math.max(widest, width(line)), 0);
  if (paragraph.lines.length < 3 || column < NARROWEST || column > WIDEST) return 0;
  return hasBinding(paragraph.heads) && isWrapped(paragraph, column) ? column : 0;
}

/** Menus have lines of like length too, but few words that bind a sentence. */
function hasBinding(heads: readonly string[]): boolean {
  const words = heads.slice(0, 20).flatMap(wordsOf);
  return words.filter(isFunctionWord).length >= words.length * 0.2;
}

/** Index after the lines that make one sentence, broken where the page was: each goes on in lower case, the last one ends. */
function sentenceEnd(text: string, { lines, heads }: Paragraph, at: number): number {
  if (LOWER.test(heads[at]!) || ENUMERATED.test(heads[at]!)) return at + 1;
  let end = at;
  while (end + 1 < lines.length && !hasEnded(text, lines[end]!) && LOWER.test(heads[end + 1]!)) {
    if (ENUMERATED.test(heads[end + 1]!)) return at + 1;
    end += 1;
  }
  return end > at && hasEnded(text, lines[end]!) ? end + 1 : at + 1;
}

const hasEnded = (text: string, line: Line): boolean =>
  ENDED.test(text.slice(Math.max(line.start, line.end - 8), line.end));
