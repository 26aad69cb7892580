import type { Report } from '../../report/report.js';
import { checkScore } from './rows.js';
import { list, lower } from './words.js';

/** States which check is weakest where. */
export function weakness(report: Report, checks: Report['legend']['checks']): string {
  const all = report.sources.flatMap((source) =>
    checks.flatMap(({ id, title }) => {
      const score = checkScore(source, id);
      return score === null ? [] : [{ name: source.name, title, score: Math.round(score) }];
    }),
  );
  const lowest = Math.min(...all.map(({ score }) => score));
  const weakest = all.filter(({ score }) => score === lowest);
  if (weakest.length === all.length && all.length > 1) return `Every check stands at ${lowest} for every source`;
  if (weakest.length > 2) {
    const titles = [...new Set(weakest.map(({ title }) => title))];
    const [who, where] = titles.length === 1 ? ['sources', ` in ${lower(titles[0]!)}`] : ['cells', ''];
    return `${weakest.length} ${who} share the lowest score${where}, ${lowest} of 100`;
  }
  const cells = [...new Set(weakest.map(({ name }) => name))].map((name) => {
    const own = weakest.filter((cell) => cell.name === name);
    return `${list(own.map(({ title }) => lower(title)))} at ${name}`;
  });
  return `Weakest: ${list(cells)}, ${weakest.length > 1 ? 'both ' : ''}${lowest} of 100`;
}
