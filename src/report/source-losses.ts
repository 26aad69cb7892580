import { apportion } from '../score/points.js';
import { tenths } from '../score/rounding.js';
import type { DocumentResult, Report, SourceResult } from './report.js';

type Loss = SourceResult['losses'][number];

/**
 * What a source lost, by signal and by cap, largest first: the mean over its scored documents. The points add up to
 * 100 − the source's score, to 0.1.
 */
export function sourceLosses(
  documents: readonly DocumentResult[],
  score: number | null,
  legend: Report['legend'],
): Loss[] {
  if (score === null) return [];
  const scored = documents.filter((document) => document.score !== null);
  const losses = [...signalLosses(scored, legend), ...capLosses(scored)].filter((loss) => loss.points > 0);
  const points = apportion(
    losses.map((loss) => (10 * loss.points) / scored.length),
    1000 - tenths(score),
  );
  return losses.map((loss, index) => ({ ...loss, points: points[index]! / 10 })).sort((a, b) => b.points - a.points);
}

/** Points are summed over the documents. */
function signalLosses(documents: readonly DocumentResult[], legend: Report['legend']): Loss[] {
  return legend.signals.map(({ id, check, title }) => {
    const own = documents
      .flatMap((document) => document.findings)
      .filter((finding) => finding.check === check && finding.signal === id && finding.charged);
    return { check, signal: id, title, points: sum(own), findings: own.length };
  });
}

function capLosses(documents: readonly DocumentResult[]): Loss[] {
  const caps = documents.flatMap((document) => document.caps).filter((cap) => cap.applied);
  return [...new Set(caps.map((cap) => cap.id))].map((id) => {
    const own = caps.filter((cap) => cap.id === id);
    return { check: id, signal: null, title: own[0]!.reason, points: sum(own), findings: 0 };
  });
}

const sum = (items: readonly { readonly points: number }[]): number =>
  items.reduce((total, item) => total + tenths(item.points), 0) / 10;
