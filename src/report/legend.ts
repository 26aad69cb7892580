import type { CheckDefinition } from '../checks/check.js';
import type { Report } from './report.js';

/** What the ids of checks and signals mean. */
export function legendOf(checks: readonly CheckDefinition[]): Report['legend'] {
  return {
    checks: checks.map(({ id, title, question }) => ({ id, title, question })),
    signals: checks.flatMap((check) =>
      check.signals.map(({ id, title, unit, what }) => ({ id, check: check.id, title, unit, what })),
    ),
  };
}
