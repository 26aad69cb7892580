import type { Report } from '../../report/report.js';
import { EXIT } from '../exit.js';
import { readInputs } from '../inputs.js';
import { judgeFrom, tellJudgeWarnings } from '../judge-option.js';
import { progress } from '../progress.js';
import { rubricFrom } from '../rubric-option.js';
import { below, type ScoreOptions } from '../score-options.js';
import { print } from '../terminal.js';

/** `assay score`: prints the result in the format asked for. */
export async function scoreCommand(paths: readonly string[], options: ScoreOptions): Promise<number> {
  if (paths.length === 1 && paths[0] === '-' && options.inputFormat === 'ndjson' && options.format === 'ndjson') {
    return (await import('../stream.js')).scoreStream(process.stdin, options);
  }
  const { checks } = await import('../../checks/index.js');
  const rubric = await rubricFrom(options.rubric ?? null, checks);
  const judge = await judgeFrom(options);
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
      hidden: options.format !== 'table' || (options.all ?? false),
      ...(judge !== null && { judge }),
      onAnswer: shown.answer,
      onStep: shown.step,
    });
  } finally {
    shown.stop();
  }
  tellJudgeWarnings(report.warnings);
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
