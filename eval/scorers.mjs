// @ts-check
/**
 * Runs scorers that live elsewhere. A scorer is a Node program `<measure>.mjs` that takes `--data DIR --cmd CMD --json`,
 * runs CMD over labelled texts, and prints `{ "measure", "figures": [{ "name", "value", "counts" }] }`; exit code 4 says
 * that its data is not there.
 *
 * @typedef {{ readonly measure: string, readonly name: string, readonly value: number | null,
 *   readonly counts: Readonly<Record<string, number>> }} Figure
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const MEASURES = ['attribution', 'vague', 'contradiction', 'duplication', 'structure', 'false-alarms'];
const NO_DATA = 4;

/**
 * @param {string} scorers folder of the scorers
 * @param {string} data folder of the data sets
 * @param {string} command the program without its arguments
 * @returns {Figure[]}
 * @throws Error if a scorer fails, or none is there
 */
export function runScorers(scorers, data, command) {
  const there = MEASURES.filter((measure) => existsSync(join(scorers, `${measure}.mjs`)));
  if (there.length === 0) throw new Error(`no scorer is in ${scorers}`);
  return there.flatMap((measure) => {
    const args = [join(scorers, `${measure}.mjs`), '--data', data, '--cmd', command, '--json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
    if (status === NO_DATA) return [];
    if (status !== 0) throw new Error(`the scorer ${measure} failed: ${stderr}`);
    return JSON.parse(stdout).figures.map((/** @type {object} */ figure) => ({ measure, ...figure }));
  });
}
