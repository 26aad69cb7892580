import type { Band } from '../rubric/rubric.js';
import { printed } from './rounding.js';

/**
 * Label of the band in which a score stands as printed, so that “85” is never beside the band below 85.
 * @param bands from the highest `min` down; the last has `min` 0
 */
export function bandOf(score: number | null, bands: readonly Band[]): string | null {
  if (score === null) return null;
  return bands.find((band) => printed(score) >= band.min)?.label ?? null;
}
