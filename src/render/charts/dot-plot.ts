import type { Report, SourceResult } from '../../report/report.js';
import { type Chart, textWidth } from './chart.js';
import { axisHeight, type Drawing, frame, placedRowAxis, scoreAxis } from './frame.js';
import { lanes } from './lanes.js';
import { drawMark, line, markRadius, shorten, widthOf, write } from './pen.js';
import { checkScore, checksShown } from './rows.js';
import { scoreTable } from './score-table.js';
import { sourceDots } from './source-dots.js';
import { colours, type SourceMark, sizes, sourceMarks } from './theme.js';
import { list, lower, whole } from './words.js';

interface Mark {
  readonly score: number;
  readonly mark: SourceMark;
  readonly interval: readonly [number, number] | null;
  /** From the middle of the row, in points. */
  readonly offset: number;
}

interface Row {
  readonly label: string;
  readonly centre: number;
  readonly marks: readonly Mark[];
}

const legendHeight = 24;
/** Marks of one row keep this distance, in points: their own size and a line of paper. */
const laneHeight = 2 * markRadius + 2;
const padding = { top: legendHeight, right: 14, bottom: 0, left: 0 };

/** Two sources' marks would touch at this many points of score, at the width of the text block. */
const touching = 2.6;

function rowsOf(report: Report): readonly Row[] {
  const rows: Row[] = [];
  let top = 0;
  const add = (label: string, found: readonly (Omit<Mark, 'offset'> & { lane: number })[]) => {
    const reach = Math.max(0, ...found.map(({ lane }) => Math.abs(lane)));
    const height = Math.max(26, (2 * reach + 1) * laneHeight + 8);
    const marks = found.map(({ lane, ...mark }) => ({ ...mark, offset: lane * laneHeight }));
    rows.push({ label, centre: top + height / 2, marks });
    top += height;
  };
  const scored = report.sources.flatMap((source, index) =>
    source.score === null ? [] : [{ source, score: source.score, mark: sourceMarks[index]! }],
  );
  add(
    'Overall score',
    scored.map(({ source, score, mark }, index) => {
      return { score, mark, interval: source.interval, lane: index - (scored.length - 1) / 2 };
    }),
  );
  for (const { id, title } of checksShown(report)) {
    const found = scored.flatMap(({ source, mark }) => {
      const score = checkScore(source, id);
      return score === null ? [] : [{ score, mark, interval: null }];
    });
    const placed = lanes(
      found.map(({ score }) => score),
      touching,
    );
    add(
      title,
      found.map((mark, index) => ({ ...mark, lane: placed[index]! })),
    );
  }
  return rows;
}

function legend({ ctx, width }: Drawing, sources: readonly SourceResult[]): void {
  const room = width / sources.length;
  let x = markRadius + 1;
  for (const [index, source] of sources.entries()) {
    const label = `${source.name}${source.score === null ? ' (not scored)' : ''}`;
    const text = shorten(ctx, label, room - 30, { size: sizes.label });
    drawMark(ctx, sourceMarks[index]!, x, 7);
    write(ctx, text, x + 9, 7, { size: sizes.label });
    x += widthOf(ctx, text, { size: sizes.label }) + 30;
  }
}

/** The range of each check, and the interval of each overall score with its number. */
function spans(drawing: Drawing, rows: readonly Row[]): void {
  const { ctx } = drawing;
  const x = (value: number) => drawing.scales.x!.getPixelForValue(value);
  for (const [index, { centre, marks }] of rows.entries()) {
    const y = drawing.scales.y!.getPixelForValue(centre);
    if (index > 0) line(ctx, drawing.chartArea.left, y, drawing.chartArea.right, y, colours.rule, 0.75);
    if (index === 0) for (const mark of marks) whisker(drawing, mark, y + mark.offset);
    const scores = marks.map(({ score }) => score);
    if (index > 0 && scores.length > 1) {
      line(ctx, x(Math.min(...scores)), y, x(Math.max(...scores)), y, colours.range, 3);
    }
  }
}

function whisker({ ctx, scales, chartArea }: Drawing, { interval, score, mark }: Mark, y: number): void {
  const [low, high] = (interval ?? [score, score]).map((value) => scales.x!.getPixelForValue(value)) as [
    number,
    number,
  ];
  if (interval) {
    line(ctx, low, y, high, y, mark.line, 1.25);
    for (const end of [low, high]) line(ctx, end, y - 2.5, end, y + 2.5, mark.line, 1.25);
  }
  const right = Math.max(high, scales.x!.getPixelForValue(score) + markRadius) + 4;
  const inside = right < chartArea.right - 8;
  const left = Math.min(low, scales.x!.getPixelForValue(score) - markRadius) - 4;
  write(ctx, whole(score), inside ? right : left, y, {
    size: sizes.value,
    weight: 'bold',
    align: inside ? 'left' : 'right',
  });
}

function titleOf(report: Report): string {
  const scored = report.sources.filter(({ score }) => score !== null);
  const checks = checksShown(report).flatMap(({ id, title }) => {
    const scores = scored.flatMap((source) => checkScore(source, id) ?? []).map(Math.round);
    return scores.length === 0
      ? []
      : [{ title, low: Math.min(...scores), spread: Math.max(...scores) - Math.min(...scores) }];
  });
  if (checks.length === 0) return 'Overall scores of the sources';
  if (scored.length === 1) {
    const [weakest, strongest] = [...checks]
      .sort((a, b) => a.low - b.low)
      .filter((_, i, all) => i === 0 || i === all.length - 1);
    const name = scored[0]!.name;
    if (!strongest || strongest.low === weakest!.low)
      return `${name} keeps ${weakest!.low} of 100 points in each check`;
    return `${name} is weakest in ${lower(weakest!.title)} (${weakest!.low}), strongest in ${lower(strongest.title)} (${strongest.low})`;
  }
  const bySpread = [...checks].sort((a, b) => b.spread - a.spread);
  const widest = bySpread[0]!.spread;
  if (widest < 5) return 'No check separates the sources by 5 points or more';
  const top = bySpread.filter(({ spread }) => spread >= 0.8 * widest).slice(0, 2);
  const names = list(top.map(({ title }, index) => (index === 0 ? title : lower(title))));
  const last = bySpread.at(-1)!;
  const tail = last.spread < 5 ? `; ${lower(last.title)} hardly at all` : '';
  return `${names} set${top.length === 1 ? 's' : ''} the sources apart most, by ${widest} points${tail}`;
}

/** Where the sources differ: a row for each check and one for the score; beyond four sources, a row for each source. */
export function dotPlot(report: Report, width: number = textWidth): Chart | null {
  if (report.sources.every(({ score }) => score === null)) return null;
  if (report.sources.length > sourceMarks.length) return sourceDots(report, width);
  const rows = rowsOf(report);
  const last = rows.at(-1)!;
  const plot = last.centre + Math.max(13, ...last.marks.map(({ offset }) => offset + laneHeight / 2 + 4));
  const centres = rows.map(({ centre }) => centre);
  const datasets = report.sources.map((_, index) => {
    const mark = sourceMarks[index]!;
    const data = rows.flatMap(({ centre, marks }) =>
      marks.filter((each) => each.mark === mark).map(({ score, offset }) => ({ x: score, y: centre + offset })),
    );
    const look = { pointStyle: mark.shape, backgroundColor: mark.fill, borderColor: mark.line, borderWidth: 1 };
    return { ...look, data, radius: markRadius, clip: false };
  });
  return {
    id: 'dot-plot',
    title: titleOf(report),
    subtitle:
      'Points kept of 100. Each mark is one source; the line through an overall score is its interval, what a few sentences more or fewer could change.',
    ...scoreTable(report),
    width,
    height: legendHeight + plot + axisHeight,
    config: frame({
      type: 'scatter',
      datasets,
      x: scoreAxis(),
      y: placedRowAxis(
        rows.map(({ label }) => label),
        centres,
        plot,
        0,
      ),
      padding,
      under: (drawing) => {
        legend(drawing, report.sources);
        spans(drawing, rows);
      },
    }),
  };
}
