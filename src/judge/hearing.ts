import type { Article } from '../article/article.js';
import type { Span } from '../article/span.js';
import type { Evidence } from '../checks/check.js';
import type { CheckObservation } from '../checks/observe.js';
import type { JudgeRule } from '../rubric/rubric.js';
import { type Asking, askAll } from './asking.js';
import type { Judge, Question, Verdict } from './judge.js';
import { type Candidate, candidatesOf } from './questions.js';
import { judged } from './verdicts.js';

/** A candidate, and how its confidence moved. Without an answer the verdict is `null` and nothing moved. */
interface Heard {
  readonly document: string;
  readonly check: string;
  readonly signal: string;
  readonly a: Span;
  readonly b: Span;
  readonly verdict: Verdict['verdict'] | null;
  readonly probability: number | null;
  readonly before: number;
  readonly after: number;
}

/** What the report says of the judge. */
export interface Account extends Pick<Judge, 'kind' | 'model' | 'modelHash' | 'promptHash'> {
  /** False where one answer was missing: then none was used. */
  readonly applied: boolean;
  /** Why not: follows “The language model NAME …”. */
  readonly failure: string | null;
  /** By document, then in the order of signals and observation. */
  readonly candidates: readonly Heard[];
}

type Observations = ReadonlyMap<string, readonly CheckObservation[]>;

export interface Hearing {
  readonly observations: Observations;
  readonly account: Account;
}

/**
 * Puts every contradiction that the rules found before the judge. All verdicts are used or none: with an answer missing,
 * the observations are those that were given. Never throws.
 */
export async function hear(
  judge: Judge,
  articles: readonly Article[],
  observations: Observations,
  rule: JudgeRule,
  asking: Asking = {},
): Promise<Hearing> {
  const ordered = [...articles].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const candidates = ordered.flatMap((article) => candidatesOf(article, observations.get(article.document.id) ?? []));
  const { kind, model, modelHash, promptHash } = judge;
  const named = { kind, model, modelHash, promptHash };
  const verdicts = await answers(judge, candidates, asking);
  if (typeof verdicts === 'string') {
    const unheard = candidates.map((candidate) => heard(candidate, null, candidate.evidence));
    return { observations, account: { ...named, applied: false, failure: verdicts, candidates: unheard } };
  }
  const changed = candidates.map(({ evidence }, index) => judged(evidence, verdicts[index]!, rule, judge));
  return {
    observations: replaced(observations, new Map(candidates.map(({ evidence }, index) => [evidence, changed[index]!]))),
    account: {
      ...named,
      applied: true,
      failure: null,
      candidates: candidates.map((candidate, index) => heard(candidate, verdicts[index]!, changed[index]!)),
    },
  };
}

/** A question that several candidates raise (an article given twice) is asked once. */
async function answers(
  judge: Judge,
  candidates: readonly Candidate[],
  asking: Asking,
): Promise<readonly Verdict[] | string> {
  const keys = candidates.map(({ question }) => JSON.stringify(question));
  const questions = new Map<string, Question>(candidates.map(({ question }, index) => [keys[index]!, question]));
  const answered = await askAll(judge, [...questions.values()], asking);
  if ('failure' in answered) return answered.failure;
  const known = new Map([...questions.keys()].map((key, index) => [key, answered.verdicts[index]!]));
  return keys.map((key) => known.get(key)!);
}

const heard = ({ document, check, signal, a, b, evidence }: Candidate, verdict: Verdict | null, after: Evidence) => ({
  ...{ document, check, signal, a, b },
  verdict: verdict?.verdict ?? null,
  probability: verdict?.probability ?? null,
  before: evidence.confidence,
  after: after.confidence,
});

/** The observations with some of their evidence exchanged. */
function replaced(observations: Observations, by: ReadonlyMap<Evidence, Evidence>): Observations {
  const exchanged = (evidence: Evidence): Evidence => by.get(evidence) ?? evidence;
  return new Map(
    [...observations].map(([document, checks]) => [
      document,
      checks.map((check) => ({
        ...check,
        signals: check.signals.map((signal) => ({
          ...signal,
          observation: { ...signal.observation, findings: signal.observation.findings.map(exchanged) },
        })),
      })),
    ]),
  );
}
