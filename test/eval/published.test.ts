import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measuredWords, withFigures, withMeasured } from '../../eval/publish.mjs';
import { signalTable } from '../../eval/tables.mjs';
import { checks } from '../../src/checks/index.js';
import { accuracyOf } from '../../src/report/accuracy.js';

const { signals } = JSON.parse(readFileSync('src/report/accuracy.json', 'utf8'));
const published = accuracyOf(checks);

test('the data of the report has every signal and no other', () => {
  const ids = checks.flatMap((check) => check.signals.map(({ id }) => `${check.id}/${id}`));
  expect(Object.keys(signals)).toEqual(ids.sort());
});

test('docs/accuracy.md has the figures of the data', () => {
  expect(readFileSync('docs/accuracy.md', 'utf8')).toContain(signalTable(signals, published));
});

describe('the page of a check', () => {
  test.each(published.map((measured) => [`${measured.check}/${measured.signal}`, measured] as const))(
    'says what was measured of %s, or that it was not',
    (_, measured) => {
      const page = readFileSync(`src/checks/${measured.check}/README.md`, 'utf8');
      expect(withMeasured(page, measured.signal, measuredWords(measured))).toBe(page);
      expect(measuredWords(measured)).toMatch(/^Precision (?:\d\.\d\d \(95 %|is not measured)/);
    },
  );
});

const counts = { check: 'x', signal: 'y', judged: 0, right: 0, precision: null, interval: null, planted: 0, found: 0 };
const interval = [0.72, 0.98] as const;

test.each([
  [{}, 'Precision is not measured: no finding was judged. No such defect was planted.'],
  [
    { judged: 3, right: 2, planted: 4, found: 1 },
    'Precision is not measured: 2 of 3 judged findings are right, too few to say. Of 4 planted defects 1 were found.',
  ],
  [
    { judged: 20, right: 18, precision: 0.9, interval, planted: 4, found: 1 },
    'Precision 0.90 (95 % interval 0.72 to 0.98): 18 of 20 judged findings are right. Of 4 planted defects 1 were found.',
  ],
])('%j is told in words', (given, words) => {
  expect(measuredWords({ ...counts, ...given }).split('\n')[0]).toBe(words);
});

test('figures are renewed between their markers alone, and can be renewed again', () => {
  const page = readFileSync('docs/accuracy.md', 'utf8');
  const once = withFigures(page, 'NEW');
  expect(once.split('\n').slice(0, 10)).toEqual(page.split('\n').slice(0, 10));
  expect(withFigures(once, 'NEW')).toBe(once);
  expect(() => withFigures('no markers', '')).toThrow('no place for figures');
});

test.each([
  [
    'new',
    '# C\n\n## a\n\n### Limits\n\nx\n\n## b\n\ny\n',
    '# C\n\n## a\n\n### Limits\n\nx\n\n### Measured\n\nW\n\n## b\n\ny\n',
  ],
  ['renewed', '## a\n\nx\n\n### Measured\n\nold\n\n## b\n', '## a\n\nx\n\n### Measured\n\nW\n\n## b\n'],
  ['last', '## a\n\nx\n', '## a\n\nx\n\n### Measured\n\nW\n'],
])('the section of a signal is put in: %s', (_, page, expected) => {
  expect(withMeasured(page, 'a', 'W')).toBe(expected);
  expect(() => withMeasured(page, 'z', 'W')).toThrow('no part “z”');
});
