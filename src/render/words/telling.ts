import type { Report } from '../../report/report.js';
import type { Names } from './names.js';
import type { Places } from './places.js';

/** What the words of a report are made from, whatever they are written on. */
export interface Telling {
  readonly report: Report;
  readonly names: Names;
  readonly places: Places;
}
