import type { Rubric } from '../rubric/rubric.js';
import { bandOf } from '../score/bands.js';
import { inOrder } from '../score/ranking.js';
import { scoreSource } from '../score/source.js';
import type { DocumentResult, Report, SourceResult } from './report.js';
import { sourceLosses } from './source-losses.js';

/** The sources with all of their documents, in the order of the ranking. */
export function sourcesOf(
  documents: readonly DocumentResult[],
  rubric: Rubric,
  legend: Report['legend'],
): SourceResult[] {
  const byName = new Map<string, DocumentResult[]>();
  for (const document of documents) {
    const known = byName.get(document.source);
    if (known === undefined) byName.set(document.source, [document]);
    else known.push(document);
  }
  const checks = legend.checks.map((check) => check.id);
  const sources = [...byName].map(([name, own]) => {
    const scored = scoreSource(own, checks);
    return {
      name,
      documents: own.map((document) => document.id),
      score: scored.score,
      interval: scored.interval && ([...scored.interval] as [number, number]),
      spread: scored.spread && ([...scored.spread] as [number, number]),
      band: bandOf(scored.score, rubric.bands),
      coverage: scored.coverage,
      checks: [...scored.checks],
      losses: sourceLosses(own, scored.score, legend),
    };
  });
  return inOrder(sources);
}
