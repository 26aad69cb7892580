import { type Judge, JudgeFailure, type Question, type Verdict } from './judge.js';

/** Seconds for all answers together. What is cached by then need not be asked again. */
const BUDGET = 900;

/** All verdicts in the order of the questions, or the reason why one is missing. */
export type Answers = { readonly verdicts: readonly Verdict[] } | { readonly failure: string };

export interface Asking {
  /** Seconds for all answers together. */
  readonly budget?: number;
  /** Called after each answer. */
  readonly onAnswer?: (answered: number, questions: number) => void;
}

/**
 * Asks all questions, a few at once. The first that stays unanswered ends the asking: half of the answers are none, since
 * what the clock cut off must not decide which article keeps its score. Never throws.
 */
export async function askAll(
  judge: Judge,
  questions: readonly Question[],
  { budget = BUDGET, onAnswer }: Asking = {},
): Promise<Answers> {
  const stop = new AbortController();
  const late = AbortSignal.timeout(budget * 1000);
  const signal = AbortSignal.any([stop.signal, late]);
  const verdicts = new Map<number, Verdict>();
  let next = 0;
  let failure: string | null = null;
  const work = async (): Promise<void> => {
    while (next < questions.length && !signal.aborted) {
      const index = next++;
      try {
        verdicts.set(index, await untilAborted(judge.ask(questions[index]!, signal), signal));
        onAnswer?.(verdicts.size, questions.length);
      } catch (error) {
        failure ??= late.aborted ? `gave no answer to all questions within ${budget} s` : reason(error);
        stop.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(judge.concurrency, questions.length) }, work));
  if (verdicts.size === questions.length) return { verdicts: questions.map((_, index) => verdicts.get(index)!) };
  return { failure: failure ?? `gave no answer to all questions within ${budget} s` };
}

/** A judge that does not heed the signal holds up nothing. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new JudgeFailure('was stopped'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

const reason = (error: unknown): string =>
  error instanceof JudgeFailure ? error.message : `failed by a fault in assay itself: ${String(error)}`;
