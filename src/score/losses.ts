import type { Charge } from './charge.js';
import type { CheckScore } from './check.js';
import { shares } from './mean.js';
import { apportion } from './points.js';

/**
 * Points that each charge cost, in tenths; together they are what the document lost before any cap.
 *
 * A signal loses its share of the document times (100 − its score), split over its hits by weight. Where a check
 * failed as a whole, the evidence for that costs what is left of the check. A signal without hits has a rate of 0 and
 * full marks, so that no loss is without its finding.
 * @param total tenths that the printed score is below 100
 */
export function splitLosses(checks: readonly CheckScore[], all: readonly Charge[], total: number): number[] {
  const perHit = new Map<string, number>();
  const perFailure = new Map<string, number>();
  const parts = shares(checks);
  for (const [index, check] of checks.entries()) {
    perFailure.set(check.id, parts[index]! * ((check.mean ?? 100) - (check.score ?? 0)));
    const within = shares(check.signals);
    for (const [place, signal] of check.signals.entries()) {
      if (signal.weighted === 0) continue;
      const lost = parts[index]! * within[place]! * (100 - (signal.score ?? 100));
      perHit.set(`${check.id}/${signal.id}`, lost / signal.weighted);
    }
  }
  const losses = all.map(({ charged, failure, check, signal, hit }) => {
    if (!charged) return 0;
    return 10 * (failure ? perFailure.get(check)! : hit * (perHit.get(`${check}/${signal}`) ?? 0));
  });
  return apportion(losses, total);
}
