// @ts-check
/**
 * The figures as tables, in Markdown that reads well on a terminal too.
 *
 * @typedef {import('./figures.mjs').Share} Share
 * @typedef {import('./figures.mjs').SignalAccuracy} SignalAccuracy
 * @typedef {import('./own-articles.mjs').Labelled} Labelled
 * @typedef {import('./own-articles.mjs').TrialResult} TrialResult
 * @typedef {import('./own-articles.mjs').CleanFinding} CleanFinding
 * @typedef {import('./scorers.mjs').Figure} Figure
 */
import { defects } from './defects.mjs';
import { calibration, grouped, miscalibrated, ratio } from './figures.mjs';
import { signalOf } from './measure.mjs';

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @param {number} [words] columns of words, from the left; the others hold numbers
 */
function table(head, rows, words = 1) {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => (column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** @param {number | null} part */
const twoDigits = (part) => (part === null ? '–' : part.toFixed(2));

const of = (/** @type {Share} */ { right, all }) => (all === 0 ? '–' : `${right} of ${all}`);

/** @param {readonly TrialResult[]} trials */
function defectTable(trials) {
  const rows = Object.entries(defects).map(([id, { title, expect }]) => {
    const own = trials.filter(({ defect }) => defect === id);
    const valid = own.filter(({ result }) => result !== 'void');
    const found = valid.filter(({ result }) => result === 'found').length;
    const share = { right: found, all: valid.length };
    const alarms = own.reduce((sum, trial) => sum + trial.alarms.length, 0);
    return [
      title,
      expect.map(short).join(', '),
      String(valid.length),
      String(found),
      twoDigits(ratio(share)),
      String(alarms),
    ];
  });
  return table(['defect', 'right signals', 'tried', 'found', 'recall', 'side alarms'], rows, 2);
}

const short = (/** @type {string} */ signal) => signal.slice(signal.indexOf('/') + 1);

/**
 * @param {readonly CleanFinding[]} clean
 * @param {number} articles
 */
function cleanTable(clean, articles) {
  const groups = [...grouped(clean, ({ finding }) => signalOf(finding))].sort(([a], [b]) => (a < b ? -1 : 1));
  const row = (/** @type {string} */ name, /** @type {readonly CleanFinding[]} */ items) => {
    const wrong = items.filter(({ right }) => !right).length;
    return [name, String(items.length), String(items.length - wrong), String(wrong), twoDigits(wrong / articles)];
  };
  const rows = [...groups.map(([signal, items]) => row(signal, items)), row('all', clean)];
  return table(['signal', 'findings', 'right', 'wrong', 'wrong per article'], rows);
}

/**
 * @param {Readonly<Record<string, SignalAccuracy>>} accuracy
 * @param {readonly { readonly check: string, readonly signal: string, readonly precision: number | null, readonly interval: readonly [number, number] | null }[]} precisions
 */
export function signalTable(accuracy, precisions) {
  const sets = [...new Set(Object.values(accuracy).flatMap((one) => Object.keys(one.sets)))].sort();
  const rows = precisions.map(({ check, signal, precision, interval }) => {
    const measured = accuracy[`${check}/${signal}`];
    if (!measured) throw new Error(`${check}/${signal} was not counted`);
    return [
      `${check}/${signal}`,
      precision === null ? 'not measured' : twoDigits(precision),
      interval === null ? '–' : interval.map(twoDigits).join('–'),
      of(measured.judged),
      ...sets.map((set) => of(measured.sets[set] ?? { right: 0, all: 0 })),
      of(measured.planted),
    ];
  });
  return table(['signal', 'precision', '95 %', 'right', ...sets, 'planted, found'], rows);
}

/** @param {readonly Labelled[]} labels */
function calibrationTable(labels) {
  const rows = calibration(labels).map(({ from, to, mean, share }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(share.all),
    twoDigits(mean),
    twoDigits(ratio(share)),
  ]);
  return table(['confidence', 'findings', 'mean confidence', 'share right'], rows);
}

/** @param {readonly Labelled[]} labels */
function miscalibrationTable(labels) {
  const rows = miscalibrated(labels).map(({ signal, confidence, share }) => [
    signal,
    twoDigits(confidence),
    twoDigits(ratio(share)),
    of(share),
  ]);
  return rows.length === 0 ? 'None.' : table(['signal', 'confidence', 'share right', 'right'], rows);
}

/** @param {readonly Figure[]} figures */
function figureTable(figures) {
  const rows = figures.map(({ measure, name, value, counts }) => [
    `${measure}: ${name}`,
    value === null ? '–' : String(Math.round(value * 1000) / 1000),
    Object.entries(counts)
      .map(([key, count]) => `${key} ${count}`)
      .join(', '),
  ]);
  return table(['figure', 'value', 'counts'], rows, 1);
}

/**
 * All figures, as they stand in docs/accuracy.md.
 * @param {object} measured
 * @param {number} measured.articles
 * @param {readonly CleanFinding[]} measured.clean
 * @param {readonly TrialResult[]} measured.trials
 * @param {readonly Labelled[]} measured.labels
 * @param {Readonly<Record<string, SignalAccuracy>>} measured.accuracy
 * @param {Parameters<typeof signalTable>[1]} measured.precisions
 * @param {readonly Figure[]} measured.figures
 * @param {number} measured.unjudged
 */
export function sectionsOf({ articles, clean, trials, labels, accuracy, precisions, figures, unjudged }) {
  const tried = trials.filter(({ result }) => result !== 'void').length;
  const known = `${labels.length} findings of which it is known whether they are right${unjudged === 0 ? '' : `; ${unjudged} more that nobody has judged`}.`;
  const parts = [
    `## Precision of each signal\n\n${known}\n\n${signalTable(accuracy, precisions)}`,
    `## Planted defects\n\n${tried} defects in ${articles} articles, one at a time.\n\n${defectTable(trials)}`,
    `## Clean articles\n\n${articles} articles without a planted defect.\n\n${cleanTable(clean, articles)}`,
    `## Confidence against what was right\n\n${calibrationTable(labels)}`,
    `Confidences that are off by more than 0.15 over at least 20 findings:\n\n${miscalibrationTable(labels)}`,
    ...(figures.length === 0 ? [] : [`## Other measures\n\n${figureTable(figures)}`]),
  ];
  return parts.join('\n\n');
}
