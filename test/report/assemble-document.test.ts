import { describe, expect, test } from 'vitest';
import { assembleReport } from '../../src/report/assemble.js';
import { reportJsonSchema, validateReport } from '../../src/report/schema.js';
import { ARTICLES, documentOf, input, RUBRIC, report } from './example-input.js';

describe('a document', () => {
  test('is scored and capped, with the points of what it lost', () => {
    const { score, band, caps, checks, reading } = documentOf('a');
    expect([score, band]).toEqual([87.5, 'Strong']);
    expect(caps).toEqual([{ id: 'short', limit: 90, reason: 'few sentences', applied: false, points: 0 }]);
    expect(checks.map((check) => [check.id, check.score, check.points])).toEqual([
      ['words', 75, 12.5],
      ['origin', 100, 0],
    ]);
    expect(reading).toEqual({ sentences: 2, statements: 0, leftOut: [] });
  });

  test('too short to score lists what was found and charges nothing', () => {
    const short = { ...RUBRIC, minSentences: 3 };
    const [first] = assembleReport(input(ARTICLES, {}, short)).documents;
    expect([first!.score, first!.interval, first!.band, first!.coverage]).toEqual([null, null, null, 0]);
    expect(first!.findings.map(({ signal, charged, points }) => [signal, charged, points])).toEqual([
      ['deals', false, 0],
    ]);
    expect(first!.checks[0]!.reason).toBe('too short to score: 2 of 3 sentences');
  });

  test('in another language has neither score nor findings', () => {
    const { score, findings, checks } = documentOf('d');
    expect([score, findings, checks[0]!.status]).toEqual([null, [], 'not-applicable']);
  });

  test('shows how it was read when asked to', () => {
    expect(documentOf('b').annotations!.attributions).toEqual([
      {
        kind: 'statement',
        statement: 0,
        form: 'indirect',
        content: { start: 10, end: 17, text: 'went on' },
        cue: { start: 29, end: 35, text: 'stayed' },
        source: { start: 19, end: 28, text: 'The deals' },
        sourceClass: 'document',
        speaker: null,
        role: null,
        channel: null,
      },
    ]);
    expect(assembleReport(input(ARTICLES, { annotations: false })).documents[0]).not.toHaveProperty('annotations');
  });
});

describe('sources', () => {
  test('are named by the desk, else by outlet, author or document, and ranked with the unscored last', () => {
    expect(report.sources.map(({ name, documents, score }) => [name, documents, score])).toEqual([
      ['Ann Lee', ['c'], 90],
      ['Daily', ['a', 'b'], 52.1],
      ['d', ['d'], null],
    ]);
    expect(report.ranking.map(({ rank, source }) => [rank, source])).toEqual([
      [1, 'Ann Lee'],
      [2, 'Daily'],
    ]);
  });

  test('lose in the mean what their documents lost, the largest first, and it adds up', () => {
    const daily = report.sources[1]!;
    expect(daily.losses.map(({ check, signal, findings }) => [check, signal, findings])).toEqual([
      ['origin', 'byline', 1],
      ['words', 'talks', 3],
      ['words', 'deals', 2],
    ]);
    for (const { score, losses } of report.sources.filter((source) => source.score !== null)) {
      const lost = losses.reduce((sum, loss) => sum + Math.round(loss.points * 10), 0);
      expect(lost).toBe(1000 - Math.round(score! * 10));
    }
  });

  test('name a cap by its reason', () => {
    expect(report.sources[0]!.losses).toEqual([
      { check: 'short', signal: null, title: 'few sentences', points: 10, findings: 0 },
    ]);
  });
});

describe('reading a report back', () => {
  test('says where a value is not as it should be', async () => {
    const broken = { ...structuredClone(report), documents: [{ ...report.documents[0], words: -1 }] };
    expect(await validateReport(broken)).toEqual({ ok: false, errors: ['/documents/0/words must be >= 0'] });
    expect(await validateReport(null)).toEqual({ ok: false, errors: ['/ must be object'] });
  });

  test('goes by a schema that is plain JSON', () => {
    const schema = reportJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  });
});
