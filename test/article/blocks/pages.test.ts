import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/article/blocks/index.js';
import { asDocument } from '../document.js';

/** Invented pages as text, a line each: `c` is the article's text, `h` its headline, `s` a summary, `x` belongs to the page. */
const FOLDER = new URL('./pages/', import.meta.url);

interface LabelledLine {
  readonly label: string;
  readonly text: string;
}

function readPage(name: string): LabelledLine[] {
  const rows = readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n');
  return rows.map((row) => ({ label: row.slice(0, 1), text: row.slice(2) }));
}

const LABELS: Readonly<Record<string, string>> = { body: 'c', subhead: 'c', headline: 'h' };

/** What the program makes of each line, in the labels of the page. */
function labelsOf(lines: readonly LabelledLine[], lineEnd: string): string[] {
  const text = lines.map((line) => line.text).join(lineEnd);
  const { blocks } = readBlocks(asDocument(text));
  let start = 0;
  return lines.map((line) => {
    const end = start + line.text.length;
    const block = blocks.find((candidate) => candidate.start < end && candidate.end > start);
    start = end + lineEnd.length;
    return LABELS[block?.role ?? ''] ?? 'x';
  });
}

describe.each(readdirSync(FOLDER))('the article is found on the page %s', (name) => {
  test.each([
    ['lines', '\n'],
    ['paragraphs', '\n\n'],
    ['lines of Windows', '\r\n'],
  ])('as %s', (_, lineEnd) => {
    const lines = readPage(name);
    const found = labelsOf(lines, lineEnd);
    const wanted = (label: string): string => (label === 's' ? 'c' : label);
    const wrong = lines.filter(({ label }, at) => wanted(label) !== found[at]);
    expect(wrong).toEqual([]);
  });
});
