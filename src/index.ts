/**
 * Assay as a library: read articles, read a rubric, assess, render.
 *
 * ```ts
 * import { assess, checks, readDocuments, readRubric, renderPdf } from 'assay';
 *
 * const { documents, problems } = await readDocuments(['articles/']);
 * const rubric = await readRubric('our-desk.yaml', checks);
 * if ('errors' in rubric) throw new Error(rubric.errors.map(formatMistake).join('\n'));
 * const report = await assess({ documents, problems, rubric: rubric.rubric, date: '2024-05-31' });
 * await writeFile('report.pdf', await renderPdf(report));
 * ```
 *
 * @packageDocumentation
 */

export type { Article, Attribution, Block, Notice, Sentence } from './article/article.js';
export { readArticle } from './article/index.js';
export type { Span } from './article/span.js';
export type { CheckDefinition, Evidence, Observation, SignalDefinition } from './checks/check.js';
export { checks } from './checks/index.js';
export { formatMistake, type Mistake } from './files/mistake.js';
export type { Document, Metadata } from './ingest/document.js';
export { formatProblem, type Problem } from './ingest/problem.js';
export { type Reading, type ReadingOptions, readDocuments } from './ingest/reading.js';
export { readRows } from './ingest/rows.js';
export { cachedJudge } from './judge/cache.js';
export { type EndpointOptions, endpointJudge } from './judge/endpoint.js';
export { type Judge, JudgeFailure, type Passage, type Question, type Verdict } from './judge/judge.js';
export { type ModelFolder, readModelFolder } from './judge/model-folder.js';
export { nliJudge } from './judge/nli.js';
export { Memory } from './memory.js';
export { type Assignment, assess } from './pipeline.js';
export { renderHtml } from './render/html/index.js';
export { renderJson } from './render/json/index.js';
export { renderMarkdown } from './render/markdown/index.js';
export { type PdfOptions, renderPdf } from './render/pdf/index.js';
export { renderPng } from './render/png/index.js';
export type { DocumentResult, Finding, OverlapResult, Report, SourceResult } from './report/report.js';
export { type Validation, validateReport } from './report/schema.js';
export { explainEffective } from './rubric/explanation.js';
export { loadRubric, type RubricError, type RubricResult, type RubricText } from './rubric/loading.js';
export { readRubric } from './rubric/reading.js';
export type { LoadedRubric, Rubric } from './rubric/rubric.js';
export { rubricSchema } from './rubric/schema.js';
export { VERSION } from './version.js';
