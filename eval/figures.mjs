// @ts-check
/**
 * Counts over labelled findings.
 *
 * @typedef {import('./own-articles.mjs').Labelled} Labelled
 * @typedef {import('./own-articles.mjs').TrialResult} TrialResult
 * @typedef {{ readonly right: number, readonly all: number }} Share
 * @typedef {{ readonly judged: Share, readonly sets: Readonly<Record<string, Share>>, readonly planted: Share }} SignalAccuracy
 *   `judged`: findings that are right, of those of which it is known; `sets`: the same by where they were found;
 *   `planted`: defects that the signal found itself, of those that were meant for it first
 */
import { defects } from './defects.mjs';

/**
 * @param {readonly { readonly right: boolean }[]} items
 * @returns {Share}
 */
const shareOf = (items) => ({ right: items.filter(({ right }) => right).length, all: items.length });

/** @param {Share} share */
export const ratio = ({ right, all }) => (all === 0 ? null : right / all);

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} key
 * @returns {Map<string, T[]>} in the order of their first items
 */
export function grouped(items, key) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/**
 * @param {readonly string[]} signals
 * @param {readonly Labelled[]} labels
 * @param {readonly TrialResult[]} trials
 * @returns {Record<string, SignalAccuracy>} for every signal, measured or not
 */
export function accuracyBySignal(signals, labels, trials) {
  const valid = trials.filter(({ result }) => result !== 'void');
  return Object.fromEntries(
    signals.map((signal) => {
      const own = labels.filter((label) => label.signal === signal);
      const meant = valid.filter(({ defect }) => defects[defect]?.expect[0] === signal);
      const sets = [...grouped(own, ({ set }) => set)].map(([set, items]) => [set, shareOf(items)]);
      return [
        signal,
        {
          judged: shareOf(own),
          planted: shareOf(meant.map(({ result }) => ({ right: result === 'found' }))),
          sets: Object.fromEntries(sets),
        },
      ];
    }),
  );
}

/** Bins of confidence, each from its number up to the next; the last holds 1. */
const BINS = [0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * @param {readonly Labelled[]} labels
 * @returns {{ from: number, to: number, mean: number | null, share: Share }[]} `mean`: of the confidences in the bin
 */
export function calibration(labels) {
  return BINS.map((from, index) => {
    const to = BINS[index + 1] ?? 1;
    const inside = labels.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return { from, to, mean: inside.length === 0 ? null : sum / inside.length, share: shareOf(inside) };
  });
}

/** How far a confidence may be from the share of right findings, and over how many findings that is asked. */
const TOLERANCE = 0.15;
const LEAST = 20;

/**
 * Signals and confidences that promise more or less than they hold.
 * @param {readonly Labelled[]} labels
 * @returns {{ signal: string, confidence: number, share: Share }[]}
 */
export function miscalibrated(labels) {
  return [...grouped(labels, ({ signal, confidence }) => `${signal} ${confidence}`).values()]
    .map((items) => ({ signal: items[0]?.signal ?? '', confidence: items[0]?.confidence ?? 0, share: shareOf(items) }))
    .filter(({ confidence, share }) => share.all >= LEAST && Math.abs(share.right / share.all - confidence) > TOLERANCE)
    .sort((a, b) => (a.signal < b.signal ? -1 : a.signal > b.signal ? 1 : a.confidence - b.confidence));
}
