import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { checks } from '../checks/index.js';
import type { Document } from '../ingest/document.js';
import { lost } from '../ingest/problem.js';
import { readRows } from '../ingest/rows.js';
import type { Judge } from '../judge/judge.js';
import { assess } from '../pipeline.js';
import type { DocumentResult } from '../report/report.js';
import type { LoadedRubric } from '../rubric/rubric.js';
import { EXIT } from './exit.js';
import { tellProblem } from './inputs.js';
import { judgeFrom, tellJudgeWarnings } from './judge-option.js';
import { rubricFrom } from './rubric-option.js';
import { below, type ScoreOptions } from './score-options.js';
import { print } from './terminal.js';

/**
 * Scores NDJSON rows as they come, each for itself: one result a line, in order. Nothing is kept from row to row, and no row
 * is read before the result of the one before it is on its way. A bad row is told and the rest goes on.
 */
export async function scoreStream(input: Readable, options: ScoreOptions): Promise<number> {
  const rubric = await rubricFrom(options.rubric ?? null, checks);
  const judge = await judgeFrom(options);
  let code: number = EXIT.done;
  for await (const row of readRows(input)) {
    const result = 'text' in row ? await resultOf(row, rubric, judge, options) : row;
    if ('checks' in result) {
      await print(`${JSON.stringify(result)}\n`);
      if (below([result], options.failUnder)) code = EXIT.below;
    } else {
      tellProblem(result);
      if (code === EXIT.done) code = EXIT.unreadable;
    }
    await setImmediate();
  }
  return code;
}

/** A row on which the program itself fails costs no other row its result. */
async function resultOf(document: Document, rubric: LoadedRubric, judge: Judge | null, { annotations }: ScoreOptions) {
  try {
    const { documents, warnings } = await assess({
      documents: [document],
      rubric,
      ...(judge !== null && { judge }),
      annotations: annotations ?? false,
      hidden: true,
    });
    tellJudgeWarnings(warnings);
    return documents[0] as DocumentResult;
  } catch (error) {
    const message = `the row "${document.id}" cannot be scored, by a fault in assay itself: ${(error as Error).message}`;
    return lost('row', document.path, message);
  }
}
