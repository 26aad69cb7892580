import type { Report } from '../../../report/report.js';
import type { RunningHead } from '../layout/paint.js';
import { longDate } from './numbers.js';

/** What the report is called wherever it has to be told from another run: case, date, rubric and its hash. */
export function identity({ case: name, date, rubric }: Report): string {
  const parts = [
    name && `Case ${name}`,
    date && longDate(date),
    `rubric “${rubric.title}” ${rubric.sha256.slice(0, 8)}`,
  ];
  return parts.filter((part) => part).join(' · ');
}

export const runningHead = (report: Report): RunningHead => ({
  left: (section) => [report.title, section].filter((part) => part !== '').join(' · '),
  right: identity(report),
});
