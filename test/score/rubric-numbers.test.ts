import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/checks/check.js';
import type { CheckObservation } from '../../src/checks/observe.js';
import type { CheckRule, Rubric, SignalRule } from '../../src/rubric/rubric.js';
import { type Scorecard, scoreDocument } from '../../src/score/scorecard.js';
import { exampleCheck, rubricFor, wordSignal } from '../report/example-checks.js';
import { FACTS } from './arbitrary.js';

const CHECKS = [
  exampleCheck('weak', [wordSignal('bad', 'bad'), wordSignal('fine', 'fine')]),
  exampleCheck('strong', [wordSignal('good', 'good')]),
];

const hit = (start: number, more: Partial<Evidence> = {}): Evidence => ({
  spans: [{ start, end: start + 5, label: 'claim' }],
  message: 'm',
  advice: 'a',
  confidence: 0.8,
  voice: 'narrator',
  ...more,
});

const seen = (check: string, signals: Record<string, readonly Evidence[]>): CheckObservation => ({
  check,
  status: 'observed',
  signals: Object.entries(signals).map(([signal, findings]) => ({
    signal,
    status: 'observed',
    observation: { opportunities: 10, findings },
  })),
});

const OBSERVED = [
  seen('weak', { bad: [hit(0, { tags: ['mild'] }), hit(10), hit(20), hit(30, { confidence: 0.6 })], fine: [] }),
  seen('strong', { good: [] }),
];

const score = (rule: Partial<SignalRule> = {}, check: Partial<CheckRule> = {}, more: Partial<Rubric> = {}): Scorecard =>
  scoreDocument(OBSERVED, FACTS, rubricFor(CHECKS, more, { 'weak/bad': rule }, { weak: check }), CHECKS);

const weigh = (weight: number): Partial<CheckRule> => ({
  ...rubricFor(CHECKS).checks.weak!,
  weight,
});

describe('each number of the rubric moves the score as its reader expects', () => {
  const base = score().score!;

  test('by hand: 4 of 10 hit, half of a check that is half of the document', () => {
    expect(base).toBe(90);
  });

  test.each<[string, Scorecard, 'up' | 'down']>([
    ['a heavier signal that lost', score({ weight: 3 }), 'down'],
    ['a lighter signal that lost', score({ weight: 0.5 }), 'up'],
    ['a heavier check that lost', score({}, weigh(3)), 'down'],
    ['a lighter check that lost', score({}, weigh(0.2)), 'up'],
    ['more allowed for full marks', score({ full: 0.2 }), 'up'],
    ['no marks from a lower rate on', score({ zero: 0.5 }), 'down'],
    ['a milder factor for a tag', score({ factors: { mild: 0.5 } }), 'up'],
    ['a harsher factor for a tag', score({ factors: { mild: 2 } }), 'down'],
    ['counting per document', score({ per: 'document', zero: 4 }), 'down'],
    ['severity info', score({ severity: 'info' }), 'up'],
    ['a higher threshold of confidence', score({}, {}, { minConfidence: 0.7 }), 'up'],
    ['weight 0', score({ weight: 0 }), 'up'],
    ['a cap', score({}, {}, { caps: [{ id: 'c', when: 'words > 1', limit: 55, reason: 'r' }] }), 'down'],
  ])('%s', (_, card, direction) => {
    expect(Math.sign(card.score! - base)).toBe(direction === 'up' ? 1 : -1);
  });

  test('bands name the score and do not move it', () => {
    const card = score(
      {},
      {},
      {
        bands: [
          { min: 90, label: 'Top' },
          { min: 0, label: 'Rest' },
        ],
      },
    );
    expect([card.score, card.band]).toEqual([90, 'Top']);
  });
});

test('a hit per document weighs as much as it is sure', () => {
  const signal = score({ per: 'document', zero: 4 }).checks[0]!.signals[0]!;
  expect([signal.hits, signal.weighted, signal.score]).toEqual([4, 3, 25]);
});

test('a finding costs in proportion to its weight', () => {
  const card = score({ factors: { mild: 0.5 } });
  expect(card.score).toBe(91.3);
  expect(card.findings.map((finding) => finding.points)).toEqual([1.2, 2.5, 2.5, 2.5]);
});

test('what does not apply leaves its weight to the rest, and lowers the coverage', () => {
  const idle: CheckObservation = { check: 'strong', status: 'not-applicable', reason: 'too short', signals: [] };
  const card = scoreDocument([OBSERVED[0]!, idle], FACTS, rubricFor(CHECKS, {}, {}, { strong: { weight: 3 } }), CHECKS);
  expect([card.score, card.coverage, card.checks[1]!.score, card.checks[1]!.reason]).toEqual([
    80,
    0.25,
    null,
    'too short',
  ]);
});

test('a check whose signals do not apply says why, once', () => {
  const unread = (signal: string) => ({
    signal,
    status: 'not-applicable' as const,
    observation: { opportunities: 0, findings: [], reason: 'no statements' },
  });
  const idle: CheckObservation = { check: 'weak', status: 'observed', signals: [unread('bad'), unread('fine')] };
  const card = scoreDocument([idle, OBSERVED[1]!], FACTS, rubricFor(CHECKS), CHECKS);
  expect(card.checks[0]).toMatchObject({ status: 'not-applicable', reason: 'no statements', score: null });
  expect([card.score, card.coverage]).toEqual([100, 0.5]);
});

test('a check that could not be run is an error, not a zero', () => {
  const broken: CheckObservation = { check: 'strong', status: 'error', message: 'it broke', signals: [] };
  const card = scoreDocument([OBSERVED[0]!, broken], FACTS, rubricFor(CHECKS), CHECKS);
  expect(card.checks[1]).toMatchObject({ status: 'error', message: 'it broke', score: null, points: 0 });
  expect(card.checks[1]!.signals[0]).toMatchObject({ status: 'not-applicable', reason: 'the check could not be run' });
  expect([card.score, card.coverage]).toEqual([80, 0.5]);
});

describe('a check that fails as a whole', () => {
  const failure = { signal: 'bad', evidence: hit(0, { spans: [], message: 'nobody is named' }) };
  const failed = { ...OBSERVED[0]!, failure };

  test('has a score of 0, and the failure costs what its other findings have not', () => {
    const card = scoreDocument([failed, OBSERVED[1]!], FACTS, rubricFor(CHECKS), CHECKS);
    expect([card.score, card.checks[0]!.score, card.checks[0]!.points]).toEqual([50, 0, 50]);
    expect(card.findings.map((finding) => finding.points)).toEqual([2.5, 2.5, 2.5, 2.5, 40]);
    expect(card.checks[0]!.signals[0]).toMatchObject({ hits: 4, score: 60, points: 50 });
  });

  test('is scored even where none of its signals applies', () => {
    const bare: CheckObservation = { check: 'weak', status: 'observed', signals: [], failure };
    const card = scoreDocument([bare, OBSERVED[1]!], FACTS, rubricFor(CHECKS), CHECKS);
    expect([card.score, card.coverage, card.checks[0]!.status]).toEqual([50, 1, 'scored']);
    expect(card.findings).toMatchObject([{ charged: true, points: 50 }]);
  });

  test.each<[string, Partial<SignalRule>]>([
    ['has no weight', { weight: 0 }],
    ['is for information', { severity: 'info' }],
  ])('does not fail where the signal %s', (_, rule) => {
    const rubric = rubricFor(CHECKS, {}, { 'weak/bad': rule });
    const card = scoreDocument([failed, OBSERVED[1]!], FACTS, rubric, CHECKS);
    expect([card.score, card.findings.at(-1)!.charged]).toEqual([100, false]);
  });
});

test('a passage that two signals want is charged by the more confident, and a shown one takes it from none', () => {
  const both = (good: Evidence) => [seen('weak', { bad: [hit(0)], fine: [] }), seen('strong', { good: [good] })];
  const rubric = rubricFor(CHECKS);
  const charged = (good: Evidence, rules = rubric) =>
    scoreDocument(both(good), FACTS, rules, CHECKS).findings.map(({ signal, charged }) => [signal, charged]);
  expect(charged(hit(0, { confidence: 0.9 }))).toEqual([['good', true]]);
  expect(charged(hit(0, { confidence: 0.7 }))).toEqual([['bad', true]]);
  expect(charged(hit(0, { confidence: 0.9, voice: 'speaker' }))).toEqual([
    ['bad', true],
    ['good', false],
  ]);
  expect(charged(hit(0, { confidence: 0.9 }), rubricFor(CHECKS, {}, { 'strong/good': { weight: 0 } }))).toEqual([
    ['bad', true],
    ['good', false],
  ]);
});
