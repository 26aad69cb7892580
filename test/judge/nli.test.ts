import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readModelFolder } from '../../src/judge/model-folder.js';
import { nliJudge } from '../../src/judge/nli.js';
import { loadRuntime } from '../../src/judge/runtime.js';
import { scratch } from '../ingest/scratch.js';
import { contested, forever, offlinePart, question, reportOn } from './contested.js';
import { fakeRuntime, modelFiles, modelFolder } from './model.js';

const swapped = { a: question.b, b: question.a };

describe('a model on this machine', () => {
  test.each<[what: string, logits: readonly number[], verdict: string, probability: number]>([
    ['contradiction', [Math.log(8), Math.log(1), Math.log(1)], 'contradicts', 0.8],
    ['entailment', [Math.log(1), Math.log(8), Math.log(1)], 'agrees', 0.9],
    ['neutral', [Math.log(1), Math.log(1), Math.log(8)], 'agrees', 0.9],
    ['large logits', [1000, -1000, 0], 'contradicts', 1],
  ])('says %s', async (_, logits, verdict, probability) => {
    const { runtime } = fakeRuntime(() => logits);
    const judge = nliJudge(await modelFolder(), async () => runtime);
    expect(await judge.ask(question, forever())).toEqual({ verdict, probability });
  });

  test('is asked both ways, so that the order of the passages makes no difference', async () => {
    const { runtime } = fakeRuntime((premise) => (premise === question.a.sentence ? [3, 0, 0] : [-1, 0, 0]));
    const judge = nliJudge(await modelFolder(), async () => runtime);
    expect(await judge.ask(question, forever())).toEqual(await judge.ask(swapped, forever()));
  });

  test('finds its class by name, in whatever place and case', async () => {
    const { runtime } = fakeRuntime(() => [0, 0, 9], { 0: 'entailment', 1: 'neutral', 2: 'contradiction' });
    const judge = nliJudge(await modelFolder(), async () => runtime);
    expect((await judge.ask(question, forever())).verdict).toBe('contradicts');
  });

  test.each([
    ['onnx/model.onnx', { subfolder: 'onnx', dtype: 'fp32' }],
    ['onnx/model_quantized.onnx', { subfolder: 'onnx', dtype: 'q8' }],
    ['model.onnx', { subfolder: '', dtype: 'fp32' }],
    ['model_quantized.onnx', { subfolder: '', dtype: 'q8' }],
  ])('with weights in %s is loaded once, from its folder and no network', async (weights, options) => {
    const folder = await modelFolder(weights);
    const { runtime, calls, env } = fakeRuntime(() => [1, 0, 0]);
    const judge = nliJudge(folder, async () => runtime);
    await judge.ask(question, forever());
    await judge.ask(swapped, forever());
    expect(calls).toEqual(
      ['tokenizer', 'model'].map((loader) => ({
        loader,
        folder: folder.path,
        options: { local_files_only: true, ...options },
      })),
    );
    expect(env).toMatchObject({ allowRemoteModels: false, useFSCache: false });
  });

  test('is named by its folder, and told from others by its files', async () => {
    const judge = nliJudge(await modelFolder());
    const file = readFileSync(new URL('../../src/judge/nli.json', import.meta.url));
    expect(judge).toMatchObject({ kind: 'onnx', model: 'nli' });
    expect(judge.promptHash).toBe(createHash('sha256').update(file).digest('hex'));
    expect(judge.modelHash).toMatch(/^[0-9a-f]{64}$/);
    const scratched = await scratch(modelFiles());
    await writeFile(join(scratched, 'nli/onnx/model.onnx'), 'other weights');
    const other = await readModelFolder(join(scratched, 'nli'));
    expect('sha256' in other && other.sha256).not.toBe(judge.modelHash);
  });

  test.each<[what: string, runtime: ReturnType<typeof fakeRuntime>['runtime'], message: string]>([
    [
      'knows no contradiction',
      fakeRuntime(() => [1, 0], { 0: 'NEGATIVE', 1: 'POSITIVE' }).runtime,
      'has no class “contradiction”; its config.json names NEGATIVE, POSITIVE',
    ],
    ['gives no numbers', fakeRuntime(() => []).runtime, 'gave no probabilities'],
    [
      'breaks down',
      fakeRuntime(() => {
        throw new Error('bad allocation\n at …');
      }).runtime,
      'cannot be run: bad allocation',
    ],
  ])('that %s leaves the report as the rules made it', async (_, runtime, message) => {
    const judge = nliJudge(await modelFolder(), async () => runtime);
    const [judged, offline] = [await reportOn([contested], { judge }), await reportOn([contested])];
    expect(offlinePart(judged)).toEqual(offlinePart(offline));
    expect(judged.warnings.map((warning) => warning.message)).toEqual([expect.stringContaining(message)]);
  });
});

test('without its runtime there is no verdict, and a line that says how to install it', async () => {
  await expect(loadRuntime()).rejects.toThrow(
    /^needs the package @huggingface\/transformers, which .*: run “npm install --no-save @huggingface\/transformers” beside Assay$/,
  );
});

test.each<[what: string, files: Record<string, string | null>, mistake: string]>([
  ['does not exist', {}, 'nli: does not exist; check the name'],
  ['is a file', { nli: 'x' }, 'nli: cannot be read: a part of its path is a file, not a folder'],
  ['is empty', { nli: null }, 'nli: is no model folder: config.json, tokenizer.json and tokenizer_config.json missing'],
  [
    'has no weights',
    { ...modelFiles('onnx/model_fp16.onnx') },
    'nli: has no weights: neither model.onnx nor model_quantized.onnx, there or in onnx/',
  ],
])('a model’s folder that %s', async (_, files, mistake) => {
  const folder = await scratch(files);
  const read = await readModelFolder(join(folder, 'nli'));
  expect('mistake' in read && read.mistake.replace(`${folder}/`, '')).toBe(mistake);
});
