import type { DocumentResult, Finding } from '../../../report/report.js';
import { type AnnotatedBlock, annotated, type Segment } from '../../words/annotated.js';
import { signalTitle } from '../../words/evidence.js';
import type { Places } from '../../words/places.js';
import { type Content, type Markup, markup } from '../markup.js';
import type { View } from '../view.js';

export const passageId = (places: Places, finding: Finding): string => `passage-${places.of(finding)}`;

interface Reading {
  readonly blocks: readonly AnnotatedBlock[];
  /** Findings with a passage in the text, and the number of each, from 1. */
  readonly numbers: ReadonlyMap<Finding, number>;
}

const readings = new WeakMap<DocumentResult, Reading>();

function readingOf(document: DocumentResult): Reading {
  const known = readings.get(document);
  if (known) return known;
  const blocks = annotated(document) ?? [];
  const marked = blocks.flatMap(({ segments }) => segments.flatMap(({ opens }) => opens));
  const numbers = new Map(marked.map(({ finding }) => [document.findings[finding]!, finding + 1]));
  const reading = { blocks, numbers };
  readings.set(document, reading);
  return reading;
}

/** The number of a finding in its article’s text, if it is marked there. */
export const numberOf = (document: DocumentResult, finding: Finding): number | undefined =>
  readingOf(document).numbers.get(finding);

const asides: ReadonlySet<string> = new Set(['credit', 'related', 'promo', 'meta']);
const counts = ({ role, copyOfLine }: AnnotatedBlock): boolean => copyOfLine === null && !asides.has(role);

/** The article itself, with every finding marked in its place, what does not count in grey, and copies folded up. */
export function readArticle(view: View, document: DocumentResult): Content {
  const { blocks } = readingOf(document);
  if (blocks.length === 0) return null;
  return markup`<div class="reading">
<h4>The article, as it was read</h4>
<p class="note">Marked passages carry the number of their finding: tinted and underlined where it was charged, dotted where it is only shown. What does not count is grey, and copies are folded up.</p>
<div class="text">
${stretches(blocks).map((stretch) => (stretch[0]!.copyOfLine === null ? paragraph(view, document, stretch[0]!) : copies(view, document, stretch)))}</div>
</div>
`;
}

/** Copies that follow one another stand together, every other block alone. */
function stretches(blocks: readonly AnnotatedBlock[]): AnnotatedBlock[][] {
  const all: AnnotatedBlock[][] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (block.copyOfLine !== null && last && last[0]!.copyOfLine !== null) last.push(block);
    else all.push([block]);
  }
  return all;
}

function copies(view: View, document: DocumentResult, blocks: readonly AnnotatedBlock[]): Markup {
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  const title =
    blocks.length === 1
      ? `Line ${first.line} repeats line ${first.copyOfLine}`
      : `Lines ${first.line} to ${last.line} repeat other lines`;
  return markup`<details class="aside"><summary>${title}</summary>\n${blocks.map((block) => paragraph(view, document, block))}</details>\n`;
}

function paragraph(view: View, document: DocumentResult, block: AnnotatedBlock): Markup {
  const words = block.segments.map((segment) => marked(view, document, segment));
  const kind = counts(block) ? block.role : 'aside';
  const reason = block.copyOfLine === null ? `${block.role}: ${block.why}` : `repeats line ${block.copyOfLine}`;
  const why = !counts(block) && markup` <span class="why">${reason}</span>`;
  return markup`<p class="${kind}" dir="auto"><span class="line" aria-hidden="true">${block.line}</span>${words}${why}</p>\n`;
}

function marked(view: View, document: DocumentResult, { text, findings, opens }: Segment): Markup {
  const numbers = opens.map(({ finding: index, passage }) => {
    const finding = document.findings[index]!;
    const id = passage === 0 && markup` id="${passageId(view.places, finding)}"`;
    const name = `Finding ${index + 1}: ${signalTitle(view, finding)}`;
    return markup`<a class="chip"${id} href="#${view.places.of(finding)}" aria-label="${name}">${index + 1}</a>`;
  });
  if (findings.length === 0) return markup`${text}`;
  const charged = findings.some((index) => document.findings[index]!.charged);
  const own = findings.map((index) => view.places.of(document.findings[index]!)).join(' ');
  return markup`${numbers}<mark class="${charged ? 'charged' : 'shown'}" data-findings="${own}">${text}</mark>`;
}
