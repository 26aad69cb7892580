import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cachedJudge, placeOf } from '../../src/judge/cache.js';
import type { Judge, Verdict } from '../../src/judge/judge.js';
import { scratch } from '../ingest/scratch.js';
import { fakeJudge, forever, question } from './contested.js';

const yes: Verdict = { verdict: 'contradicts', probability: 0.9 };

/** A judge that counts how often it is asked. */
function counted(answer: Verdict = yes): { judge: Judge; asked: () => number } {
  let asked = 0;
  const judge = fakeJudge(() => {
    asked += 1;
    return answer;
  });
  return { judge, asked: () => asked };
}

test('a question is asked once, also by the next run', async () => {
  const folder = join(await scratch({}), 'deep/cache');
  const { judge, asked } = counted();
  expect(await cachedJudge(judge, folder).ask(question, forever())).toEqual(yes);
  expect(await cachedJudge(judge, folder).ask(question, forever())).toEqual(yes);
  expect(asked()).toBe(1);
});

test.each<[what: string, changed: (judge: Judge) => Judge, words: string]>([
  ['another passage', (judge) => judge, 'left the summit'],
  ['another model or prompt', (judge) => ({ ...judge, identity: 'another' }), question.a.words],
])('%s is another question', async (_, changed, words) => {
  const folder = await scratch({});
  const { judge, asked } = counted();
  await cachedJudge(judge, folder).ask(question, forever());
  await cachedJudge(changed(judge), folder).ask({ ...question, a: { ...question.a, words } }, forever());
  expect(asked()).toBe(2);
});

test('an answer that was none is asked for again', async () => {
  const folder = await scratch({});
  const { judge, asked } = counted({ verdict: 'unclear', probability: null });
  await cachedJudge(judge, folder).ask(question, forever());
  await cachedJudge(judge, folder).ask(question, forever());
  expect(asked()).toBe(2);
  expect(await readdir(folder)).toEqual([]);
});

test('what is kept holds no word of the article', async () => {
  const folder = await scratch({});
  const { judge } = counted();
  await cachedJudge(judge, folder).ask(question, forever());
  expect(await readFile(placeOf(folder, judge, question), 'utf8')).toBe('{"verdict":"contradicts","probability":0.9}');
});

test.each([
  ['cut off', '{"verdict":"contra'],
  ['empty', ''],
  ['of another shape', '{"verdict":"contradicts","probability":7}'],
])('a file that is %s is as none, and is mended', async (_, content) => {
  const folder = await scratch({});
  const { judge, asked } = counted();
  const path = placeOf(folder, judge, question);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  expect(await cachedJudge(judge, folder).ask(question, forever())).toEqual(yes);
  expect(await cachedJudge(judge, folder).ask(question, forever())).toEqual(yes);
  expect(asked()).toBe(1);
});

test('runs that write at once leave one whole file', async () => {
  const folder = await scratch({});
  const { judge } = counted();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => cachedJudge(judge, folder).ask(question, forever())),
  );
  expect(answers).toEqual(Array(20).fill(yes));
  expect(await readdir(dirname(placeOf(folder, judge, question)))).toHaveLength(1);
});

test('a writer that is killed leaves whole files and none by half', async () => {
  const folder = await scratch({});
  const script = `
    const { cachedJudge } = await import(${JSON.stringify(new URL('../../dist/judge/cache.js', import.meta.url).href)});
    const judge = cachedJudge({ identity: 'test', ask: async () => ({ verdict: 'agrees', probability: 0.5 }) }, ${JSON.stringify(folder)});
    const side = (words) => ({ words, sentence: words, context: words });
    console.log('ready');
    for (let n = 0; ; n += 1) await judge.ask({ a: side(String(n)), b: side('b') }, new AbortController().signal);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  while ((await readdir(folder)).length < 20) await setTimeout(10);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.on('close', resolve));
  const names = await readdir(folder, { recursive: true });
  const kept = names.filter((name) => name.endsWith('.json'));
  expect(kept.length).toBeGreaterThan(10);
  for (const name of kept)
    expect(await readFile(join(folder, name), 'utf8')).toBe('{"verdict":"agrees","probability":0.5}');
});

test('a folder that cannot be written is told once, and the verdicts count', async () => {
  const folder = join(await scratch({ file: 'no folder' }), 'file');
  const told: string[] = [];
  const { judge, asked } = counted();
  const cached = cachedJudge(judge, folder, (message) => told.push(message));
  for (let round = 0; round < 2; round += 1) expect(await cached.ask(question, forever())).toEqual(yes);
  expect(told).toEqual([`verdicts cannot be kept in ${folder} (ENOTDIR)`]);
  expect(asked()).toBe(2);
});
