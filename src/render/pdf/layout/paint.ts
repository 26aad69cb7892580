import { frame, margin, type Paper, styles } from '../theme.js';
import type { Page } from './flow.js';
import type { Typesetter } from './lines.js';
import type { Pen } from './pen.js';

/** What stands at the top of every page, left and right; the left side gives way. */
export interface RunningHead {
  readonly left: (section: string) => string;
  readonly right: string;
}

/** The page, counted from 1, of every destination. */
export function destinations(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  pages.forEach(({ placements }, index) => {
    for (const { piece } of placements) if (piece.anchor) found.set(piece.anchor.destination, index + 1);
  });
  return found;
}

/** Draws the pages one after the other, each complete with its running head and foot. */
export function paint(
  pdf: PDFKit.PDFDocument,
  pen: Pen,
  pages: readonly Page[],
  { type, paper, head }: { type: Typesetter; paper: Paper; head: RunningHead },
): void {
  const width = paper.width - 2 * margin;
  const right = type.lines(head.right, styles.head, width)[0]!;
  pages.forEach((page, index) => {
    pdf.addPage({ size: [paper.width, paper.height], margin: 0 });
    const left = shortened(type, head.left(page.section), width - right.width - 16);
    pen.furniture(left, margin, frame.head, 'Top');
    pen.furniture(right, margin + width - right.width, frame.head, 'Top');
    pen.rule(margin, frame.headRule, width);
    for (const { piece, y } of page.placements) {
      if (piece.anchor) pen.anchor(piece.anchor, y);
      piece.draw(pen, margin, y);
    }
    const foot = type.lines(`Page ${index + 1} of ${pages.length}`, styles.head, width)[0]!;
    pen.furniture(foot, margin + width - foot.width, paper.height - frame.foot, 'Bottom');
    pen.turnPage();
  });
}

/** The first line of a text in the room that it has; an ellipsis says that there was more. */
function shortened(type: Typesetter, text: string, width: number) {
  const lines = type.lines(text, styles.head, width);
  if (lines.length === 1) return lines[0]!;
  const first = type.lines(text, styles.head, width - 6)[0]!;
  const words = first.fragments.map((fragment) => fragment.text).join('');
  return type.lines(`${words.trimEnd()}…`, styles.head, width + 10)[0]!;
}
