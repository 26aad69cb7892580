import type { Article } from './article/article.js';
import { readArticle } from './article/index.js';
import { corporaOf, corpusFacts } from './checks/corpus.js';
import { findOverlaps, type OverlapOptions } from './checks/duplication/index.js';
import { checks } from './checks/index.js';
import { type CheckObservation, lookedFor, observe } from './checks/observe.js';
import type { Overlap } from './checks/overlap.js';
import type { Document } from './ingest/document.js';
import type { Problem } from './ingest/problem.js';
import { hear } from './judge/hearing.js';
import type { Judge } from './judge/judge.js';
import type { Memory } from './memory.js';
import { assembleReport } from './report/assemble.js';
import type { Report } from './report/report.js';
import { sourceName } from './report/source-name.js';
import type { LoadedRubric, Rubric } from './rubric/rubric.js';
import { VERSION } from './version.js';

export interface Assignment {
  /** From `readDocuments`; their ids are unique. */
  readonly documents: readonly Document[];
  readonly rubric: LoadedRubric;
  /** What went wrong before, for the report to say. */
  readonly problems?: readonly Problem[];
  readonly title?: string;
  /** What the report is for: a complaint's number, a review. */
  readonly case?: string | null;
  /** YYYY-MM-DD; the program itself reads no clock. */
  readonly date?: string | null;
  /** Say also how each article was read: blocks, sentences, attributions. */
  readonly annotations?: boolean;
  /** Put the articles' texts into the Report, for renderers that show findings in their place. */
  readonly texts?: boolean;
  /** Tell also findings from the rubric's `hintConfidence` to its `minConfidence`. */
  readonly hidden?: boolean;
  /** Of earlier runs: articles that it knows are not read again, nor checked again unless what is looked for has changed. */
  readonly memory?: Memory;
  /** A language model that is asked about the contradictions found; without one, nobody is. */
  readonly judge?: Judge;
  /** Called after each answer of the judge. */
  readonly onAnswer?: (answered: number, questions: number) => void;
  /** Awaited after each step of work, so that a caller can show progress and stay interruptible. */
  readonly onStep?: (done: number, steps: number) => Promise<void> | void;
}

const DEFAULT_TITLE = 'Review of sources';

/**
 * The whole flow: Documents → Articles → overlaps → what the checks observe → what a judge says of it, where there is
 * one → scores and Report. The same input (and answers) gives the same Report, in whatever order the documents come.
 */
export async function assess(assignment: Assignment): Promise<Report> {
  const { documents, rubric, memory } = assignment;
  const steps = 2 * documents.length;
  memory?.turn();
  const recall: Recall = (work, input, make) => (memory ? memory.recall(work, input, make) : make());

  const articles = [];
  for (const document of documents) {
    articles.push(recall('article', document, () => readArticle(document)));
    await assignment.onStep?.(articles.length, steps);
  }

  const overlaps = overlapsIn(articles, rubric.rubric, recall);
  const names = articles.map(
    (article) => [article.document.id, { id: article.document.id, name: sourceName(article) }] as const,
  );
  const corpora = corporaOf(new Map(names), overlaps);
  const observations = new Map<string, readonly CheckObservation[]>();
  for (const article of articles) {
    const { document } = article;
    const corpus = corpora(document.id);
    const input = [document, corpusFacts(corpus), lookedFor(rubric.rubric)];
    const seen = recall('observations', input, () => observe(article, rubric.rubric, corpus, checks));
    observations.set(document.id, seen);
    await assignment.onStep?.(documents.length + observations.size, steps);
  }

  const { judge, onAnswer } = assignment;
  const heard = judge && (await hear(judge, articles, observations, rubric.rubric.judge, onAnswer && { onAnswer }));

  return assembleReport({
    articles,
    observations: heard?.observations ?? observations,
    judge: heard?.account ?? null,
    overlaps,
    rubric,
    checks,
    title: assignment.title ?? DEFAULT_TITLE,
    case: assignment.case ?? null,
    date: assignment.date ?? null,
    toolVersion: VERSION,
    warnings: (assignment.problems ?? []).map(warning),
    annotations: assignment.annotations ?? false,
    texts: assignment.texts ?? false,
    hidden: assignment.hidden ?? false,
  });
}

type Recall = Memory['recall'];

/** None where the rubric switches duplication off. */
function overlapsIn(articles: readonly Article[], rubric: Rubric, recall: Recall): Overlap[] {
  const rule = rubric.checks.duplication;
  const options = rule?.signals['uncredited-overlap']?.options;
  if (!rule?.enabled || options === undefined) return [];
  const input = [articles.map(({ document }) => document), options];
  return recall('overlaps', input, () => findOverlaps(articles, options as OverlapOptions));
}

function warning({ kind, path, line, column, message }: Problem): Report['warnings'][number] {
  const place = line === undefined ? '' : `line ${line}, column ${column ?? 1}: `;
  return { kind, path, message: place + message };
}
