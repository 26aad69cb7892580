import type { Report } from '../../report/report.js';
import { percent } from './numbers.js';
import type { Column } from './table.js';

type Accuracy = Report['accuracy'][number];

export const accuracyTitle = 'How often each signal was right when it was measured';

export const accuracyLead =
  'Precision is the share of a signal’s findings that are right, of those that were judged by hand or by the labels of ' +
  'public data sets, all with the default rubric. Planted defects are mistakes that were put into clean articles one at a ' +
  'time. These texts are not the articles of this report; how far they resemble them is for the reader to say.';

const right = 'right' as const;

export const accuracyColumns: readonly Column[] = [
  { head: 'Signal' },
  { head: 'Precision', align: right },
  { head: '95 % interval', align: right },
  { head: 'Findings right', align: right },
  { head: 'Planted defects found', align: right },
];

/** How far can each signal be trusted? Measured on other texts, or said not to be. */
export const accuracyRows = (report: Report): string[][] => report.accuracy.map((one) => rowOf(report, one));

function rowOf({ legend }: Report, { check, signal, ...measured }: Accuracy): string[] {
  const title = legend.signals.find((entry) => entry.check === check && entry.id === signal)?.title ?? signal;
  const { judged, precision, interval, planted, found } = measured;
  return [
    title,
    precision === null ? 'not measured' : percent(precision),
    interval === null ? '–' : `${percent(interval[0])} to ${percent(interval[1])}`,
    judged === 0 ? 'none judged' : `${measured.right} of ${judged}`,
    planted === 0 ? 'none planted' : `${found} of ${planted}`,
  ];
}
