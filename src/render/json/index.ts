import type { Report } from '../../report/report.js';

/** The Report as JSON: two spaces of indent, keys in the order of the Report, a final newline. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
