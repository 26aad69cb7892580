import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../version.js';
import { day, oneOf, score, seconds, someOf, webAddress } from './choices.js';
import { EXIT } from './exit.js';
import { FORMATS } from './formats.js';

const RUBRIC = ['--rubric <file>', 'rubric of your desk (YAML), on top of the default'] as const;
const PATHS = 'files (.txt, .md, .ndjson), folders, globs, or - for standard input';

/**
 * Runs the command line. Commands are loaded when they are called, so that help is instant.
 * @param argv as Node gives it
 * @returns the exit code
 * @throws UserError for a mistake that the user can mend
 */
export async function program(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  const assay = new Command('assay')
    .description('Grades how far news articles let their readers check them, with the evidence for every point.')
    .version(VERSION)
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true });
  const run =
    <A extends unknown[]>(action: (...args: A) => Promise<number>) =>
    async (...args: A) => {
      code = await action(...args);
    };
  addReport(assay, run);
  addScore(assay, run);
  addReaders(assay, run);
  addRubric(assay, run);
  assay.addHelpText('after', HELP);
  try {
    await assay.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  return code;
}

type Run = <A extends unknown[]>(action: (...args: A) => Promise<number>) => (...args: A) => Promise<void>;

/** The options of a language model that is asked about contradictions. */
function withJudge(command: Command): Command {
  return command
    .optionsGroup('Judge (a language model that is asked about the contradictions found; off unless named):')
    .option('--judge-url <url>', 'an OpenAI-compatible API; its key, if any, in ASSAY_JUDGE_KEY', webAddress)
    .option('--judge-model <name>', 'model that it serves')
    .option('--judge-timeout <seconds>', 'longest wait for one answer (default: 60)', seconds)
    .option('--judge-onnx <folder>', 'or a model for natural-language inference on this machine')
    .option('--judge-cache <folder>', 'where verdicts are kept (default: the user’s cache folder)');
}

function addReport(assay: Command, run: Run): void {
  const command = assay
    .command('report')
    .description('write the report: a PDF that compares the sources, and its data')
    .argument('<path...>', PATHS)
    .option('-o, --output <folder>', 'where to write it', 'reports')
    .option(...RUBRIC)
    .option('--format <list>', `${FORMATS.join(', ')}: one or more, with commas`, someOf(...FORMATS), ['pdf', 'json'])
    .addOption(new Option('--paper <size>', 'A4 or letter').argParser(oneOf('A4', 'letter')).default('A4'))
    .option('--archive', 'a PDF for the archive (PDF/A-3b), without fields to fill in')
    .option('--title <text>', 'title of the report')
    .option('--case <text>', 'what it is for: a number, a name')
    .option('--date <day>', 'date on the report, as in 2024-05-31 (default: today)', day)
    .option('--quiet', 'say nothing but errors');
  withJudge(command).action(
    run(async (...args) =>
      (await import('./commands/report.js')).report(
        ...(args as Parameters<typeof import('./commands/report.js').report>),
      ),
    ),
  );
}

function addScore(assay: Command, run: Run): void {
  const command = assay
    .command('score')
    .description('print scores and findings')
    .argument('<path...>', PATHS)
    .option(...RUBRIC)
    .option('--format <name>', 'table, json or ndjson', oneOf('table', 'json', 'ndjson'), 'table')
    .option('--input-format <name>', 'what standard input holds: text or ndjson', oneOf('text', 'ndjson'), 'text')
    .option('--annotations', 'say also how each article was read (json, ndjson)')
    .option(
      '--all',
      'list all findings, also those from the rubric’s hintConfidence on; json and ndjson always carry them',
    )
    .option('--fail-under <score>', 'exit with 1 if an article scores less', score)
    .option('--quiet', 'say nothing but errors');
  withJudge(command).action(
    run(async (...args) =>
      (await import('./commands/score.js')).scoreCommand(
        ...(args as Parameters<typeof import('./commands/score.js').scoreCommand>),
      ),
    ),
  );
}

function addReaders(assay: Command, run: Run): void {
  assay
    .command('inspect')
    .description('show how an article was read: every line, every statement')
    .argument('<file>', 'an article, or - for standard input')
    .action(run(async (file: string) => (await import('./commands/inspect.js')).inspect(file)));
  assay
    .command('explain')
    .description('what a signal looks for, why, its limits, its numbers, examples')
    .argument('[name]', 'a check or a signal; without one, the list of them')
    .option(...RUBRIC)
    .action(
      run(async (name: string | undefined, options: { rubric?: string }) =>
        (await import('./commands/explain.js')).explain(name, options),
      ),
    );
}

function addRubric(assay: Command, run: Run): void {
  const rubric = assay.command('rubric').description('check a rubric, or print its schema');
  rubric
    .command('check')
    .description('find mistakes; without any, print the rubric in force')
    .argument('[file]', 'rubric of your desk (default: the default rubric)')
    .action(run(async (file: string | undefined) => (await import('./commands/rubric.js')).checkRubric(file)));
  rubric
    .command('schema')
    .description('print the JSON Schema of a rubric, for completion in an editor')
    .action(run(async () => (await import('./commands/rubric.js')).printSchema()));
}

const HELP = `
Examples:
  $ assay report articles/ -o review --case 2024-17
  $ assay score articles/*.txt --fail-under 70
  $ assay explain anonymous-source

Exit codes: 0 done, 1 a threshold was missed, 2 usage or rubric, 3 some inputs could not be read, 130 interrupted`;
