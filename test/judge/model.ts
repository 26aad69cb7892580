import { ok } from 'node:assert';
import { join } from 'node:path';
import { type ModelFolder, readModelFolder } from '../../src/judge/model-folder.js';
import type { Runtime } from '../../src/judge/runtime.js';
import { scratch } from '../ingest/scratch.js';

const settings = { 'config.json': '{}', 'tokenizer.json': '{}', 'tokenizer_config.json': '{}' };

/** The files of a model, without the model. */
export const modelFiles = (weights = 'onnx/model.onnx'): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...settings, [weights]: 'weights' }).map(([name, text]) => [`nli/${name}`, text]),
  );

export async function modelFolder(weights?: string): Promise<ModelFolder> {
  const folder = await readModelFolder(join(await scratch(modelFiles(weights)), 'nli'));
  ok('path' in folder);
  return folder;
}

interface Call {
  readonly loader: string;
  readonly folder: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A runtime whose model has these logits for a premise and a hypothesis. */
export function fakeRuntime(
  logits: (premise: string, hypothesis: string) => readonly number[],
  id2label: Readonly<Record<string, string>> = { 0: 'CONTRADICTION', 1: 'ENTAILMENT', 2: 'NEUTRAL' },
): { runtime: Runtime; calls: Call[]; env: Record<string, unknown> } {
  const calls: Call[] = [];
  const env = { allowRemoteModels: true };
  const loader = <T>(name: string, made: T) => ({
    from_pretrained: async (folder: string, options: Readonly<Record<string, unknown>>) => {
      calls.push({ loader: name, folder, options });
      return made;
    },
  });
  const tokenizer = (text: string, { text_pair }: { text_pair: string }) => [text, text_pair];
  const model = async (input: unknown) => {
    const [premise, hypothesis] = input as [string, string];
    return { logits: { data: Float32Array.from(logits(premise, hypothesis)) } };
  };
  const runtime = {
    env,
    AutoTokenizer: loader('tokenizer', tokenizer),
    AutoModelForSequenceClassification: loader('model', Object.assign(model, { config: { id2label } })),
  };
  return { runtime, calls, env };
}
