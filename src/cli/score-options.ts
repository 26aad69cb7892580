import type { DocumentResult } from '../report/report.js';
import type { InputFormat } from './inputs.js';
import type { JudgeOptions } from './judge-option.js';
import { tell } from './terminal.js';

export interface ScoreOptions extends JudgeOptions {
  readonly rubric?: string;
  readonly format: 'table' | 'json' | 'ndjson';
  readonly inputFormat: InputFormat;
  readonly annotations?: boolean;
  readonly all?: boolean;
  readonly failUnder?: number;
  readonly quiet?: boolean;
}

/** Tells each article that missed the threshold. */
export function below(documents: readonly DocumentResult[], threshold: number | undefined): boolean {
  if (threshold === undefined) return false;
  const missed = documents.filter(({ score }) => score !== null && score < threshold);
  for (const { path, id, score } of missed) tell(`${path ?? id}: scores ${score}, less than ${threshold}`);
  return missed.length > 0;
}
