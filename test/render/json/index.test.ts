import { expect, test } from 'vitest';
import { renderJson } from '../../../src/render/json/index.js';
import { exampleReport } from '../example-report.js';

test('the JSON is the Report, and nothing is lost on the way there and back', () => {
  const report = exampleReport();
  expect(JSON.parse(renderJson(report))).toEqual(report);
});

test('the JSON is indented by two spaces and ends with one newline', () => {
  const json = renderJson(exampleReport({ documents: 1 }));
  expect(json.startsWith('{\n  "schemaVersion": "1.0",\n')).toBe(true);
  expect(json).toMatch(/[^\n]\n$/);
});

test('the same Report gives the same text, before and after a round trip', () => {
  const json = renderJson(exampleReport({ documents: 12 }));
  expect(renderJson(exampleReport({ documents: 12 }))).toBe(json);
  expect(renderJson(JSON.parse(json))).toBe(json);
});

test('a lone surrogate is escaped, so that the text is valid UTF-8', () => {
  const json = renderJson(exampleReport({ title: 'half \ud800 a letter' }));
  expect(json).toContain('half \\ud800 a letter');
  expect(Buffer.from(json).toString('utf8')).toBe(json);
});
