import type { Account } from '../judge/hearing.js';
import type { DocumentResult, JudgeResult, Report } from './report.js';
import type { SpanReader } from './spans.js';

/** What a language model was asked, and what it said, with the passages. */
export function judgeResult({ candidates, ...account }: Account, spans: SpanReader): JudgeResult {
  return {
    ...account,
    candidates: candidates.map(({ document, a, b, ...candidate }) => ({
      ...candidate,
      a: spans.read(document, a, 'a'),
      b: spans.read(document, b, 'b'),
    })),
  };
}

/** The same in a line for one document. */
export function judgeOf(
  document: string,
  { model, promptHash, applied, candidates }: Account,
): NonNullable<DocumentResult['judge']> {
  const own = candidates.filter((candidate) => candidate.document === document);
  return { model, promptHash, applied, candidates: own.length };
}

/** Says that a judge is missing from the result, or that it gave answers that were none. */
export function judgeWarnings(account: Account | null): Report['warnings'] {
  if (account === null) return [];
  const warning = (message: string) => ({ kind: 'judge', path: null, message });
  const { model, failure, candidates } = account;
  if (failure !== null) {
    return [
      warning(`the language model ${model} ${failure}. None of its verdicts was used: scores are those of the rules`),
    ];
  }
  const empty = candidates.filter(({ verdict, probability }) => verdict !== null && probability === null).length;
  if (empty === 0) return [];
  return [
    warning(
      `the language model ${model} gave no valid verdict on ${empty} of ${candidates.length} contradictions; they stand as the rules found them`,
    ),
  ];
}
