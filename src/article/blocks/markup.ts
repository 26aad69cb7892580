import type { Span } from '../span.js';

/** Longest tag, link target or emphasis mark looked for, in code units: keeps every scan linear. */
const REACH = 400;

const LINE_MARKS = [
  /^[ \t]{0,3}#{1,6}(?=[ \t]|$)/gm,
  /[ \t]#+[ \t]*$/gm,
  /^[ \t]{0,3}(?:>[ \t]?)+/gm,
  /^[ \t]{0,8}(?:[-*+]|\d{1,3}[.)])(?=[ \t])(?:[ \t]+\[[ xX]\])?/gm,
  /^[ \t]{0,3}(?:=+|-{2,}|(?:[-*_][ \t]*){3,80})$/gm,
  /^[ \t]{0,3}\[[^\]\n]{1,200}\]:[^\n]*$/gm,
  /^[ \t]{0,3}\|?[ \t]*:?-{2,}[-:| \t]{0,500}$/gm,
];

const INLINE_MARKS = [
  new RegExp(`!\\[[^[\\]\\n]{0,${REACH}}\\](?:\\([^()\\n]{0,${REACH}}\\)|\\[[^\\]\\n]{0,200}\\])`, 'g'),
  new RegExp(`</?[A-Za-z][^<>]{0,${REACH}}>`, 'g'),
  /\[\^[^\]\n]{1,80}\]:?/g,
  /(?<=[^\s\\])(?:\*{1,3}|~~)|(?<!\\)(?:\*{1,3}|~~)(?=\S)/g,
  /(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu,
  /`{1,3}/g,
  /\\(?=[!-/:-@[-`{-~])/g,
];

const LINK = new RegExp(`\\[[^\\[\\]]{1,${REACH}}(\\](?:\\([^()\\n]{0,${REACH}}\\)|\\[[^\\]\\n]{0,200}\\]))`, 'g');
const FENCE = /^[ \t]{0,3}(```+|~~~+)/gm;
const TABLE_ROW = /^[ \t]{0,3}\|[^\n]*$/gm;

/** Marks of Markdown and of inline HTML: headings, quotes, lists, emphasis, code, images, link targets, comments, tags. */
export function markupSpans(text: string, from: number): Span[] {
  const body = text.slice(from);
  const spans = [...enclosed(body), ...fences(body), ...linkMarks(body), ...cellMarks(body)];
  for (const pattern of [...LINE_MARKS, ...INLINE_MARKS]) {
    for (const { 0: found, index } of body.matchAll(pattern)) spans.push({ start: index, end: index + found.length });
  }
  return spans
    .filter((span) => span.end > span.start)
    .map(({ start, end }) => ({ start: start + from, end: end + from }));
}

/** Fenced code, fences included; an open fence runs to the end. */
export function fences(text: string): Span[] {
  const spans: Span[] = [];
  let open: { start: number; mark: string } | null = null;
  for (const { 0: found, 1: mark, index } of text.matchAll(FENCE)) {
    if (!open) open = { start: index, mark: mark! };
    else if (mark!.startsWith(open.mark)) {
      spans.push({ start: open.start, end: index + found.length });
      open = null;
    }
  }
  return open ? [...spans, { start: open.start, end: text.length }] : spans;
}

/** Comments, scripts and style sheets with what is in them. */
export function enclosed(text: string): Span[] {
  const pairs = [
    ['<!--', '-->'],
    ['<script', '</script>'],
    ['<style', '</style>'],
  ] as const;
  return pairs.flatMap(([open, close]) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, spans.at(-1)!.end)) {
      const found = text.indexOf(close, start + open.length);
      spans.push({ start, end: found < 0 ? text.length : found + close.length });
    }
    return spans;
  });
}

function linkMarks(text: string): Span[] {
  return Array.from(text.matchAll(LINK), ({ 0: found, 1: target, index }) => [
    { start: index, end: index + 1 },
    { start: index + found.length - target!.length, end: index + found.length },
  ]).flat();
}

function cellMarks(text: string): Span[] {
  return Array.from(text.matchAll(TABLE_ROW), ({ 0: row, index }) =>
    Array.from(row.matchAll(/\|/g), (bar) => ({ start: index + bar.index, end: index + bar.index + 1 })),
  ).flat();
}
