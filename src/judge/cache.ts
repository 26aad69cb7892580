import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { codeOf } from '../files/system-error.js';
import { verdictOf } from './answer.js';
import type { Judge, Question, Verdict } from './judge.js';

/**
 * The same judge with a memory: a file for each question, named by a hash of question and judge. It holds the verdict and
 * no word of the article. A file is whole or not there, also where several runs write at once or one is killed; what is no
 * verdict is asked again. An answer that was none is not kept.
 * @param onUnwritable told once, with a line that says why verdicts are not kept
 */
export function cachedJudge(judge: Judge, folder: string, onUnwritable: (message: string) => void = () => {}): Judge {
  let told = false;
  const keep = async (path: string, { verdict, probability }: Verdict): Promise<void> => {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomic(path, JSON.stringify({ verdict, probability }));
    } catch (error) {
      if (!told) onUnwritable(`verdicts cannot be kept in ${folder} (${codeOf(error) || String(error)})`);
      told = true;
    }
  };
  return {
    ...judge,
    async ask(question, signal) {
      const path = placeOf(folder, judge, question);
      const known = await readFile(path, 'utf8').then(verdictOf, () => null);
      if (known !== null) return known;
      const verdict = await judge.ask(question, signal);
      if (verdict.probability !== null) await keep(path, verdict);
      return verdict;
    },
  };
}

/** Where the verdict of a judge on a question is kept. */
export function placeOf(folder: string, { identity }: Judge, question: Question): string {
  const key = createHash('sha256')
    .update(JSON.stringify([identity, question]))
    .digest('hex');
  return join(folder, key.slice(0, 2), `${key}.json`);
}
