import { createRequire } from 'node:module';
import type { CheckDefinition } from '../checks/check.js';
import { wilson } from '../score/wilson.js';
import type { Report } from './report.js';

type Accuracy = Report['accuracy'][number];

/** `right` of `all`. */
interface Share {
  readonly right: number;
  readonly all: number;
}

/** What `npm run eval` counted for a signal. */
interface Measured {
  readonly judged: Share;
  readonly planted: Share;
}

const { signals } = createRequire(import.meta.url)('./accuracy.json') as {
  readonly signals: Readonly<Record<string, Measured>>;
};

/** With fewer judged findings the interval spans half of the scale or more, so that a ratio would only look exact. */
const LEAST_JUDGED = 10;

const NOTHING: Measured = { judged: { right: 0, all: 0 }, planted: { right: 0, all: 0 } };

/** How often the findings of each signal were right where somebody knew, in the order of the checks. */
export const accuracyOf = (checks: readonly CheckDefinition[]): Report['accuracy'] => accuracyFrom(checks, signals);

/** The same from counts by `check/signal`; of a signal without counts nothing is known. */
export const accuracyFrom = (
  checks: readonly CheckDefinition[],
  counts: Readonly<Record<string, Measured>>,
): Report['accuracy'] =>
  checks.flatMap((check) =>
    check.signals.map((signal) => entry(check.id, signal.id, counts[`${check.id}/${signal.id}`] ?? NOTHING)),
  );

function entry(check: string, signal: string, { judged, planted }: Measured): Accuracy {
  const known = judged.all >= LEAST_JUDGED;
  const rate = judged.right / judged.all;
  const [low, high] = wilson(rate, judged.all);
  return {
    check,
    signal,
    judged: judged.all,
    right: judged.right,
    precision: known ? rate : null,
    interval: known ? [low, high] : null,
    planted: planted.all,
    found: planted.right,
  };
}
