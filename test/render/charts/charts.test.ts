import { describe, expect, test } from 'vitest';
import {
  allCharts,
  checkMatrix,
  dotPlot,
  scatter,
  stackedLosses,
  voices,
  waterfall,
} from '../../../src/render/charts/index.js';
import type { Report } from '../../../src/report/report.js';
import { exampleReport } from '../example-report.js';
import { cases, renamed } from './cases.js';

const four = exampleReport();
const capped = exampleReport({ documents: 2, caps: true });

/** A copy that may be changed. */
const copy = (report: Report): Report => structuredClone(report);

describe.each(Object.entries(cases))('%s', (_, report) => {
  const charts = allCharts(report);

  test('each chart has an id of its own, a title, and a text that can stand for it', () => {
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
    for (const { title, subtitle, alt } of charts) {
      expect(title).not.toMatch(/undefined|NaN|null|−0\.0\b|\.$/);
      expect(subtitle).toMatch(/\.$/);
      expect(alt).not.toMatch(/undefined|NaN|null/);
      expect(alt).toMatch(/\d/);
    }
  });

  test('each table has a cell for every heading', () => {
    for (const { table } of charts) {
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.head.length);
    }
  });

  test('a chart of the sources names all of them in its table', () => {
    const names = report.sources.map(({ name }) => name);
    for (const { id, table } of charts.filter(({ id }) => !/^(waterfall|scatter)/.test(id))) {
      expect(
        table.rows.map(([name]) => name),
        id,
      ).toEqual(names);
    }
  });

  test('the report is left as it was, and the same report gives the same charts', () => {
    const before = JSON.stringify(report);
    expect(JSON.stringify(allCharts(report))).toBe(JSON.stringify(charts));
    expect(JSON.stringify(report)).toBe(before);
  });
});

describe('titles state the finding', () => {
  const charts = (report: Report) => allCharts(report).map(({ title }) => title);

  test.each<[string, Report, string]>([
    ['what separates', four, 'Attribution and vague claims set the sources apart most, by up to 57 points'],
    [
      'one that separates',
      capped,
      'Attribution sets the sources apart most, by 27 points; contradictions hardly at all',
    ],
    ['nothing separates', cases['four sources without a loss']!, 'No check separates the sources by 5 points or more'],
    ['one source', cases['one source']!, 'Northgate Wire is weakest in attribution and vague claims, 94 of 100'],
    ['many', cases['two hundred sources']!, 'The scores of 195 sources run from 51 to 99'],
    ['weakest', four, 'Weakest: attribution at Zażółć Post, 37 of 100'],
    ['two weakest', cases['one source']!, 'Weakest: attribution and vague claims at Northgate Wire, both 94 of 100'],
    ['all the same', cases['four sources without a loss']!, 'Every check stands at 100 for every source'],
    ['many weakest', cases['two hundred sources']!, '16 sources share the lowest score in attribution, 37 of 100'],
    ['largest loss', four, 'Unattributed claim is the largest loss of 2 of 4 sources, up to 9.1 points'],
    ['a cap', capped, 'The largest single loss is a cap at Harbour Courier: 43.1 points'],
    ['one loser', cases['one source']!, 'Unattributed claim costs Northgate Wire most: 2.1 points'],
    ['unnamed', four, '3 of 3 statements at R&D Weekly have no named source, 0 of 4 at Northgate Wire'],
    ['named', cases['one source']!, 'A named person, an organisation or a document stands behind every statement'],
    ['waterfall', four, 'Harbour Courier: 83 of 100; anonymous source costs most, 9.6 points'],
    ['capped waterfall', capped, 'Harbour Courier: 40 of 100; a cap takes most, 43.1 points'],
    ['length', cases['twelve sources']!, 'Length does not decide the score (rank correlation −0.2, 10 documents)'],
  ])('%s', (_, report, title) => {
    expect(charts(report)).toContain(title);
  });
});

describe('nothing to show is no chart', () => {
  test.each([
    ['dot plot', () => dotPlot(cases['no source scored']!)],
    ['matrix', () => checkMatrix(cases['no source scored']!)],
    ['losses of nobody', () => stackedLosses(cases['no source scored']!)],
    ['losses of nothing', () => stackedLosses(exampleReport({ findings: false }))],
    ['waterfall without a loss', () => waterfall(exampleReport({ findings: false }), four.documents[0]!.id)],
    ['waterfall without a score', () => waterfall(cases['no source scored']!, four.documents[0]!.id)],
    ['waterfall of an unknown document', () => waterfall(four, 'nobody')],
    ['scatter of six', () => scatter(exampleReport({ documents: 6 }))],
    [
      'voices of nobody',
      () => {
        const silent = copy(four);
        for (const document of silent.documents) document.voices.byClass = {};
        return voices(silent);
      },
    ],
    ['an empty report', () => allCharts({ ...four, documents: [], sources: [], ranking: [] })[0] ?? null],
  ])('%s', (_, chart) => {
    expect(chart()).toBeNull();
  });
});

describe('numbers', () => {
  test('scores are whole, intervals too, and what does not apply is not zero', () => {
    const report = copy(four);
    report.sources[0]!.checks[3]!.score = null;
    const { head, rows } = dotPlot(report)!.table;
    expect(head).toEqual([
      'Source',
      'Score',
      'Interval',
      'Attribution',
      'Duplication',
      'Vague claims',
      'Contradictions',
    ]);
    expect(rows[0]).toEqual(['Northgate Wire', '97', '90–100', '94', '100', '94', 'n/a']);
    expect(dotPlot(report)!.alt).toContain('Northgate Wire: 97 (interval 90 to 100)');
  });

  test('a waterfall goes from 100 to the score in the steps of its table', () => {
    const { rows } = waterfall(capped, capped.documents[1]!.id)!.table;
    const points = rows.slice(0, -1).map(([, , lost]) => Number(lost!.replace('−', '-')));
    const left = points.reduce((sum, lost) => sum + lost, 100);
    expect(left).toBeCloseTo(capped.documents[1]!.score!, 5);
    expect(rows.at(-2)).toEqual([
      'Cap at 40: no statement in the article names a source that the reader can see',
      '–',
      '−43.1',
      '40.0',
    ]);
    expect(rows.at(-1)).toEqual(['Score', '', '', '40']);
  });

  test('losses of a source add up to the sum at the end of its bar, and to what its score is below 100', () => {
    for (const [index, row] of stackedLosses(four)!.table.rows.entries()) {
      const [parts, sum] = [row.slice(1, -1).map(Number), Number(row.at(-1))];
      expect(parts.reduce((total, part) => total + part, 0)).toBeCloseTo(sum, 5);
      // The example rounds each loss by itself.
      expect(Math.abs(100 - four.sources[index]!.score! - sum)).toBeLessThan(0.15);
    }
  });

  test('many kinds of loss share one segment, and none is lost', () => {
    const report = copy(four);
    const kinds = Array.from({ length: 20 }, (_, index) => index);
    report.legend.signals.push(
      ...kinds.map((n) => ({ id: `extra-${n}`, check: 'attribution', title: `Extra ${n}`, unit: 'item', what: '.' })),
    );
    report.sources[3]!.losses.push(
      ...kinds.map((n) => ({
        check: 'attribution',
        signal: `extra-${n}`,
        title: `Extra ${n}`,
        points: 0.5,
        findings: 1,
      })),
    );
    const { head, rows } = stackedLosses(report)!.table;
    expect(head).toContain('21 smaller kinds of loss');
    expect(head.length).toBeLessThan(20);
    const parts = rows[3]!.slice(1, -1).map(Number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(rows[3]!.at(-1)), 1);
  });

  test('statements are counted over all documents of a source', () => {
    const report = exampleReport({ documents: 8, sources: 2 });
    const { rows } = voices(report)!.table;
    for (const source of report.sources) {
      const own = report.documents.filter(({ id }) => source.documents.includes(id));
      const statements = own.flatMap(({ voices }) => Object.values(voices.byClass)).reduce((sum, n) => sum + n, 0);
      expect(rows.find(([name]) => name === source.name)!.at(-1)).toBe(String(statements));
    }
  });
});

describe('what a reader must be able to tell', () => {
  test('documents of one source are told apart in their waterfalls', () => {
    const report = exampleReport({ documents: 8, sources: 2 });
    const titles = report.documents.flatMap(({ id }) => waterfall(report, id)?.title ?? []);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('a chart that leaves sources out says so', () => {
    for (const chart of allCharts(cases['two hundred sources']!).slice(0, 4)) {
      expect(chart.subtitle).toContain('The first and last 15 of 200 are drawn; all of them are in the table.');
    }
  });

  test('a check that is switched off is not shown; one that does not apply is', () => {
    const report = copy(four);
    for (const { checks } of report.documents) {
      checks[1]!.status = 'off';
      checks[2]!.status = 'not-applicable';
    }
    const { head } = checkMatrix(report)!.table;
    expect(head).not.toContain('Duplication');
    expect(head).toContain('Vague claims');
  });

  test('a full name stands in the table, however short the label', () => {
    const name = 'The Northgate and Southern Counties Evening Wire and Morning Advertiser';
    const report = renamed(four, { 'Northgate Wire': name });
    expect(checkMatrix(report)!.table.rows[0]![0]).toBe(name);
  });
});

test('a configuration is data and functions, of fixed size, and never animated', () => {
  for (const { config } of allCharts(exampleReport({ documents: 8, caps: true }))) {
    expect(config.options).toMatchObject({ animation: false, responsive: false, locale: 'en-GB' });
    expect(config.options!.font!.family).toMatch(/^"Source Sans 3"/);
    const axes = Object.values(config.options!.scales!).filter((axis) => axis?.type === 'linear');
    for (const axis of axes) expect(axis, 'no axis is cut off').toMatchObject({ min: 0 });
  }
});
