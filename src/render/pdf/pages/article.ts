import type { DocumentResult, Finding } from '../../../report/report.js';
import type { AnnotatedBlock, Segment } from '../../words/annotated.js';
import {
  articleNote,
  articleTextOf,
  articleTitle,
  copiesTitle,
  counts,
  isCopy,
  opened,
  whyLeftOut,
} from '../../words/article-text.js';
import { signalTitle } from '../../words/evidence.js';
import type { Run } from '../../words/rich.js';
import { type Desk, heading, prose } from '../layout/desk.js';
import { anchored, gap, indented, kept, type Piece } from '../layout/piece.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { styles, type TextStyle } from '../theme.js';

/** Room for the numbers of the lines. */
const gutter = 26;

const looks: Readonly<Record<string, TextStyle>> = {
  headline: { ...styles.label, size: 11, leading: 15 },
  subhead: { ...styles.label, size: 9.5, leading: 13.5 },
};

/** The article itself, with every finding marked in its place. */
export function writeArticle(desk: Desk, document: DocumentResult, owner: Element): void {
  const { stretches } = articleTextOf(document);
  if (stretches.length === 0 || !desk.printsArticles) return;
  desk.flow.add([
    gap(18),
    ...heading(desk, 'H4', articleTitle, owner, undefined, styles.section),
    ...prose(desk, articleNote, owner, styles.note, { keep: true }),
    gap(4),
  ]);
  for (const stretch of stretches) desk.flow.add(stretchPieces(desk, document, stretch, owner));
}

/** Where a passage stands in the printed article, and the number it has there; nothing for one that does not. */
export function passageNumber(desk: Desk, document: DocumentResult, finding: Finding): Run | undefined {
  const passage = articleTextOf(document).passages.get(finding);
  if (!passage || !desk.printsArticles) return undefined;
  const { number, line } = passage;
  const describe = `Go to passage ${number} in the article`;
  const target = { destination: lineOf(desk, document, line), describe, pageNumber: false };
  return { text: `[${number}]`, target };
}

const lineOf = ({ places }: Desk, document: DocumentResult, line: number): string =>
  `${places.of(document)}-line-${line}`;

function stretchPieces(
  desk: Desk,
  document: DocumentResult,
  stretch: readonly AnnotatedBlock[],
  owner: Element,
): Piece[] {
  const [block] = stretch;
  const { role, line } = block!;
  const style = counts(block!) ? (looks[role] ?? styles.article) : styles.note;
  const words = isCopy(block!) ? copyWords(desk, document, stretch) : blockWords(desk, document, block!);
  const lines = paragraph(desk.type, words, style, desk.width - gutter, element('P', owner));
  const numbered = withNumber(desk, indented(role === 'headline' ? kept(lines) : lines, gutter), line, style);
  const leads = stretch.some((own) => opened(own).length > 0);
  return [gap(5), ...(leads ? anchored(numbered, { destination: lineOf(desk, document, line) }) : numbered)];
}

/** The number of a line in the file stands beside it and is not read out. */
function withNumber(desk: Desk, pieces: readonly Piece[], line: number, { leading }: TextStyle): Piece[] {
  const number = desk.type.lines(String(line), { ...styles.head, leading }, gutter)[0]!;
  return pieces.map((piece, index) =>
    index > 0
      ? piece
      : {
          ...piece,
          draw: (pen, x, y) => {
            pen.furniture(number, x + gutter - 8 - number.width, y);
            piece.draw(pen, x, y);
          },
        },
  );
}

function copyWords(desk: Desk, document: DocumentResult, stretch: readonly AnnotatedBlock[]): Run[] {
  return [...stretch.flatMap((block) => numbers(desk, document, opened(block))), { text: `${copiesTitle(stretch)}.` }];
}

function blockWords(desk: Desk, document: DocumentResult, block: AnnotatedBlock): Run[] {
  const words = block.segments.flatMap(({ text, findings, opens }) => [
    ...numbers(desk, document, opens),
    markedText(document, text.replace(/\s+/g, ' '), findings),
  ]);
  return counts(block) ? words : [...words, { text: ` [${whyLeftOut(block)}]` }];
}

function markedText({ findings: all }: DocumentResult, text: string, findings: readonly number[]): Run {
  if (findings.length === 0) return { text };
  return findings.some((index) => all[index]!.charged) ? { text, marked: true } : { text, dotted: true };
}

function numbers(desk: Desk, document: DocumentResult, opens: Segment['opens']): Run[] {
  return opens.map(({ finding: index }) => {
    const finding = document.findings[index]!;
    const describe = `Go to finding ${index + 1}, ${signalTitle(desk, finding)}`;
    return { text: `[${index + 1}]`, target: { destination: desk.places.of(finding), describe, pageNumber: false } };
  });
}
