import type { Report, SourceResult } from '../../report/report.js';
import { capital, list, lower, short, spelled, tenths, whole } from './numbers.js';

type Scored = SourceResult & { readonly score: number; readonly interval: [number, number]; readonly band: string };

const isScored = (source: SourceResult): source is Scored =>
  source.score !== null && source.interval !== null && source.band !== null;

const scoredSources = (report: Report): Scored[] => report.sources.filter(isScored);

export const nameOf = (source: { readonly name: string }): string => short(source.name, 44);

const verdict = ({ score, band }: Scored): string => `${whole(score)}, ${lower(band)}`;

const near = (a: Scored, b: Scored): boolean => a.interval[0] <= b.interval[1] && b.interval[0] <= a.interval[1];

/** The finding of the whole report: who lets the reader check most, and who least. */
export function summaryTitle(report: Report): string {
  const ranked = scoredSources(report);
  const [first, ...others] = ranked;
  const articles = report.documents.length;
  if (!first) {
    if (articles === 0) return 'No article could be read';
    return articles === 1
      ? 'The article could not be scored'
      : `None of the ${spelled(articles)} articles could be scored`;
  }
  const last = others.at(-1);
  if (!last) return single(first);
  const same = ranked.every(({ score }) => whole(score) === whole(first.score));
  if (same) {
    const all =
      ranked.length === 2 ? `${nameOf(first)} and ${nameOf(last)} both` : `All ${spelled(ranked.length)} sources`;
    return `${all} score ${whole(first.score)} of 100`;
  }
  if (near(first, last)) {
    const all = ranked.length === 2 ? `${nameOf(first)} and ${nameOf(last)}` : `The ${spelled(ranked.length)} sources`;
    const between = ranked.length === 2 ? 'and' : 'to';
    return `${all} are too close to rank: ${whole(first.score)} ${between} ${whole(last.score)} of 100`;
  }
  if (ranked.length === 2) {
    return `${nameOf(first)} lets its reader check more (${verdict(first)}) than ${nameOf(last)} (${verdict(last)})`;
  }
  const leaders = ranked.filter((source) => near(source, first));
  const tail = ranked.filter((source) => near(source, last) && !leaders.includes(source)).reverse();
  const lets = leaders.length === 1 ? 'lets its reader' : 'let their readers';
  return `${group(leaders)} ${lets} check most${scores(leaders)}; ${group(tail)} least${scores(tail)}`;
}

function single(source: Scored): string {
  const [loss] = source.losses;
  const score = `${nameOf(source)} scores ${whole(source.score)} of 100, ${lower(source.band)}`;
  return loss ? `${score}; largest loss: ${lower(loss.title)}` : `${score}, without a deduction`;
}

const group = (sources: readonly Scored[]): string =>
  sources.length <= 2 ? list(sources.map(nameOf)) : `${nameOf(sources[0]!)} and ${spelled(sources.length - 1)} more`;

function scores(sources: readonly Scored[]): string {
  if (sources.length === 1) return ` (${verdict(sources[0]!)})`;
  const both = list([...new Set(sources.map(({ score }) => whole(score)))]);
  return sources.length === 2 ? ` (${both})` : '';
}

/** How far the losses lie apart, or which check cost the only source most. */
export function comparisonTitle(report: Report): string {
  const ranked = scoredSources(report);
  if (ranked.length === 0) return 'No article could be scored';
  if (ranked.length === 1) return lossesTitle(report, ranked[0]!);
  const lost = ranked.map(({ score }) => 100 - score);
  const [least, most] = [tenths(Math.min(...lost)), tenths(Math.max(...lost))];
  if (most === '0.0') return ranked.length === 2 ? 'Neither source lost a point' : 'No source lost a point';
  if (least === most) return `Each of the ${spelled(ranked.length)} sources lost ${most} of 100 points`;
  return `The sources lost between ${least} and ${most} of 100 points`;
}

function lossesTitle(report: Report, source: Scored): string {
  const lost = source.losses.reduce((sum, { points }) => sum + points, 0);
  if (lost < 0.05) return `${nameOf(source)} lost no points`;
  const byCheck = new Map<string, number>();
  for (const { check, points } of source.losses) byCheck.set(check, (byCheck.get(check) ?? 0) + points);
  const [check, points] = [...byCheck].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  const title = report.legend.checks.find(({ id }) => id === check)?.title ?? 'its caps';
  return `${capital(lower(title))} cost ${nameOf(source)} most: ${tenths(points)} of the ${tenths(lost)} points lost`;
}

export function sourceTitle(source: SourceResult): string {
  return isScored(source) ? `${nameOf(source)}: ${verdict(source)}` : `${nameOf(source)}: not scored`;
}
