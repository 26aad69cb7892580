import type { Report } from '../../report/report.js';
import { longDate, short } from './numbers.js';

/** What the report is called wherever it has to be told from another run: case, date, rubric and its hash. */
export function identity({ case: name, date, rubric }: Report): string {
  const parts = [
    name && `Case ${short(name, 40)}`,
    date && longDate(date),
    `rubric “${short(rubric.title, 40)}” ${rubric.sha256.slice(0, 8)}`,
  ];
  return parts.filter((part) => part).join(' · ');
}
