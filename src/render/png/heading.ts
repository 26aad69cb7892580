import type { ChartConfiguration } from 'chart.js';
import type { Chart } from '../charts/index.js';
import type { Pen } from '../charts/pen.js';
import { colours, font } from '../charts/theme.js';
import type { Family } from '../pdf/fonts/faces.js';

/** A picture's size in points, and the chart with its words above it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly config: ChartConfiguration;
}

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  /** Of the baseline, from the top of the picture. */
  readonly y: number;
}

const margin = 18;
const gap = 8;
const title = { size: 13, leading: 17, weight: 'bold', face: 'bold', colour: colours.accent } as const;
const subtitle = { size: 9, leading: 12, weight: 'normal', face: 'regular', colour: colours.muted } as const;

/** Breaks at spaces; a word that is wider than the line stands alone. */
function wrap(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function linesOf(chart: Chart, family: Family): readonly Line[] {
  const lines: Line[] = [];
  let y = margin;
  for (const [text, { size, leading, weight, face, colour }] of [
    [chart.title, title],
    [chart.subtitle, subtitle],
  ] as const) {
    for (const each of wrap(text, chart.width, (part) => family[face].widthOf(part) * size)) {
      lines.push({ text: each, font: font(size, weight), colour, y: y + size });
      y += leading;
    }
    y += 2;
  }
  return lines;
}

function write(pen: Pen, lines: readonly Line[]): void {
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  for (const { text, font, colour, y } of lines) {
    pen.font = font;
    pen.fillStyle = colour;
    pen.fillText(text, margin, y);
  }
}

/** A chart to stand alone on a slide: title and subtitle above it, a margin around it. */
export function withHeading(chart: Chart, family: Family): Picture {
  const lines = linesOf(chart, family);
  const top = lines.at(-1)!.y + subtitle.leading - subtitle.size + gap;
  const { options, plugins = [] } = chart.config;
  const inner = options?.layout?.padding as Record<'top' | 'right' | 'bottom' | 'left', number>;
  const padding = {
    top: inner.top + top,
    right: inner.right + margin,
    bottom: inner.bottom + margin,
    left: inner.left + margin,
  };
  const heading = { id: 'heading', afterDraw: ({ ctx }: { ctx: unknown }) => write(ctx as Pen, lines) };
  return {
    width: chart.width + 2 * margin,
    height: chart.height + top + margin,
    config: {
      ...chart.config,
      options: { ...options, layout: { ...options?.layout, padding } },
      plugins: [...plugins, heading],
    },
  };
}
