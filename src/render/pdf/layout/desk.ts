import type { Report } from '../../../report/report.js';
import type { Chart } from '../../charts/chart.js';
import type { Charts } from '../../charts/report-charts.js';
import type { Names } from '../../words/names.js';
import type { Places } from '../../words/places.js';
import { link, type Rich } from '../../words/rich.js';
import type { Characters } from '../fonts/characters.js';
import { ink, styles, type TextStyle } from '../theme.js';
import type { Flow } from './flow.js';
import type { Typesetter } from './lines.js';
import { type Anchor, anchored, gap, kept, type Piece } from './piece.js';
import { documentElement, type Element, element } from './structure.js';
import { paragraph, type TextOptions } from './text.js';

/** What a section of the report is written with. */
export interface Desk {
  readonly report: Report;
  readonly type: Typesetter;
  readonly characters: Characters;
  readonly flow: Flow;
  /** Of the text block, in points. */
  readonly width: number;
  readonly charts: Charts;
  readonly names: Names;
  readonly places: Places;
  /** Whether the articles themselves stand in the report, with their findings marked. */
  readonly printsArticles: boolean;
  /** Charts drawn so far, whose tables the annex prints. */
  readonly drawn: Chart[];
}

type HeadingLevel = 'H1' | 'H2' | 'H3' | 'H4';

const headingStyles: Record<HeadingLevel, TextStyle> = {
  H1: styles.headline,
  H2: styles.headline,
  H3: styles.section,
  H4: styles.label,
};

/** A heading, kept with what follows. */
export function heading(
  desk: Desk,
  level: HeadingLevel,
  text: Rich,
  owner: Element,
  anchor?: Anchor,
  style: TextStyle = headingStyles[level],
): Piece[] {
  const pieces = kept(paragraph(desk.type, text, style, desk.width, element(level, owner)));
  return anchor ? anchored(pieces, anchor) : pieces;
}

export function prose(
  desk: Desk,
  rich: Rich,
  owner: Element,
  style: TextStyle = styles.body,
  options: TextOptions = {},
): Piece[] {
  return paragraph(desk.type, rich, style, desk.width, element('P', owner), options);
}

export interface SectionTitle {
  /** States the finding. */
  readonly title: string;
  readonly lead?: string;
  readonly destination: string;
  /** What the section is called in bookmarks and running heads; the title unless told. */
  readonly name?: string;
  /** Room, in points, in which the section may begin below another; without it, it begins on a new page. */
  readonly room?: number;
}

/** Starts a section of the report with its title. */
export function openSection(desk: Desk, { title, lead, destination, name = title, room }: SectionTitle): Element {
  const { flow, width } = desk;
  const section = element('Sect', documentElement);
  const below = room !== undefined && flow.room >= room + 60;
  if (!below) flow.breakPage();
  flow.section(name);
  if (below) flow.add([gap(26), { height: 16, keep: true, draw: (pen, x, y) => pen.rule(x, y, width) }]);
  flow.add([
    ...heading(desk, 'H2', title, section, { destination, bookmark: { title: name, depth: 0 } }),
    ...(lead ? [gap(3), ...prose(desk, lead, section, styles.lead, { keep: true })] : []),
    gap(12),
  ]);
  return section;
}

/** A heading within a section, with the space above it. */
export function subheading(desk: Desk, title: Rich, owner: Element, anchor?: Anchor): void {
  desk.flow.add([gap(16), ...heading(desk, 'H3', title, owner, anchor), gap(3)]);
}

/** A heading on the first page: it looks like a subheading and stands directly under the report’s title. */
export const summaryHeading = (desk: Desk, title: Rich, owner: Element): Piece[] => [
  gap(16),
  ...heading(desk, 'H2', title, owner, undefined, styles.section),
  gap(3),
];

/** Paragraphs that begin with a dash, as a list. */
export function bullets(desk: Desk, items: readonly Rich[], owner: Element, style: TextStyle = styles.body): Piece[] {
  const list = element('L', owner);
  return items.flatMap((item) => {
    const entry = element('LI', list);
    const label = element('Lbl', entry);
    const body = paragraph(desk.type, item, style, desk.width - 12, element('LBody', entry));
    const dash = desk.type.lines('–', { ...style, color: ink.soft }, 12)[0]!;
    return body.map((piece, index) => ({
      ...piece,
      draw: (pen, x, y) => {
        if (index === 0) pen.line(dash, x, y, label);
        piece.draw(pen, x + 12, y);
      },
    })) satisfies Piece[];
  });
}

export const tableOf = (chart: Chart): string => `table-${chart.id}`;

/** A chart under its title; its numbers are in the annex as a table. */
export function figure(desk: Desk, chart: Chart, owner: Element): void {
  desk.drawn.push(chart);
  subheading(desk, chart.title, owner);
  drawing(desk, chart, owner, tableOf(chart));
}

/**
 * A chart with the words that say how to read it.
 * @param table destination of its numbers; `null` if they follow from the words
 */
export function drawing(desk: Desk, chart: Chart, owner: Element, table: string | null): void {
  const numbers = table === null ? [] : [' ', link('As a table', table)];
  const words = prose(desk, [chart.subtitle, ...numbers], owner, styles.note, { keep: true });
  const figure = element('Figure', owner, { alt: chart.alt });
  const room = desk.flow.pageHeight - 120;
  const scale = Math.min(1, desk.width / chart.width, room / chart.height);
  const box = { width: chart.width * scale, height: chart.height * scale };
  const draw: Piece['draw'] = (pen, x, y) => pen.chart(chart, { x, y, ...box }, figure);
  desk.flow.add([...words, gap(6), { height: box.height, keep: false, draw }]);
}

/** A grey box around text, on one page. */
export function panel(desk: Desk, contents: (width: number) => readonly Piece[]): Piece {
  const inset = 10;
  const pieces = contents(desk.width - 2 * inset);
  const height = pieces.reduce((sum, piece) => sum + piece.height, 0) + 2 * inset - 2;
  return {
    height,
    keep: false,
    draw: (pen, x, y) => {
      pen.fill({ x, y, width: desk.width, height }, ink.panel);
      let top = y + inset - 1;
      for (const piece of pieces) {
        piece.draw(pen, x + inset, top);
        top += piece.height;
      }
    },
  };
}
