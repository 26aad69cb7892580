import type { Article } from '../../src/article/article.js';
import { observe } from '../../src/checks/observe.js';
import type { Overlap } from '../../src/checks/overlap.js';
import { assembleReport, type ReportInput } from '../../src/report/assemble.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { exampleArticle, placeOf } from './example-article.js';
import { evidenceAt, exampleCheck, NO_CORPUS, rubricFor, wordSignal } from './example-checks.js';

const missing = { ...evidenceAt(0, 0), spans: [], message: 'no byline stands above the text' };
export const CHECKS = [
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

export const ARTICLES = [
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
export const OVERLAP: Overlap = {
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

export const RUBRIC = rubricFor(CHECKS, {
  caps: [{ id: 'short', when: 'sentences < 3', limit: 90, reason: 'few sentences' }],
});

export function input(
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
    texts: false,
    hidden: false,
    ...more,
  };
}
export const report = assembleReport(input());
export const documentOf = (id: string) => report.documents.find((document) => document.id === id)!;
