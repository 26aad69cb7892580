import type { Desk } from '../layout/desk.js';
import { writeAnnexes } from './annex.js';
import { writeComparison } from './comparison.js';
import { writeContradictions } from './contradictions.js';
import { writeMethod } from './method.js';
import { writeOverlaps } from './overlaps.js';
import { writeSignOff } from './sign-off.js';
import { writeSources } from './source.js';
import { writeSummary } from './summary.js';
import { writeVoices } from './voices.js';

/** The report from its verdict to its annexes, in the order of its pages. */
export function writePages(desk: Desk): void {
  writeSummary(desk);
  writeComparison(desk);
  writeSources(desk);
  writeOverlaps(desk);
  writeContradictions(desk);
  writeVoices(desk);
  writeMethod(desk);
  writeSignOff(desk);
  writeAnnexes(desk);
}
