import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { ReportSchema } from '../../src/report/report.js';
import { exampleReport } from './example-report.js';

const validate = new Ajv({ allErrors: true }).compile(ReportSchema);

describe('the example report', () => {
  test.each([
    {},
    { documents: 1 },
    { documents: 2, unscored: 2 },
    { documents: 12, caps: true, unscored: 1 },
    { documents: 200 },
    { findings: false, overlaps: false },
    { contradictions: false },
  ])('follows the schema with %j', (options) => {
    validate(exampleReport(options));
    expect(validate.errors).toBeNull();
  });

  test.each([1, 4, 12])('explains every point of %i documents', (documents) => {
    for (const { score, findings, caps } of exampleReport({ documents, caps: true }).documents) {
      const lost = [...findings, ...caps].reduce((sum, { points }) => sum + points, 0);
      expect(lost).toBeCloseTo(100 - score!, 1);
    }
  });

  test('puts every span inside its excerpt', () => {
    for (const span of exampleReport().documents.flatMap(({ findings }) => findings.flatMap(({ spans }) => spans))) {
      const from = span.start - span.excerpt!.start;
      expect(span.excerpt!.text.slice(from, from + span.end - span.start)).toBe(span.text);
    }
  });
});
