import type { DocumentResult, Finding } from '../../../report/report.js';
import type { AnnotatedBlock, Segment } from '../../words/annotated.js';
import {
  articleNote,
  articleTextOf,
  articleTitle,
  copiesTitle,
  counts,
  isCopy,
  whyLeftOut,
} from '../../words/article-text.js';
import { signalTitle } from '../../words/evidence.js';
import type { Places } from '../../words/places.js';
import { type Content, type Markup, markup } from '../markup.js';
import type { View } from '../view.js';

export const passageId = (places: Places, finding: Finding): string => `passage-${places.of(finding)}`;

/** The article itself, with every finding marked in its place, what does not count in grey, and copies folded up. */
export function readArticle(view: View, document: DocumentResult): Content {
  const { stretches } = articleTextOf(document);
  if (stretches.length === 0) return null;
  return markup`<div class="reading">
<h4>${articleTitle}</h4>
<p class="note">${articleNote}</p>
<div class="text">
${stretches.map((stretch) => (isCopy(stretch[0]!) ? copies(view, document, stretch) : paragraph(view, document, stretch[0]!)))}</div>
</div>
`;
}

function copies(view: View, document: DocumentResult, blocks: readonly AnnotatedBlock[]): Markup {
  return markup`<details class="aside"><summary>${copiesTitle(blocks)}</summary>\n${blocks.map((block) => paragraph(view, document, block))}</details>\n`;
}

function paragraph(view: View, document: DocumentResult, block: AnnotatedBlock): Markup {
  const words = block.segments.map((segment) => marked(view, document, segment));
  const kind = counts(block) ? block.role : 'aside';
  const why = !counts(block) && markup` <span class="why">${whyLeftOut(block)}</span>`;
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
