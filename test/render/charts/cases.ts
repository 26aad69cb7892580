import type { Report } from '../../../src/report/report.js';
import { exampleReport } from '../example-report.js';

/** The report with its sources under other names, wherever they stand. */
export function renamed(report: Report, names: Readonly<Record<string, string>>): Report {
  return JSON.parse(JSON.stringify(report), (_, value) =>
    typeof value === 'string' ? (names[value] ?? value) : value,
  ) as Report;
}

const long = 'The Northgate and Southern Counties Evening Wire and Morning Advertiser';

/** Every kind of report that the charts must bear. */
export const cases: Readonly<Record<string, Report>> = {
  'one source': exampleReport({ documents: 1 }),
  'two sources, one capped': exampleReport({ documents: 2, caps: true }),
  'four sources': exampleReport(),
  'four sources without a loss': exampleReport({ findings: false }),
  'four sources, one not scored': exampleReport({ unscored: 1, caps: true }),
  'long names and other scripts': renamed(exampleReport({ caps: true }), {
    'Northgate Wire': long,
    'Harbour Courier': `${long}, second edition`,
    'R&D Weekly': '日本の週刊',
    'Zażółć Post': 'Ежедневный курьер και Νέα',
  }),
  'three sources of many documents': exampleReport({ documents: 12, sources: 3 }),
  'twenty sources of ten documents': exampleReport({ documents: 200, sources: 20, unscored: 4 }),
  'twelve sources': exampleReport({ documents: 12, sources: 12, unscored: 2, caps: true }),
  'two hundred sources': exampleReport({ documents: 200, sources: 200, unscored: 5 }),
  'no source scored': exampleReport({ unscored: 4 }),
};
