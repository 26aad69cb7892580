import { slashed } from '../../files/path.js';
import type { Report } from '../../report/report.js';
import { EXIT } from '../exit.js';
import { readInputs } from '../inputs.js';
import { type JudgeOptions, judgeFrom, judgeLine, tellJudgeWarnings } from '../judge-option.js';
import { checkFolder, type OutputFile, writeFiles } from '../output-folder.js';
import { type Progress, progress } from '../progress.js';
import { rubricFrom } from '../rubric-option.js';
import { rankingLines } from '../table.js';
import { print, tell } from '../terminal.js';

export interface ReportOptions extends JudgeOptions {
  readonly output: string;
  readonly rubric?: string;
  readonly format: readonly ('pdf' | 'json' | 'png')[];
  readonly paper: 'A4' | 'letter';
  readonly title?: string;
  readonly case?: string;
  readonly date?: string;
  readonly quiet?: boolean;
}

/** `assay report`: prints the paths that it wrote. */
export async function report(paths: readonly string[], options: ReportOptions): Promise<number> {
  await checkFolder(options.output);
  const { checks } = await import('../../checks/index.js');
  const rubric = await rubricFrom(options.rubric ?? null, checks);
  const judge = await judgeFrom(options);
  const { documents, problems } = await readInputs(paths, 'text');
  if (documents.length === 0) {
    tell('assay: there is no article to report on');
    return EXIT.unreadable;
  }
  const { assess } = await import('../../pipeline.js');
  const shown = progress(options.quiet ?? false);
  try {
    const result = await assess({
      documents,
      problems,
      rubric,
      ...(options.title !== undefined && { title: options.title }),
      case: options.case ?? null,
      date: options.date ?? today(),
      texts: true,
      ...(judge !== null && { judge }),
      onAnswer: shown.answer,
      onStep: shown.step,
    });
    const files = await rendered(result, options, shown);
    const written = await writeFiles(options.output, files);
    shown.stop();
    await print(written.map((path) => `${slashed(path)}\n`).join(''));
    tellJudgeWarnings(result.warnings);
    if (!options.quiet && result.judge !== undefined) tell(judgeLine(result.judge));
    if (!options.quiet) tell(rankingLines(result));
  } finally {
    shown.stop();
  }
  return problems.some((problem) => problem.lost) ? EXIT.unreadable : EXIT.done;
}

/** In the zone of the machine: the day that its user reads on the calendar. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function rendered(result: Report, { format, paper }: ReportOptions, shown: Progress): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  if (format.includes('pdf')) {
    await shown.say('Laying out the report');
    const { renderPdf } = await import('../../render/pdf/index.js');
    files.push({ name: 'report.pdf', bytes: await renderPdf(result, { paper }) });
  }
  if (format.includes('json')) {
    const { renderJson } = await import('../../render/json/index.js');
    files.push({ name: 'report.json', bytes: renderJson(result) });
  }
  if (format.includes('png')) {
    await shown.say('Drawing the charts');
    const { renderPng } = await import('../../render/png/index.js');
    files.push(...(await renderPng(result)).map(({ name, bytes }) => ({ name: `charts/${name}`, bytes })));
  }
  return files;
}
