import type { Report, SourceResult } from '../../report/report.js';
import { checkScore, checksShown } from './rows.js';
import { list, lower, whole } from './words.js';

interface CheckRange {
  readonly title: string;
  readonly low: number;
  /** Between the best and the weakest source, in points as printed. */
  readonly spread: number;
}

/** Smaller spreads separate nobody: as much as a sentence or two can move a score. */
const noticeable = 5;

function rangesOf(report: Report, sources: readonly SourceResult[]): readonly CheckRange[] {
  return checksShown(report).flatMap(({ id, title }) => {
    const scores = sources.flatMap((source) => checkScore(source, id) ?? []).map((score) => Number(whole(score)));
    if (scores.length < sources.length && scores.length < 2) return [];
    const low = Math.min(...scores);
    return [{ title, low, spread: Math.max(...scores) - low }];
  });
}

function ofOne({ name, score }: SourceResult, ranges: readonly CheckRange[]): string {
  const low = Math.min(...ranges.map((range) => range.low));
  const weakest = ranges.filter((range) => range.low === low).map(({ title }) => lower(title));
  if (ranges.length === 0) return `${name} stands at ${whole(score!)} of 100`;
  if (weakest.length === ranges.length) return `${name} stands at ${low} of 100 in every check`;
  return `${name} is weakest in ${list(weakest)}, ${low} of 100`;
}

/** States which checks make the difference between the sources. */
export function separation(report: Report): string {
  const scored = report.sources.filter(({ score }) => score !== null);
  const ranges = rangesOf(report, scored);
  if (scored.length === 1) return ofOne(scored[0]!, ranges);
  const bySpread = [...ranges].sort((a, b) => b.spread - a.spread);
  const widest = bySpread[0]?.spread ?? 0;
  if (widest < noticeable) return `No check separates the sources by ${noticeable} points or more`;
  const top = bySpread.filter(({ spread }) => spread >= 0.8 * widest).slice(0, 2);
  const [verb, by] = top.length === 1 ? ['sets', 'by'] : ['set', 'by up to'];
  const titles = list(top.map(({ title }, index) => (index === 0 ? title : lower(title))));
  const last = bySpread.at(-1)!;
  const least = last.spread < noticeable ? `; ${lower(last.title)} hardly at all` : '';
  return `${titles} ${verb} the sources apart most, ${by} ${widest} points${least}`;
}
