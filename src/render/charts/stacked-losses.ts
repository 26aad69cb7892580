import type { Report, SourceResult } from '../../report/report.js';
import { type Chart, textWidth } from './chart.js';
import { type Loss, lossesOf } from './losses.js';
import { omission, type SourceRow, sourceRows } from './rows.js';
import { type Bar, stackedBars } from './stacked-bars.js';
import { count, lower, minus, tenths } from './words.js';

const totalOf = (source: SourceResult): number => source.losses.reduce((sum, { points }) => sum + points, 0);

function barOf({ label, source }: SourceRow, losses: readonly Loss[]): Bar {
  if (!source || source.score === null) return { label, lengths: [], numbers: [], end: source ? 'not scored' : '' };
  const lengths = losses.map(({ pointsOf }) => pointsOf(source));
  const lost = totalOf(source);
  return { label, lengths, numbers: lengths.map(tenths), end: lost < 0.05 ? 'nothing lost' : minus(lost) };
}

function titleOf(scored: readonly SourceResult[]): string {
  const tops = scored.flatMap(({ name, losses }) => {
    const top = losses.reduce<(typeof losses)[number] | null>(
      (most, each) => (!most || each.points > most.points ? each : most),
      null,
    );
    return top && top.points > 0
      ? [{ name, title: top.signal === null ? 'A cap' : top.title, points: top.points }]
      : [];
  });
  const titles = [...new Set(tops.map(({ title }) => title))];
  const times = (title: string) => tops.filter((top) => top.title === title).length;
  const most = titles.reduce((best, title) => (times(title) > times(best) ? title : best));
  const largest = tops.filter(({ title }) => title === most).reduce((a, b) => (b.points > a.points ? b : a));
  if (scored.length === 1) return `${largest.title} costs ${largest.name} most: ${tenths(largest.points)} points`;
  if (times(most) > 1) {
    return `${most} is the largest loss of ${times(most)} of ${scored.length} sources, up to ${tenths(largest.points)} points`;
  }
  const top = tops.reduce((a, b) => (b.points > a.points ? b : a));
  return `The largest single loss is ${lower(top.title)} at ${top.name}: ${tenths(top.points)} points`;
}

function wordsOf(report: Report, losses: readonly Loss[]): Pick<Chart, 'alt' | 'table'> {
  const rows = report.sources.map((source) => [
    source.name,
    ...losses.map((loss) => (source.score === null ? 'n/a' : tenths(loss.pointsOf(source)))),
    source.score === null ? 'not scored' : tenths(totalOf(source)),
  ]);
  const sentences = report.sources.slice(0, 30).map((source) => {
    if (source.score === null) return `${source.name}: not scored.`;
    const parts = losses.flatMap((loss) => {
      const points = loss.pointsOf(source);
      return points < 0.05 ? [] : [`${lower(loss.title)} ${tenths(points)}`];
    });
    return `${source.name} loses ${tenths(totalOf(source))}${parts.length ? `: ${parts.join(', ')}` : ''}.`;
  });
  const more = rows.length > 30 ? ` ${count(rows.length - 30, 'source')} more in the table.` : '';
  return {
    alt: `Points lost of 100. ${sentences.join(' ')}${more}`,
    table: { head: ['Source', ...losses.map(({ title }) => title), 'Points lost'], rows },
  };
}

/** What cost each source its points: a bar from 0 to what was lost, a segment for each signal and cap. */
export function stackedLosses(report: Report, width: number = textWidth): Chart | null {
  const scored = report.sources.filter(({ score }) => score !== null);
  if (scored.every((source) => totalOf(source) < 0.05)) return null;
  const losses = lossesOf(report);
  return {
    id: 'stacked-losses',
    title: titleOf(scored),
    subtitle: `Points lost of 100, by signal; what is left to 100 was kept. The letters are explained below.${omission(report.sources.length)}`,
    ...wordsOf(report, losses),
    width,
    ...stackedBars(
      sourceRows(report).map((row) => barOf(row, losses)),
      losses.map(({ part }) => part),
    ),
  };
}
