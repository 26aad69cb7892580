import type { Judgement } from '../checks/check.js';

/** One side of a contradiction, as the article has it. */
export interface Passage {
  /** The words that the rules hold against the other passage. */
  readonly words: string;
  /** The sentence or sentences that hold them. */
  readonly sentence: string;
  /** The same with the sentences before and after. */
  readonly context: string;
}

/** Whether two passages of one article can both stand. */
export interface Question {
  readonly a: Passage;
  readonly b: Passage;
}

export interface Verdict {
  readonly verdict: Judgement['verdict'];
  /** How sure the model says it is of this verdict, 0 to 1; `null` where its answer was no verdict at all. */
  readonly probability: number | null;
}

/**
 * A language model that is asked about contradictions which the rules have found. It finds none itself.
 * A plain object, so that one can be built around another.
 */
export interface Judge {
  readonly kind: 'endpoint' | 'onnx';
  /** For the report: the name of the model. */
  readonly model: string;
  /** SHA-256 of the model's files, where they are at hand. */
  readonly modelHash: string | null;
  /** SHA-256 of the file that says how the model is asked. */
  readonly promptHash: string;
  /** Differs where the same question may get another answer: another server, model or prompt. */
  readonly identity: string;
  /** Questions that may be under way at once. */
  readonly concurrency: number;
  /** @throws JudgeFailure where there is no answer; `signal` ends the wait for one */
  ask(question: Question, signal: AbortSignal): Promise<Verdict>;
}

/** Why there is no answer: one line that says what to mend. Never a reason to stop. */
export class JudgeFailure extends Error {}
