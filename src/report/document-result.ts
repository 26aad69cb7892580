import type { Article } from '../article/article.js';
import { type Statement, statementsOf } from '../article/statements.js';
import type { CheckDefinition } from '../checks/check.js';
import type { CheckObservation } from '../checks/observe.js';
import type { Account } from '../judge/hearing.js';
import type { Rubric } from '../rubric/rubric.js';
import type { DocumentFacts } from '../score/measures.js';
import { type Scorecard, scoreDocument } from '../score/scorecard.js';
import { annotationsOf } from './annotations.js';
import { factsOf } from './facts.js';
import { findingsOf } from './findings.js';
import { judgeOf } from './judge.js';
import { readingOf } from './reading.js';
import type { CheckResult, DocumentResult } from './report.js';
import { sourceName } from './source-name.js';
import { type SpanReader, spanReader } from './spans.js';
import { voicesOf } from './voices.js';

/** An article with its scores. */
export interface ScoredArticle {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly facts: DocumentFacts;
  readonly scorecard: Scorecard;
}

export function scoreArticle(
  article: Article,
  observations: readonly CheckObservation[],
  rubric: Rubric,
  checks: readonly CheckDefinition[],
): ScoredArticle {
  const statements = statementsOf(article);
  const facts = factsOf(article, statements);
  return { article, statements, facts, scorecard: scoreDocument(observations, facts, rubric, checks) };
}

export interface DocumentContext {
  readonly rubric: Rubric;
  /** Add how the article was read. */
  readonly annotations: boolean;
  /** Add the article's text. */
  readonly texts: boolean;
  /** Tell also findings from the rubric's `hintConfidence` to its `minConfidence`. */
  readonly hidden: boolean;
  /** The language model that was asked about contradictions. */
  readonly judge?: Account | null;
  /** Reads the other documents of the run; without it, evidence may quote this article alone. */
  readonly spans?: SpanReader;
}

/**
 * Describes a scored article: a line of `--format ndjson`, or a document of the Report.
 * @throws RangeError if evidence names a document that `spans` does not know
 */
export function assembleDocument(
  { article, statements, facts, scorecard }: ScoredArticle,
  { rubric, annotations, texts, hidden, judge = null, spans = spanReader([article]) }: DocumentContext,
): DocumentResult {
  const { document, provenance } = article;
  return {
    id: document.id,
    path: document.path,
    sha256: document.sha256,
    language: article.language,
    words: article.words,
    source: sourceName(article),
    title: provenance.title,
    byline: provenance.byline,
    outlet: provenance.outlet,
    published: provenance.published,
    place: provenance.place,
    score: scorecard.score,
    interval: scorecard.interval && [...scorecard.interval],
    band: scorecard.band,
    coverage: scorecard.coverage,
    checks: checkResults(scorecard),
    caps: [...scorecard.caps],
    findings: findingsOf(document.id, scorecard, spans, hidden ? rubric.hintConfidence : null),
    notices: article.notices.map(({ kind, message, spans: places }) => ({
      kind,
      message,
      spans: places.map((place) => spans.read(document.id, place)),
    })),
    reading: readingOf(article, facts, texts),
    voices: voicesOf(article, statements, spans),
    ...(judge !== null && { judge: judgeOf(document.id, judge) }),
    ...(annotations && { annotations: annotationsOf(article) }),
  };
}

function checkResults({ checks }: Scorecard): CheckResult[] {
  return checks.map((check) => ({
    ...check,
    signals: check.signals.map((signal) => ({ ...signal, interval: signal.interval && [...signal.interval] })),
  }));
}
