import fc from 'fast-check';
import type { CheckDefinition, Evidence } from '../../src/checks/check.js';
import type { CheckObservation } from '../../src/checks/observe.js';
import type { CapRule, CheckRule, Rubric, SignalRule } from '../../src/rubric/rubric.js';
import type { DocumentFacts } from '../../src/score/measures.js';
import { exampleCheck, rubricFor, wordSignal } from '../report/example-checks.js';

export const CHECKS: readonly CheckDefinition[] = [
  exampleCheck('first', [wordSignal('one', 'one'), wordSignal('two', 'two', { chargesSpeakers: true })]),
  exampleCheck('second', [wordSignal('three', 'three'), wordSignal('four', 'four'), wordSignal('five', 'five')]),
  exampleCheck('third', [wordSignal('six', 'six')]),
];

export const FACTS: DocumentFacts = {
  words: 300,
  sentences: 20,
  statements: 4,
  named: 2,
  unnamed: 1,
  placed: 3,
  sources: 3,
};

const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    place: fc.option(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 30 })), { freq: 6 }),
    confidence: fc.constantFrom(0.3, 0.5, 0.7, 0.85, 0.95),
    voice: fc.constantFrom('narrator', 'narrator', 'narrator', 'speaker'),
    tags: fc.subarray(['disclosed', 'worse']),
    amount: fc.constantFrom(1, 1, 1, 4),
  })
  .map(({ place, ...rest }) => ({
    spans: place === null ? [] : [{ start: place[0], end: place[0] + place[1], label: 'claim' }],
    message: 'message',
    advice: 'advice',
    ...rest,
  }));

const checkObservation = (check: CheckDefinition): fc.Arbitrary<CheckObservation> =>
  fc
    .record({
      status: fc.constantFrom('observed', 'observed', 'observed', 'observed', 'not-applicable', 'error'),
      signals: fc.tuple(
        ...check.signals.map(() =>
          fc.record({ opportunities: fc.nat(25), findings: fc.array(evidence, { maxLength: 6 }) }),
        ),
      ),
      failure: fc.option(evidence, { freq: 4 }),
    })
    .map(({ status, signals, failure }): CheckObservation => {
      if (status === 'error') return { check: check.id, status, message: 'it broke', signals: [] };
      return {
        check: check.id,
        status,
        ...(status === 'not-applicable' && { reason: 'too short' }),
        signals: signals.map(({ opportunities, findings }, index) => ({
          signal: check.signals[index]!.id,
          status: opportunities > 0 ? ('observed' as const) : ('not-applicable' as const),
          observation: { opportunities, findings: opportunities > 0 ? findings : [] },
        })),
        ...(failure !== null && { failure: { signal: check.signals[0]!.id, evidence: failure } }),
      };
    });

export const observations: fc.Arbitrary<CheckObservation[]> = fc.tuple(...CHECKS.map(checkObservation));

const signalRule: fc.Arbitrary<Partial<SignalRule>> = fc
  .record({
    weight: fc.constantFrom(0, 1, 2, 3, 7),
    per: fc.constantFrom('unit', 'unit', 'document'),
    severity: fc.constantFrom('high', 'medium', 'low', 'info'),
    full: fc.constantFrom(0, 0, 0.05, 0.2),
    width: fc.constantFrom(0.1, 0.37, 1),
    factors: fc.constantFrom({}, { disclosed: 0.5 }, { disclosed: 0, worse: 1.5 }),
  })
  .map(({ full, width, per, ...rest }) => {
    const scale = per === 'document' ? 4 : 1;
    return { ...rest, per, full: full * scale, zero: (full + width) * scale };
  });

const CAPS: readonly CapRule[] = [
  { id: 'few-names', when: 'statements.named <= 2', limit: 61.5, reason: 'few named sources' },
  { id: 'bad-first', when: 'first.score < 40 or second/three.hits >= 3', limit: 40, reason: 'the first check is low' },
];

export const rubrics: fc.Arbitrary<Rubric> = fc
  .record({
    rules: fc.array(signalRule, { minLength: 6, maxLength: 6 }),
    weights: fc.array(fc.constantFrom(0, 1, 10, 35), { minLength: 3, maxLength: 3 }),
    caps: fc.subarray([...CAPS]),
    minConfidence: fc.constantFrom(0, 0.5, 0.8),
  })
  .map(({ rules, weights, caps, minConfidence }) => {
    const names = CHECKS.flatMap((check) => check.signals.map((signal) => `${check.id}/${signal.id}`));
    const byName = Object.fromEntries(names.map((name, index) => [name, rules[index]!]));
    const checkRules = Object.fromEntries(CHECKS.map((check, index) => [check.id, { weight: weights[index]! }]));
    return rubricFor(CHECKS, { caps, minConfidence }, byName, checkRules);
  });

/** The rubric with every check's rule changed. */
export const mapChecks = (rubric: Rubric, change: (rule: CheckRule) => CheckRule): Rubric => ({
  ...rubric,
  checks: Object.fromEntries(Object.entries(rubric.checks).map(([id, rule]) => [id, change(rule)])),
});

export const mapSignals = (rubric: Rubric, change: (rule: SignalRule) => SignalRule): Rubric =>
  mapChecks(rubric, (check) => ({
    ...check,
    signals: Object.fromEntries(Object.entries(check.signals).map(([id, rule]) => [id, change(rule)])),
  }));
