import type { Report } from '../../report/report.js';
import { checkScore, checksShown } from './rows.js';
import { count, whole } from './words.js';

const shown = (score: number | null): string => (score === null ? 'n/a' : whole(score));

/** Overall scores with their intervals and the scores of the checks, as a table and in words. */
export function scoreTable(report: Report): {
  alt: string;
  table: { head: readonly string[]; rows: readonly (readonly string[])[] };
} {
  const checks = checksShown(report);
  const rows = report.sources.map((source) => [
    source.name,
    source.score === null ? 'not scored' : whole(source.score),
    source.interval === null ? '–' : `${whole(source.interval[0])}–${whole(source.interval[1])}`,
    ...checks.map(({ id }) => shown(checkScore(source, id))),
  ]);
  const sentences = rows.slice(0, 30).map(([name, score, interval, ...scores]) => {
    const between = interval === '–' ? '' : ` (interval ${interval!.replace('–', ' to ')})`;
    const parts = checks.map(({ title }, index) => `${title} ${scores[index]}`);
    return `${name}: ${score}${between}; ${parts.join(', ')}.`;
  });
  const more = rows.length > 30 ? ` ${count(rows.length - 30, 'source')} more in the table.` : '';
  return {
    alt: `Scores of ${count(rows.length, 'source')}, of 100. ${sentences.join(' ')}${more}`,
    table: { head: ['Source', 'Score', 'Interval', ...checks.map(({ title }) => title)], rows },
  };
}
