import type { DocumentResult, Finding, Report } from '../../report/report.js';
import { type AnnotatedBlock, annotated } from './annotated.js';
import { thousands } from './numbers.js';
import { limits } from './places.js';

/** An article as it was read, to be printed with its findings in their place. */
export interface ArticleText {
  /** Copies that follow one another stand together, every other block alone. */
  readonly stretches: readonly (readonly AnnotatedBlock[])[];
  /** Findings with a passage in the text: the number of each, from 1, and the line where its stretch begins. */
  readonly passages: ReadonlyMap<Finding, Passage>;
}

interface Passage {
  readonly number: number;
  readonly line: number;
}

export const articleTitle = 'The article, as it was read';

export const articleNote =
  'Passages carry the number of their finding, which leads to it: tinted and underlined where it was charged, underlined with dots where it is only shown. What does not count is grey, and copies are folded up.';

const texts = new WeakMap<DocumentResult, ArticleText>();

/** Without stretches where the Report carries no text. */
export function articleTextOf(document: DocumentResult): ArticleText {
  const known = texts.get(document);
  if (known) return known;
  const stretches = stretchesOf(annotated(document) ?? []);
  const passages = new Map<Finding, Passage>();
  for (const stretch of stretches) {
    for (const { finding: index } of stretch.flatMap(opened)) {
      const finding = document.findings[index]!;
      if (!passages.has(finding)) passages.set(finding, { number: index + 1, line: stretch[0]!.line });
    }
  }
  const text = { stretches, passages };
  texts.set(document, text);
  return text;
}

/** Passages that begin in a block. */
export const opened = ({ segments }: AnnotatedBlock) => segments.flatMap(({ opens }) => opens);

function stretchesOf(blocks: readonly AnnotatedBlock[]): AnnotatedBlock[][] {
  const all: AnnotatedBlock[][] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (isCopy(block) && last && isCopy(last[0]!)) last.push(block);
    else all.push([block]);
  }
  return all;
}

export const isCopy = ({ copyOfLine }: AnnotatedBlock): boolean => copyOfLine !== null;

const asides: ReadonlySet<string> = new Set(['credit', 'related', 'promo', 'meta']);

/** Whether the block is part of the article and not of the page around it. */
export const counts = (block: AnnotatedBlock): boolean => !isCopy(block) && !asides.has(block.role);

/** Why a block does not count. */
export const whyLeftOut = ({ role, why, copyOfLine }: AnnotatedBlock): string =>
  copyOfLine === null ? `${role}: ${why}` : `repeats line ${copyOfLine}`;

/** Says what the blocks of a stretch of copies repeat. */
export function copiesTitle(blocks: readonly AnnotatedBlock[]): string {
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  return blocks.length === 1
    ? `Line ${first.line} repeats line ${first.copyOfLine}`
    : `Lines ${first.line} to ${last.line} repeat other lines`;
}

/** Characters of all articles of a report; 0 where it carries no text. */
export const lengthOfTexts = ({ documents }: Report): number =>
  documents.reduce((sum, { reading }) => sum + (reading.article?.text.length ?? 0), 0);

/** Said where the articles are too long to be printed. */
export const articlesElsewhere = (report: Report): string =>
  `The articles themselves are not printed: they have ${thousands(lengthOfTexts(report))} characters, more than ${thousands(limits.articleText)}. The HTML report has them, with every finding in its place.`;
