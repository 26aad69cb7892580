// @ts-check
/** Puts the figures where readers find them: docs/accuracy.md, each signal's README, and the data of the report. */
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {import('./figures.mjs').SignalAccuracy} SignalAccuracy
 * @typedef {{ readonly check: string, readonly signal: string, readonly judged: number, readonly right: number,
 *   readonly precision: number | null, readonly interval: readonly [number, number] | null, readonly planted: number,
 *   readonly found: number }} Precision as in a report
 */

const BEGIN = '<!-- figures: written by `npm run eval`, not by hand -->';
const END = '<!-- end of figures -->';

/**
 * @param {string} page Markdown with one generated part
 * @param {string} figures what shall stand there
 * @throws Error if the page lacks the markers
 */
export function withFigures(page, figures) {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error('the page has no place for figures');
  return `${page.slice(0, start)}${BEGIN}\n\n${figures}\n\n${page.slice(end)}`;
}

/**
 * What the README of a signal says of its measurement.
 * @param {Precision} measured
 */
export function measuredWords({ judged, right, precision, interval, planted, found }) {
  const share = `${right} of ${judged} judged findings are right`;
  const sure =
    precision === null || interval === null
      ? `Precision is not measured: ${judged === 0 ? 'no finding was judged' : `${share}, too few to say`}.`
      : `Precision ${precision.toFixed(2)} (95 % interval ${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}): ${share}.`;
  const recall = planted === 0 ? 'No such defect was planted.' : `Of ${planted} planted defects ${found} were found.`;
  return `${sure} ${recall}\nOn which texts, and what that means: docs/accuracy.md.`;
}

/**
 * The page of a check with the section `Measured` of one signal renewed; it stands last in the signal's part.
 * @param {string} page
 * @param {string} signal
 * @param {string} words
 * @throws Error if the page does not describe the signal
 */
export function withMeasured(page, signal, words) {
  const parts = page.split(/^(?=## )/m);
  const index = parts.findIndex((part) => part.startsWith(`## ${signal}\n`));
  const part = parts[index];
  if (part === undefined) throw new Error(`the page has no part “${signal}”`);
  const bare = (part.split(/^### Measured$/m)[0] ?? '').trimEnd();
  parts[index] = `${bare}\n\n### Measured\n\n${words}\n${index === parts.length - 1 ? '' : '\n'}`;
  return parts.join('');
}

/**
 * The data that the report prints from.
 * @param {Readonly<Record<string, SignalAccuracy>>} accuracy
 */
export function accuracyData(accuracy) {
  const lines = Object.keys(accuracy)
    .sort()
    .map((signal) => `    ${JSON.stringify(signal)}: ${JSON.stringify(accuracy[signal])}`);
  const about =
    'Findings of each signal that are right, of those of which it is known (judged, and by data set), and defects found of those planted';
  return `{
  "about": ${JSON.stringify(about)},
  "source": "npm run eval -- --data DIR --scorers DIR --write; the texts and what the figures mean: docs/accuracy.md",
  "signals": {
${lines.join(',\n')}
  }
}
`;
}

/**
 * @param {string} path
 * @param {(text: string) => string} change
 */
export function rewrite(path, change) {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed !== text) writeFileSync(path, changed);
}
