import type { DocumentResult, Report } from '../../report/report.js';
import { EXIT } from '../exit.js';
import { type InputFormat, readInputs } from '../inputs.js';
import { progress } from '../progress.js';
import { rubricFrom } from '../rubric-option.js';
import { print, tell } from '../terminal.js';

export interface ScoreOptions {
  readonly rubric?: string;
  readonly format: 'table' | 'json' | 'ndjson';
  readonly inputFormat: InputFormat;
  readonly annotations?: boolean;
  readonly all?: boolean;
  readonly failUnder?: number;
  readonly quiet?: boolean;
}

/** `assay score`: prints the result in the format asked for. */
export async function scoreCommand(paths: readonly string[], options: ScoreOptions): Promise<number> {
  if (paths.length === 1 && paths[0] === '-' && options.inputFormat === 'ndjson' && options.format === 'ndjson') {
    return (await import('../stream.js')).scoreStream(process.stdin, options);
  }
  const { checks } = await import('../../checks/index.js');
  const rubric = await rubricFrom(options.rubric ?? null, checks);
  const { documents, problems } = await readInputs(paths, options.inputFormat);
  const { assess } = await import('../../pipeline.js');
  const shown = progress(options.quiet ?? false);
  let report: Report;
  try {
    report = await assess({
      documents,
      problems,
      rubric,
      annotations: options.annotations ?? false,
      hidden: options.all ?? false,
      onStep: shown.step,
    });
  } finally {
    shown.stop();
  }
  await printReport(report, options);
  if (below(report.documents, options.failUnder)) return EXIT.below;
  return problems.some((problem) => problem.lost) ? EXIT.unreadable : EXIT.done;
}

async function printReport(report: Report, { format, all }: ScoreOptions): Promise<void> {
  if (format === 'json') {
    const { renderJson } = await import('../../render/json/index.js');
    await print(renderJson(report));
  } else if (format === 'ndjson') {
    for (const document of report.documents) await print(`${JSON.stringify(document)}\n`);
  } else {
    const { scoreTable } = await import('../table.js');
    await print(scoreTable(report, all ?? false));
  }
}

/** Tells each article that missed the threshold. */
export function below(documents: readonly DocumentResult[], threshold: number | undefined): boolean {
  if (threshold === undefined) return false;
  const missed = documents.filter(({ score }) => score !== null && score < threshold);
  for (const { path, id, score } of missed) tell(`${path ?? id}: scores ${score}, less than ${threshold}`);
  return missed.length > 0;
}
