import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observe } from '../../src/checks/observe.js';
import { assembleReport } from '../../src/report/assemble.js';
import { assembleDocument, scoreArticle } from '../../src/report/document-result.js';
import { validateReport } from '../../src/report/schema.js';
import { exampleArticle } from './example-article.js';
import { NO_CORPUS } from './example-checks.js';
import { ARTICLES, CHECKS, documentOf, input, OVERLAP, RUBRIC, report } from './example-input.js';

describe('the Report', () => {
  test('keeps to its own schema, as JSON', async () => {
    const read = JSON.parse(JSON.stringify(report));
    expect(await validateReport(read)).toEqual({ ok: true, report: read });
  });

  test('does not depend on the order of articles, observations, overlaps or warnings', () => {
    const warnings = [
      { kind: 'unreadable', path: 'z.txt', message: 'cannot be read' },
      { kind: 'empty', path: null, message: 'is empty' },
      { kind: 'empty', path: 'z.txt', message: 'is empty' },
    ];
    const overlaps = [OVERLAP, { ...OVERLAP, b: 'c', passages: [], sentences: [] }];
    const expected = assembleReport(input(ARTICLES, { warnings, overlaps }));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ARTICLES, { minLength: 4 }),
        fc.shuffledSubarray(warnings, { minLength: 3 }),
        fc.shuffledSubarray(overlaps, { minLength: 2 }),
        (articles, shuffled, pairs) => {
          expect(assembleReport(input(articles, { warnings: shuffled, overlaps: pairs }))).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
    expect(expected.warnings.map(({ path, kind }) => [path, kind])).toEqual([
      [null, 'empty'],
      ['z.txt', 'empty'],
      ['z.txt', 'unreadable'],
    ]);
  });

  test('quotes every span as it stands in its document, in its line', () => {
    const texts = new Map(ARTICLES.map((article) => [article.document.id, article.document.text]));
    const spans = [
      ...report.documents.flatMap((document) =>
        [...document.findings, ...document.notices].flatMap((item) => item.spans),
      ),
      ...report.overlaps.flatMap((overlap) =>
        [...overlap.passages, ...overlap.sentences].flatMap(({ a, b }) => [a, b]),
      ),
    ];
    expect(spans.length).toBeGreaterThan(8);
    for (const { document, start, end, text, line, column, excerpt } of spans) {
      const whole = texts.get(document)!;
      expect(whole.slice(start, end)).toBe(text);
      expect(whole.split('\n')[line - 1]!.slice(column - 1)).toContain(text);
      if (excerpt) expect(excerpt.text.slice(start - excerpt.start, end - excerpt.start)).toBe(text);
    }
  });

  test('carries the rubric as it was in force, and a legend of every id', () => {
    expect(report.rubric).toEqual({
      path: 'rubric.yaml',
      title: RUBRIC.title,
      sha256: '0'.repeat(64),
      effective: RUBRIC,
    });
    expect(report.legend.checks[0]).toEqual({ id: 'words', title: 'Title of words', question: 'Question of words?' });
    expect(report.legend.signals.map(({ check, id }) => `${check}/${id}`)).toEqual([
      'words/talks',
      'words/deals',
      'origin/byline',
    ]);
  });

  test('warns of a check that could not be run', () => {
    const seen = [{ check: 'words', status: 'error' as const, message: 'it broke', signals: [] }];
    const { warnings } = assembleReport(
      input(ARTICLES.slice(2, 3), { overlaps: [], observations: new Map([['c', seen]]) }),
    );
    expect(warnings).toEqual([
      {
        kind: 'check-error',
        path: 'articles/c.txt',
        message: 'articles/c.txt: the check “words” could not be run and is left out of the score: it broke',
      },
    ]);
  });

  test('refuses an article that was not observed', () => {
    expect(() => assembleReport(input(ARTICLES, { observations: new Map() }))).toThrow(
      'the document “a” was not observed',
    );
  });
});

describe('findings', () => {
  test('stand in the order of the text, those about the whole document first', () => {
    expect(documentOf('b').findings.map((finding) => [finding.signal, finding.spans[0]?.start ?? null])).toEqual([
      ['byline', null],
      ['talks', 4],
      ['deals', 23],
      ['talks', 50],
      ['talks', 65],
    ]);
  });

  test('have ids that survive edits elsewhere, and that tell equal quotations apart', () => {
    const ids = documentOf('b').findings.map((finding) => finding.id);
    expect(new Set(ids).size).toBe(ids.length);
    const talks = ids[1]!;
    expect([ids[3], ids[4]]).toEqual([`${talks}-2`, `${talks}-3`]);
    const edited = exampleArticle({ id: 'b', blocks: ['Now it rains. All the talks went on.'] });
    const result = assembleDocument(scoreArticle(edited, observe(edited, RUBRIC, NO_CORPUS, CHECKS), RUBRIC, CHECKS), {
      rubric: RUBRIC,
      annotations: false,
      texts: false,
      hidden: false,
    });
    expect(result.findings.map((finding) => finding.id)).toEqual([ids[0], talks]);
  });

  test('below the least confidence are left out unless asked for, and never charged', () => {
    const strict = { ...RUBRIC, minConfidence: 0.95 };
    const shown = (hidden: boolean) => assembleReport(input(ARTICLES, { hidden }, strict)).documents[1]!.findings;
    expect(shown(false)).toEqual([]);
    expect(shown(true).map(({ charged, hidden }) => ({ charged, hidden }))).toEqual(
      Array.from({ length: 5 }, () => ({ charged: false, hidden: true })),
    );
  });

  test('below the least confidence of a hint are told nowhere', () => {
    const strict = { ...RUBRIC, minConfidence: 0.95, hintConfidence: 0.93 };
    expect(assembleReport(input(ARTICLES, { hidden: true }, strict)).documents[1]!.findings).toEqual([]);
  });
});
