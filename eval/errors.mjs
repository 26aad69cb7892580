// @ts-check
/** What went wrong, one line each, for whoever wants to mend it. */
import { signalOf } from './measure.mjs';

/** @typedef {import('./measure.mjs').Finding} Finding */

const flat = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').slice(0, 160);
const told = (/** @type {Finding} */ finding) =>
  `${signalOf(finding)} [${finding.confidence}] ${flat(finding.spans[0]?.text ?? finding.message)}`;

/**
 * @param {{ clean: import('./own-articles.mjs').CleanFinding[], trials: import('./own-articles.mjs').TrialResult[] }} own
 * @returns {string[]}
 */
export function errorLines({ clean, trials }) {
  const wrong = clean.filter(({ right }) => !right);
  return [
    ...wrong.map(({ article, finding }) => `wrong: ${article}: ${told(finding)}`),
    ...trials
      .filter(({ result }) => result !== 'found')
      .map(({ result, defect, article, words }) => `${result}: ${defect}: ${article}: ${flat(words)}`),
    ...trials.flatMap(({ defect, article, alarms }) =>
      alarms.map((finding) => `side alarm: ${defect}: ${article}: ${told(finding)}`),
    ),
  ];
}
