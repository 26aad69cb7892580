import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/render/charts/index.js';
import type { Report } from '../../../src/report/report.js';
import { exampleReport } from '../example-report.js';

/** A report of these scores, an article each, by source. */
function reportOf(scores: Readonly<Record<string, readonly (number | null)[]>>): Report {
  const names = Object.keys(scores);
  const report = exampleReport({ documents: Object.values(scores).flat().length, sources: names.length });
  report.sources = names.map((name, index) => {
    const own = report.sources[index]!.documents.slice(0, 0);
    return { ...report.sources[index]!, name, score: 70, documents: own };
  });
  let at = 0;
  for (const source of report.sources) {
    for (const score of scores[source.name]!) {
      const document = report.documents[at++]!;
      Object.assign(document, { score, source: source.name });
      source.documents.push(document.id);
    }
  }
  return report;
}

describe('the spread of a source’s articles', () => {
  test.each([
    [{ Post: [60, 98, 71], Wire: [80, 82, 84] }, 'The articles of Post lie furthest apart: 60 to 98'],
    [{ Post: [60, 64, 63], Wire: [80, 82, 84] }, 'The articles of each source score alike'],
    [{ Post: [60, 64, 90] }, 'The articles of Post score from 60 to 90'],
    [{ Post: [60, 64, 63] }, 'The articles of Post score alike'],
  ])('of %j is titled “%s”', (scores, title) => {
    expect(spread(reportOf(scores))?.title).toBe(title);
  });

  test('is not drawn where no source has three scored articles', () => {
    expect(spread(reportOf({ Post: [60, 98, null], Wire: [80, 82] }))).toBeNull();
    expect(spread(exampleReport())).toBeNull();
  });

  test('leaves out sources with fewer, and articles without a score', () => {
    const chart = spread(reportOf({ Post: [60, 98, null, 71, 72], Wire: [80, 82] }))!;
    expect(chart.table.rows).toEqual([['Post', '4', '60', '72', '98', '70']]);
    const points = chart.config.data.datasets.flatMap(({ data }) => data as unknown as { x: number }[]);
    expect(points.map(({ x }) => x)).toEqual([60, 71, 72, 98]);
    expect(chart.alt).toContain('Post: 4 articles from 60 to 98, median 72.');
  });

  test('of more sources than fit draws the first and the last, and lists all', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`Outlet ${index}`, [50, 60, 70]]));
    const chart = spread(reportOf(many))!;
    expect(chart.table.rows).toHaveLength(40);
    expect(chart.subtitle).toContain('The first and last 15 of 40 are drawn');
    expect(chart.config.data.datasets.flatMap(({ data }) => data)).toHaveLength(90);
  });
});
