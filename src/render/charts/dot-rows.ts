import type { Report } from '../../report/report.js';
import { lanes } from './lanes.js';
import { markRadius } from './marks.js';
import { checkScore, checksShown } from './rows.js';
import { type SourceMark, sourceMarks } from './theme.js';

export interface DotMark {
  readonly score: number;
  readonly mark: SourceMark;
  readonly interval: readonly [number, number] | null;
  /** From the middle of the row, in points. */
  readonly offset: number;
}

export interface DotRow {
  readonly label: string;
  /** Of its middle, in points from the top of the plot. */
  readonly centre: number;
  readonly height: number;
  readonly marks: readonly DotMark[];
}

/** Marks of one row keep this distance, in points: their own size and a line of paper. */
const laneHeight = 2 * markRadius + 2;
const lowest = 22;

/** Two sources' marks would touch at this many points of score, at the width of the text block. */
const touching = 2.6;

type Placed = Omit<DotMark, 'offset'> & { readonly lane: number };

function rowOf(label: string, top: number, placed: readonly Placed[]): DotRow {
  const reach = Math.max(0, ...placed.map(({ lane }) => Math.abs(lane)));
  const height = Math.max(lowest, (2 * reach + 1) * laneHeight + 4);
  const marks = placed.map(({ lane, ...mark }) => ({ ...mark, offset: lane * laneHeight }));
  return { label, centre: top + height / 2, height, marks };
}

/** The overall scores, a lane each for their intervals, and below them a row for each check. */
export function dotRows(report: Report): readonly DotRow[] {
  const scored = report.sources.flatMap((source, index) =>
    source.score === null ? [] : [{ source, score: source.score, mark: sourceMarks[index]! }],
  );
  const overall = scored.map(({ source, score, mark }, index) => {
    return { score, mark, interval: source.interval, lane: index - (scored.length - 1) / 2 };
  });
  const rows = [rowOf('Overall score', 0, overall)];
  for (const { id, title } of checksShown(report)) {
    const found = scored.flatMap(({ source, mark }) => {
      const score = checkScore(source, id);
      return score === null ? [] : [{ score, mark, interval: null }];
    });
    const scores = found.map(({ score }) => score);
    const placed = lanes(scores, touching).map((lane, index) => ({ ...found[index]!, lane }));
    const above = rows.at(-1)!;
    rows.push(rowOf(title, above.centre + above.height / 2, placed));
  }
  return rows;
}
