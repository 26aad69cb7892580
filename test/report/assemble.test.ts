import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { observe } from '../../src/checks/observe.js';
import type { Overlap } from '../../src/checks/overlap.js';
import { assembleReport, type ReportInput } from '../../src/report/assemble.js';
import { assembleDocument } from '../../src/report/document-result.js';
import { reportJsonSchema, validateReport } from '../../src/report/schema.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { exampleArticle, placeOf } from './example-article.js';
import { evidenceAt, exampleCheck, NO_CORPUS, rubricFor, wordSignal } from './example-checks.js';

const missing = { ...evidenceAt(0, 0), spans: [], message: 'no byline stands above the text' };
const CHECKS = [
  exampleCheck('words', [wordSignal('talks', 'talks'), wordSignal('deals', 'deals')]),
  exampleCheck('origin', [
    wordSignal('byline', '', {
      observe: (article) => ({
        opportunities: 1,
        findings: article.provenance.byline === null ? [{ ...missing, subject: 'byline' }] : [],
      }),
    }),
  ]),
];

const ARTICLES = [
  exampleArticle({
    id: 'b',
    metadata: { source: 'Daily' },
    blocks: [
      'The talks went on. The deals stayed secret.',
      'More talks and more talks.',
      { role: 'promo', text: 'Sign up.' },
    ],
    notices: [{ kind: 'boilerplate', message: 'a promotion', spans: [{ start: 0, end: 3 }] }],
    attributions: (text) => [
      {
        content: placeOf(text, 'went on'),
        cue: placeOf(text, 'stayed'),
        source: placeOf(text, 'The deals'),
        sourceClass: 'document',
        form: 'indirect',
      },
    ],
  }),
  exampleArticle({
    id: 'a',
    metadata: { source: 'Daily' },
    blocks: ['All is well.', 'No deals.'],
    provenance: { byline: 'Bo' },
  }),
  exampleArticle({ id: 'c', blocks: ['Rain fell.'], provenance: { byline: 'Ann Lee' } }),
  exampleArticle({ id: 'd', blocks: ['Regen fiel.'], language: 'de' }),
];
const OVERLAP: Overlap = {
  a: 'a',
  b: 'b',
  credit: 'uncredited',
  taker: 'b',
  evidence: ['the later one names no source'],
  words: 4,
  share: { a: 0.5, b: 0.25 },
  passages: [{ a: { start: 0, end: 3 }, b: { start: 0, end: 3 }, verbatim: true }],
  sentences: [{ a: { start: 0, end: 12 }, b: { start: 0, end: 18 }, similarity: 0.6, dropped: ['two'] }],
  shared: { a: [{ start: 0, end: 12 }], b: [{ start: 0, end: 18 }] },
};

const RUBRIC = rubricFor(CHECKS, {
  caps: [{ id: 'short', when: 'sentences < 3', limit: 90, reason: 'few sentences' }],
});

function input(
  articles: readonly Article[] = ARTICLES,
  more: Partial<ReportInput> = {},
  rubric: Rubric = RUBRIC,
): ReportInput {
  return {
    articles,
    observations: new Map(
      articles.map((article) => [article.document.id, observe(article, rubric, NO_CORPUS, CHECKS)]),
    ),
    overlaps: [OVERLAP],
    rubric: { rubric, path: 'rubric.yaml', sha256: '0'.repeat(64) },
    checks: CHECKS,
    title: 'Example',
    case: null,
    date: '2024-05-14',
    toolVersion: '0.1.0',
    warnings: [],
    annotations: true,
    hidden: false,
    ...more,
  };
}
const report = assembleReport(input());
const documentOf = (id: string) => report.documents.find((document) => document.id === id)!;

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
    const result = assembleDocument(edited, observe(edited, RUBRIC, NO_CORPUS, CHECKS), {
      rubric: RUBRIC,
      checks: CHECKS,
      annotations: false,
      hidden: false,
    });
    expect(result.findings.map((finding) => finding.id)).toEqual([ids[0], talks]);
  });

  test('below the least confidence are left out unless asked for, and never charged', () => {
    const strict = { ...RUBRIC, minConfidence: 0.95 };
    const shown = (hidden: boolean) => assembleReport(input(ARTICLES, { hidden }, strict)).documents[1]!.findings;
    expect(shown(false)).toEqual([]);
    expect(shown(true).map((finding) => finding.charged)).toEqual([false, false, false, false, false]);
  });
});

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
