import type { Report } from '../../report/report.js';
import * as drawing from '../charts/index.js';
import { type Charts, chartsOf } from '../charts/report-charts.js';
import { Names } from '../words/names.js';
import { Places } from '../words/places.js';
import type { Telling } from '../words/telling.js';

/** What the sections of the page are written from. */
export interface View extends Telling {
  readonly charts: Charts;
}

/** Width at which charts are first laid out, in CSS pixels; the page’s script fits them to the screen. */
const width = 560;

export const viewOf = (report: Report): View => ({
  report,
  names: new Names(report),
  places: new Places(report),
  charts: chartsOf(drawing, report, width),
});
