import type { Chart } from '../../charts/chart.js';
import type { Target } from '../../words/rich.js';
import type { drawChart, FontName } from '../canvas/index.js';
import { type Characters, printable } from '../fonts/characters.js';
import type { Face } from '../fonts/faces.js';
import { writeGlyphs } from '../fonts/glyphs.js';
import { ink } from '../theme.js';
import { enterField, type Field } from './form.js';
import { type Fragment, type Line, pageNumberRoom } from './lines.js';
import type { Anchor } from './piece.js';
import type { Element } from './structure.js';
import { Tags } from './tags.js';
import { baselineOf } from './text.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the pen needs beside the PDF. */
export interface Tools {
  readonly drawChart: typeof drawChart;
  /** 1-based number of the page that holds a destination. */
  readonly pageOf: (destination: string) => number;
  /** Chooses the fonts of a chart's label. */
  readonly characters: Characters;
  /** Whether fields can be filled in on the screen. */
  readonly fillable: boolean;
}

/** From one dot of a line to the next, in points. */
const dotStep = 2.7;

/** Draws on the current page of a PDF. Everything is either tagged as part of an element or an artifact. */
export class Pen {
  readonly tags: Tags;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #tools: Tools;
  readonly #registered = new Set<string>();
  #filled: string | null = null;
  #stroked: string | null = null;
  /** The bookmark that those of depth 1 stand under. */
  #section: PDFKit.PDFDocument['outline'];

  constructor(pdf: PDFKit.PDFDocument, tools: Tools) {
    this.#pdf = pdf;
    this.#tools = tools;
    this.tags = new Tags(pdf);
    this.#section = pdf.outline;
  }

  /** To be called when a page is complete. */
  turnPage(): void {
    this.tags.close();
    this.#filled = null;
    this.#stroked = null;
  }

  /** Width of a line with the page numbers that it prints. */
  widthOf(line: Line): number {
    return line.width - line.fragments.reduce((sum, fragment) => sum + this.#unused(fragment), 0);
  }

  /** Draws a line with its top left corner at x, y. */
  line(line: Line, x: number, y: number, owner: Element): void {
    if (line.fragments.length === 0) this.tags.enter(owner);
    const baseline = y + baselineOf(line);
    for (const fragment of line.fragments) {
      if (fragment.marked) this.#mark(fragment, x, baseline);
      else if (fragment.dotted) this.#dot(fragment, x, baseline);
    }
    let left = x;
    for (const fragment of line.fragments) {
      const at = left + fragment.x;
      const { target } = fragment;
      if (target) this.#link(fragment, target, at, baseline, owner);
      else this.tags.inside(owner, () => this.#write(fragment, fragment.text, at, baseline));
      left -= this.#unused(fragment);
    }
  }

  rule(x: number, y: number, length: number, color: string = ink.rule, width = 0.6): void {
    this.stroke([[x, y, x + length, y]], color, width);
  }

  stroke(lines: readonly (readonly [number, number, number, number])[], color: string, width: number): void {
    this.tags.artifact(() => {
      this.#useStroke(color, width);
      for (const [x1, y1, x2, y2] of lines) this.#pdf.moveTo(x1, y1).lineTo(x2, y2);
      this.#pdf.stroke();
    });
  }

  fill({ x, y, width, height }: Box, color: string): void {
    this.tags.artifact(() => {
      this.#useFill(color);
      this.#pdf.rect(x, y, width, height).fill();
    });
  }

  /** Text that is part of the page and not of the report: running heads and feet, the numbers of lines. */
  furniture(line: Line, x: number, y: number, edge?: 'Top' | 'Bottom'): void {
    this.tags.artifact(() => {
      for (const fragment of line.fragments) this.#write(fragment, fragment.text, x + fragment.x, y + baselineOf(line));
    }, edge);
  }

  chart(chart: Chart, box: Box, owner: Element): void {
    const name: FontName = (weight, _italic, text) =>
      this.#tools.characters
        .segments(printable(text), weight === 'bold')
        .map((segment) => ({ font: this.#nameOf(segment.face), text: segment.text }));
    this.tags.inside(owner, () => this.#tools.drawChart(this.#pdf, chart, box, name), box);
  }

  /** A field that is filled in on the screen; on paper it is the lines that are drawn beneath it. */
  field({ name, label, multiline }: Field, { x, y, width, height }: Box, owner: Element): void {
    if (!this.#tools.fillable) return;
    this.tags.field(owner, (structParent) =>
      enterField(this.#pdf, { name, label, multiline }, { x, y, width, height }, structParent),
    );
  }

  /** Makes a place that links and bookmarks lead to. */
  anchor({ destination, bookmark }: Anchor, y: number): void {
    const top = Math.max(0, y - 6);
    this.#pdf.addNamedDestination(destination, 'XYZ', 0, top, null);
    if (!bookmark) return;
    // PDFKit takes `left` from the right edge.
    const place = { fit: false, top, left: this.#pdf.page.width, zoom: 0 } as never;
    const parent = bookmark.depth === 0 ? this.#pdf.outline : this.#section;
    const entry = parent.addItem(bookmark.title, place);
    if (bookmark.depth === 0) this.#section = entry;
  }

  #mark({ x, width }: Fragment, left: number, baseline: number): void {
    this.fill({ x: left + x - 1, y: baseline - 9, width: width + 2, height: 12 }, ink.tint);
    this.rule(left + x - 1, baseline + 2.6, width + 2, ink.under, 0.9);
  }

  #dot({ x, width }: Fragment, left: number, baseline: number): void {
    const dots = Array.from({ length: Math.ceil(width / dotStep) }, (_, index) => left + x + index * dotStep);
    const y = baseline + 2.6;
    this.stroke(
      dots.map((dot) => [dot, y, dot + dotStep / 3, y]),
      ink.under,
      0.9,
    );
  }

  #write({ face, size, color }: Fragment, text: string, x: number, baseline: number): void {
    this.#useFill(color);
    this.#pdf.font(this.#nameOf(face));
    writeGlyphs(this.#pdf, text, size, x, baseline);
  }

  /** Says a colour only where it differs from the last one on the page. */
  #useFill(color: string): void {
    if (this.#filled !== color) this.#pdf.fillColor(color);
    this.#filled = color;
  }

  #useStroke(color: string, width: number): void {
    const stroke = `${color} ${width}`;
    if (this.#stroked !== stroke) this.#pdf.lineWidth(width).strokeColor(color);
    this.#stroked = stroke;
  }

  #link(fragment: Fragment, target: Target, x: number, baseline: number, owner: Element): void {
    const text = this.#textOf(fragment);
    const width = fragment.width - this.#unused(fragment);
    this.rule(x, baseline + 2, width, fragment.color, 0.5);
    const page = this.#tools.pageOf(target.destination);
    const describe = target.pageNumber ? `${target.describe}, page ${page}` : target.describe;
    this.tags.link(owner, (link) => {
      this.#write(fragment, text, x, baseline);
      const Contents = new String(describe);
      const options = { structParent: link, Contents } as never;
      this.#pdf.goTo(x, baseline - fragment.size, width, fragment.size * 1.3, target.destination, options);
    });
  }

  #textOf({ text, target }: Fragment): string {
    if (!target?.pageNumber || !text.endsWith(pageNumberRoom)) return text;
    return `${text.slice(0, -pageNumberRoom.length)}\u00a0${this.#tools.pageOf(target.destination)}`;
  }

  /** Room that was kept free for a longer page number. */
  #unused(fragment: Fragment): number {
    const text = this.#textOf(fragment);
    if (text === fragment.text) return 0;
    return (fragment.face.widthOf(fragment.text) - fragment.face.widthOf(text)) * fragment.size;
  }

  /** Registers a font with PDFKit when it is first used. */
  #nameOf({ name, font }: Face): string {
    if (!this.#registered.has(name)) this.#pdf.registerFont(name, font as never);
    this.#registered.add(name);
    return name;
  }
}
