import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Judge } from '../judge/judge.js';
import type { JudgeResult } from '../report/report.js';
import { UserError } from './exit.js';
import { paintError, tell } from './terminal.js';

export interface JudgeOptions {
  readonly judgeUrl?: string;
  readonly judgeModel?: string;
  readonly judgeOnnx?: string;
  readonly judgeCache?: string;
  /** Seconds. */
  readonly judgeTimeout?: number;
}

/** The variable that holds the key of an endpoint. No other is read: a key is for one place. */
const KEY = 'ASSAY_JUDGE_KEY';

/**
 * The judge that the user named; without one, none.
 * @throws UserError where the options do not go together, or a model's folder is none
 */
export async function judgeFrom(options: JudgeOptions): Promise<Judge | null> {
  const mistake = conflict(options);
  if (mistake !== null) throw new UserError(mistake);
  const { judgeUrl, judgeOnnx } = options;
  if (judgeUrl === undefined && judgeOnnx === undefined) return null;
  const judge = judgeOnnx === undefined ? await endpoint(options) : await local(judgeOnnx);
  const { cachedJudge } = await import('../judge/cache.js');
  return cachedJudge(judge, options.judgeCache ?? cacheFolder(), tellJudge);
}

function conflict({ judgeUrl, judgeModel, judgeOnnx, judgeCache, judgeTimeout }: JudgeOptions): string | null {
  if (judgeUrl !== undefined && judgeOnnx !== undefined) return 'name one judge: --judge-url or --judge-onnx';
  if (judgeUrl !== undefined && judgeModel === undefined) return '--judge-url needs the name of a model: --judge-model';
  if (judgeUrl === undefined && judgeModel !== undefined) return '--judge-model goes with --judge-url';
  if (judgeUrl === undefined && judgeTimeout !== undefined) return '--judge-timeout goes with --judge-url';
  if (judgeUrl === undefined && judgeOnnx === undefined && judgeCache !== undefined) {
    return '--judge-cache goes with --judge-url or --judge-onnx';
  }
  return null;
}

async function endpoint({ judgeUrl, judgeModel, judgeTimeout }: JudgeOptions): Promise<Judge> {
  const { endpointJudge } = await import('../judge/endpoint.js');
  return endpointJudge({
    url: judgeUrl!,
    model: judgeModel!,
    key: process.env[KEY] || null,
    ...(judgeTimeout !== undefined && { timeout: judgeTimeout }),
  });
}

async function local(path: string): Promise<Judge> {
  const { readModelFolder } = await import('../judge/model-folder.js');
  const folder = await readModelFolder(path);
  if ('mistake' in folder) throw new UserError(folder.mistake);
  const { nliJudge } = await import('../judge/nli.js');
  return nliJudge(folder);
}

/** Where programs of this user keep what they can make again. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const standard = process.platform === 'darwin' ? join(homedir(), 'Library/Caches') : join(homedir(), '.cache');
  return join((process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME) || standard, 'assay', 'judge');
}

/** Says on standard error what the report says of a judge that failed. */
export function tellJudgeWarnings(warnings: readonly { readonly kind: string; readonly message: string }[]): void {
  for (const { kind, message } of warnings) if (kind === 'judge') tellJudge(message);
}

const tellJudge = (message: string): void => tell(paintError.yellow(`judge: ${message}`));

/** What the judge did, in a line. */
export function judgeLine({ model, applied, candidates }: JudgeResult): string {
  if (!applied) return `Language model ${model}: not used`;
  const count = (verdict: string) => candidates.filter((candidate) => candidate.verdict === verdict).length;
  const said = `${count('contradicts')} confirmed, ${count('agrees')} rejected, ${count('unclear')} unclear`;
  return `Language model ${model}: asked about ${candidates.length} possible contradictions: ${said}`;
}
