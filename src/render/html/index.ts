import type { Report } from '../../report/report.js';
import { short } from '../words/numbers.js';
import { contents } from './contents.js';
import { page } from './page.js';
import { annexes } from './sections/annexes.js';
import { comparison } from './sections/comparison.js';
import { contradictions } from './sections/contradictions.js';
import { method } from './sections/method.js';
import { overlaps } from './sections/overlaps.js';
import { signOff } from './sections/sign-off.js';
import { sources } from './sections/sources.js';
import { summary } from './sections/summary.js';
import { voices } from './sections/voices.js';
import { viewOf } from './view.js';

/**
 * The Report as one HTML page that needs no network: the content and the order of the PDF, with the articles’ texts where
 * the Report carries them. The same Report gives the same bytes.
 */
export function renderHtml(report: Report): string {
  const view = viewOf(report);
  return page(report, short(report.title, 200), contents(view), [
    summary(view),
    comparison(view),
    sources(view),
    overlaps(view),
    contradictions(view),
    voices(view),
    method(view),
    signOff(view),
    annexes(view),
  ]);
}
