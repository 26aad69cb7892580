import type { Article } from '../article/article.js';
import type { CheckDefinition } from '../checks/check.js';
import type { CheckObservation } from '../checks/observe.js';
import type { Overlap } from '../checks/overlap.js';
import type { Account } from '../judge/hearing.js';
import type { LoadedRubric, Rubric } from '../rubric/rubric.js';
import { rank } from '../score/ranking.js';
import { stabilityOf } from '../score/stability.js';
import { accuracyOf } from './accuracy.js';
import { assembleDocument, type ScoredArticle, scoreArticle } from './document-result.js';
import { judgeResult, judgeWarnings } from './judge.js';
import { legendOf } from './legend.js';
import { byCodeUnits } from './order.js';
import { overlapsOf } from './overlaps.js';
import type { DocumentResult, Report, SourceResult } from './report.js';
import { sourcesOf } from './sources.js';
import { spanReader } from './spans.js';

type Warning = Report['warnings'][number];

export interface ReportInput {
  readonly articles: readonly Article[];
  /** What the checks observed, by document id. */
  readonly observations: ReadonlyMap<string, readonly CheckObservation[]>;
  readonly overlaps: readonly Overlap[];
  readonly rubric: LoadedRubric;
  readonly checks: readonly CheckDefinition[];
  readonly title: string;
  readonly case: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly toolVersion: string;
  /** What went wrong before: inputs that could not be read. */
  readonly warnings: readonly Warning[];
  /** The language model that was asked about contradictions, where one was. */
  readonly judge?: Account | null;
  readonly annotations: boolean;
  readonly texts: boolean;
  /** Tell also findings from the rubric's `hintConfidence` to its `minConfidence`. */
  readonly hidden: boolean;
}

/**
 * Scores every article and puts the Report together. The order of the input makes no difference.
 * @throws RangeError if an article was not observed, or evidence names a document that is not in the run
 */
export function assembleReport(input: ReportInput): Report {
  const { rubric, checks, annotations, texts, hidden, judge = null } = input;
  const articles = [...input.articles].sort((a, b) => byCodeUnits(a.document.id, b.document.id));
  const spans = spanReader(articles);
  const context = { rubric: rubric.rubric, annotations, texts, hidden, judge, spans };
  const scored = articles.map((article) =>
    scoreArticle(article, observationsOf(input, article.document.id), rubric.rubric, checks),
  );
  const documents = scored.map((article) => assembleDocument(article, context));
  const legend = legendOf(checks);
  const sources = sourcesOf(documents, rubric.rubric, legend);
  return {
    schemaVersion: '1.0',
    tool: { name: 'assay', version: input.toolVersion },
    title: input.title,
    case: input.case,
    date: input.date,
    rubric: {
      path: rubric.path,
      title: rubric.rubric.title,
      sha256: rubric.sha256,
      effective: { ...structuredClone(rubric.rubric) },
    },
    legend,
    accuracy: accuracyOf(checks),
    documents,
    overlaps: overlapsOf(input.overlaps, spans, new Map(documents.map(({ id, source }) => [id, source]))),
    sources,
    ranking: rank(sources),
    stability: stability(sources, scored, rubric.rubric),
    ...(judge !== null && { judge: judgeResult(judge, spans) }),
    warnings: [...input.warnings, ...judgeWarnings(judge), ...documents.flatMap(failedChecks)].sort(compareWarnings),
  };
}

/** Of the sources that have a score. */
function stability(sources: readonly SourceResult[], scored: readonly ScoredArticle[], rubric: Rubric) {
  const cards = new Map(scored.map(({ article, scorecard }) => [article.document.id, scorecard.weighable]));
  const ranked = sources.filter(({ score }) => score !== null);
  const weighable = ranked.map(({ name, documents }) => ({ name, documents: documents.map((id) => cards.get(id)!) }));
  return stabilityOf(weighable, rubric.stability);
}

function observationsOf({ observations }: ReportInput, id: string): readonly CheckObservation[] {
  const seen = observations.get(id);
  if (seen === undefined) throw new RangeError(`the document “${id}” was not observed`);
  return seen;
}

/** A check that could not be run leaves a gap in the score, which a reader must not miss. */
function failedChecks({ id, path, checks }: DocumentResult): Warning[] {
  return checks
    .filter((check) => check.status === 'error')
    .map((check) => ({
      kind: 'check-error',
      path,
      message: `${path ?? id}: the check “${check.id}” could not be run and is left out of the score: ${check.message}`,
    }));
}

function compareWarnings(a: Warning, b: Warning): number {
  return byCodeUnits(a.path ?? '', b.path ?? '') || byCodeUnits(a.kind, b.kind) || byCodeUnits(a.message, b.message);
}
