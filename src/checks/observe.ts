import type { Article } from '../article/article.js';
import type { CheckRule, Rubric, SignalRule } from '../rubric/rubric.js';
import type { CheckDefinition, Corpus, Evidence, Observation, SignalDefinition } from './check.js';
import { type PatternFinder, patternFinder } from './patterns.js';

/** What one signal saw; an `off` signal has an empty observation. */
export interface SignalObservation {
  readonly signal: string;
  readonly status: 'observed' | 'not-applicable' | 'off';
  readonly observation: Observation;
}

/**
 * What one check saw. It depends on the rubric's switches, options, patterns and `minSentences` alone, never on
 * weights, curves, factors, severities, caps or bands: re-weighting needs no second look at the text.
 */
export interface CheckObservation {
  readonly check: string;
  readonly status: 'observed' | 'not-applicable' | 'off' | 'error';
  /** Why the check is not applicable. */
  readonly reason?: string;
  /** What went wrong, with status `error`. */
  readonly message?: string;
  readonly signals: readonly SignalObservation[];
  /** Evidence that the check fails as a whole. */
  readonly failure?: { readonly signal: string; readonly evidence: Evidence };
}

const NOTHING: Observation = { opportunities: 0, findings: [] };

/**
 * Runs every enabled signal of every check on one article.
 *
 * - A check that throws is reported with status `error`; the others still run.
 * - A text in another language than English is not read at all: every check is not applicable.
 * - A text of fewer than `minSentences` counting sentences is read, and its findings are listed, but no check applies.
 */
export function observe(
  article: Article,
  rubric: Rubric,
  corpus: Corpus,
  checks: readonly CheckDefinition[],
): CheckObservation[] {
  const foreign = languageReason(article);
  const short = lengthReason(article, rubric.minSentences);
  const findPatterns = patternFinder(article, rubric.patterns);
  return checks.map((check) => {
    const rule = rubric.checks[check.id];
    if (rule?.enabled !== true) return { check: check.id, status: 'off', signals: switchedOff(check) };
    if (foreign !== null) {
      return { check: check.id, status: 'not-applicable', reason: foreign, signals: unread(check, rule, foreign) };
    }
    const seen = attempt(check, rule, article, corpus, findPatterns);
    return seen.status === 'observed' && short !== null ? { ...seen, status: 'not-applicable', reason: short } : seen;
  });
}

/** The part of a rubric that `observe` depends on, as plain data. */
export const lookedFor = ({ minSentences, patterns, checks }: Rubric): unknown => [
  minSentences,
  patterns,
  Object.entries(checks).map(([id, { enabled, signals }]) => [
    id,
    enabled,
    Object.entries(signals).map(([signal, rule]) => [signal, rule.enabled, rule.options]),
  ]),
];

function languageReason(article: Article): string | null {
  if (article.language === 'en' || article.language === 'und') return null;
  return `the text is not in English (language: ${article.language})`;
}

function lengthReason(article: Article, minSentences: number): string | null {
  const sentences = article.sentences.filter((sentence) => sentence.counts).length;
  return sentences < minSentences ? `too short to score: ${sentences} of ${minSentences} sentences` : null;
}

function attempt(
  check: CheckDefinition,
  rule: CheckRule,
  article: Article,
  corpus: Corpus,
  findPatterns: PatternFinder,
): CheckObservation {
  try {
    const signals = check.signals.map((signal) => {
      const signalRule = rule.signals[signal.id];
      if (signalRule?.enabled !== true) return off(signal);
      return run(signal, signalRule, article, corpus, findPatterns(`${check.id}/${signal.id}`));
    });
    const failure = check.failure?.(article) ?? null;
    const counts = failure !== null && rule.signals[failure.signal]?.enabled === true;
    return { check: check.id, status: 'observed', signals, ...(counts && { failure }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { check: check.id, status: 'error', message, signals: [] };
  }
}

function run(
  signal: SignalDefinition,
  rule: SignalRule,
  article: Article,
  corpus: Corpus,
  matches: readonly Evidence[],
): SignalObservation {
  const own = signal.observe(article, rule.options, corpus);
  const observation = matches.length === 0 ? own : { ...own, findings: [...own.findings, ...matches] };
  return { signal: signal.id, status: own.opportunities > 0 ? 'observed' : 'not-applicable', observation };
}

const off = (signal: SignalDefinition): SignalObservation => ({
  signal: signal.id,
  status: 'off',
  observation: NOTHING,
});

const switchedOff = (check: CheckDefinition): SignalObservation[] => check.signals.map(off);

const unread = (check: CheckDefinition, rule: CheckRule, reason: string): SignalObservation[] =>
  check.signals.map((signal) =>
    rule.signals[signal.id]?.enabled === true
      ? { signal: signal.id, status: 'not-applicable', observation: { ...NOTHING, reason } }
      : off(signal),
  );
