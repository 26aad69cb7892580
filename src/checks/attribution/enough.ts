import type { Observation } from '../check.js';

/**
 * The opportunities of a signal whose rate needs some units to mean something: of one statement, one is all.
 * With fewer its findings are shown and not charged; where there are none, however few the units, nothing is in doubt.
 * @param hits findings among them
 * @param units in the plural, for the reason: "checkable sentences"
 */
export function enough(
  count: number,
  hits: number,
  least: number,
  units: string,
): Pick<Observation, 'opportunities' | 'reason'> {
  if (count > 0 && (count >= least || hits === 0)) return { opportunities: count };
  return { opportunities: 0, reason: `${count} of the ${least} ${units} that a rate needs` };
}
