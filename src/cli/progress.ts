import { setImmediate } from 'node:timers/promises';
import type { Spinner } from 'nanospinner';

/** Milliseconds of work before anything is shown: less is no wait. */
const PATIENCE = 400;

export interface Progress {
  /** Shows how far the work is, and lets signals through. */
  step(done: number, steps: number): Promise<void>;
  /** Shows how many answers of the judge have come. */
  answer(answered: number, questions: number): void;
  say(text: string): Promise<void>;
  stop(): void;
}

/** Progress on a terminal, and nowhere else; nothing is shown of what takes no time. */
export function progress(quiet: boolean): Progress {
  const terminal = isTerminal();
  const started = performance.now();
  let spinner: Spinner | null = null;
  const say = async (text: string) => {
    if (!quiet && terminal && performance.now() - started > PATIENCE) {
      const { createSpinner } = await import('nanospinner');
      spinner = spinner === null ? createSpinner(text, { stream: process.stderr }).start() : spinner.update(text);
    }
    await setImmediate();
  };
  return {
    say,
    step: (done, steps) => say(`Reading and checking articles: ${Math.floor((100 * done) / steps)} %`),
    answer: (answered, questions) => void say(`Asking the language model: ${answered} of ${questions}`),
    stop: () => spinner?.stop(),
  };
}

/** nanospinner looks at standard output, and never returns where the width of the terminal is 0. */
function isTerminal(): boolean {
  const { stdout, stderr, env } = process;
  return stderr.isTTY && stdout.isTTY && stderr.columns > 0 && env.TERM !== 'dumb' && !('CI' in env);
}
