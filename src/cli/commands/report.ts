import { slashed } from '../../files/path.js';
import { EXIT } from '../exit.js';
import { type Format, rendered } from '../formats.js';
import { readInputs } from '../inputs.js';
import { type JudgeOptions, judgeFrom, judgeLine, tellJudgeWarnings } from '../judge-option.js';
import { checkFolder, writeFiles } from '../output-folder.js';
import { progress } from '../progress.js';
import { rubricFrom } from '../rubric-option.js';
import { rankingLines } from '../table.js';
import { print, tell } from '../terminal.js';

export interface ReportOptions extends JudgeOptions {
  readonly output: string;
  readonly rubric?: string;
  readonly format: readonly Format[];
  readonly paper: 'A4' | 'letter';
  readonly archive?: boolean;
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
    const files = await rendered(result, options, shown.say);
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
