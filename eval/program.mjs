// @ts-check
/** Runs the program, as built, with its default rubric. */
import { assess, checks, readRubric } from '../dist/index.js';
import { shown } from './measure.mjs';

/** @typedef {import('./measure.mjs').Finding} Finding */
/** @typedef {{ readonly id: string, readonly text: string }} Text */
/** @typedef {(text: Text, others?: readonly Text[]) => Promise<Finding[]>} Program what is shown of a text in one
 *   run with others; where their dates make another text the taker of a passage, what is shown of that one */

/** @returns {Promise<Program>} */
export async function startProgram() {
  const result = await readRubric(null, checks);
  if ('errors' in result) throw new Error('the default rubric has mistakes');
  const { rubric } = result;
  return async (text, others = []) => {
    const report = await assess({ documents: [text, ...others].map(documentOf), rubric });
    const about = report.documents.flatMap(({ id, findings }) =>
      findings.filter(({ spans }) => id === text.id || spans.some(({ document }) => document === text.id)),
    );
    return shown(about, rubric.rubric.minConfidence);
  };
}

/** Every signal as `check/signal`, in the order of the report. */
export const signals = checks.flatMap((check) => check.signals.map(({ id }) => `${check.id}/${id}`));

/** @param {Text} text */
const documentOf = ({ id, text }) => ({
  id,
  path: null,
  format: /** @type {const} */ ('text'),
  text,
  sha256: '0'.repeat(64),
  metadata: {},
  bodyStart: 0,
});
