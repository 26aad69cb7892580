import type { DocumentResult, Report, SourceResult } from '../../../src/report/report.js';
import { exampleBands, exampleChecks } from './rubric.js';

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 10;

const present = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

function lossesOf(documents: readonly DocumentResult[]): SourceResult['losses'] {
  const scored = documents.filter(({ score }) => score !== null);
  const bySignal = exampleChecks.flatMap(({ id: check, signals }) =>
    signals.map(({ id: signal, title }) => {
      const results = scored.map((document) => document.checks.find(({ id }) => id === check)!);
      const points = mean(results.map((result) => result.signals.find(({ id }) => id === signal)!.points)) ?? 0;
      const findings = scored.flatMap((document) => document.findings);
      return { check, signal, title, points, findings: findings.filter((finding) => finding.signal === signal).length };
    }),
  );
  const caps = mean(scored.map((document) => document.caps.reduce((sum, { points }) => sum + points, 0))) ?? 0;
  const cap = { check: 'caps', signal: null, title: 'No visible source', points: caps, findings: 0 };
  return [...bySignal, cap].filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
}

function sourceOf(name: string, documents: readonly DocumentResult[]): SourceResult {
  const score = mean(present(documents.map((document) => document.score)));
  const ends = (end: 0 | 1) => mean(present(documents.map(({ interval }) => interval?.[end] ?? null)));
  const scores = present(documents.map((document) => document.score));
  return {
    name,
    documents: documents.map(({ id }) => id),
    score,
    interval: score === null ? null : [ends(0)!, ends(1)!],
    spread: scores.length < 2 ? null : [Math.min(...scores), Math.max(...scores)],
    band: score === null ? null : exampleBands.find(({ min }) => score >= min)!.label,
    coverage: mean(documents.map(({ coverage }) => coverage))!,
    checks: exampleChecks.map(({ id }) => ({
      id,
      score: mean(present(documents.map(({ checks }) => checks.find((check) => check.id === id)!.score))),
    })),
    losses: lossesOf(documents),
  };
}

/** Documents grouped by source, best score first, unscored last. */
export function exampleSources(documents: readonly DocumentResult[]): Pick<Report, 'sources' | 'ranking'> {
  const names = [...new Set(documents.map(({ source }) => source))];
  const sources = names
    .map((name) =>
      sourceOf(
        name,
        documents.filter(({ source }) => source === name),
      ),
    )
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
  const scored = sources.filter(({ score }) => score !== null);
  const rounded = scored.map(({ score }) => Math.round(score!));
  return {
    sources,
    ranking: scored.map((source, index) => ({
      rank: rounded.indexOf(rounded[index]!) + 1,
      source: source.name,
      score: source.score!,
      apart: index + 1 === scored.length || source.interval![0] > scored[index + 1]!.interval![1],
    })),
  };
}

/** As if nothing moved: every source keeps its rank in every trial but the last two of the ranking, which change places. */
export function exampleStability({ sources, ranking }: Pick<Report, 'sources' | 'ranking'>): Report['stability'] {
  if (ranking.length < 2) return null;
  const kept = (index: number): number => (index < ranking.length - 2 ? 1 : 0.74);
  const scores = new Map(sources.map(({ name, interval }) => [name, interval]));
  return {
    samples: 1000,
    spread: 0.3,
    kept: 0.74,
    sources: ranking.map(({ source, rank, score }, index) => ({
      source,
      kept: kept(index),
      ranks: [rank, Math.max(rank, Math.min(ranking.length, index < ranking.length - 2 ? rank : rank + 1))],
      scores: scores.get(source) ?? [score, score],
    })),
    ahead: ranking.slice(1).map((_, index) => (index < ranking.length - 2 ? 1 : 0.74)),
  };
}
