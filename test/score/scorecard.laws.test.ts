import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Scorecard, scoreDocument } from '../../src/score/scorecard.js';
import { CHECKS, FACTS, mapChecks, mapSignals, observations, rubrics } from './arbitrary.js';

const RUNS = { numRuns: 300 };
const inTenths = (value: number): number => Math.round(value * 10);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const pointsOf = (items: readonly { readonly points: number }[]): number =>
  sum(items.map((item) => inTenths(item.points)));

function law(
  name: string,
  holds: (
    card: Scorecard,
    rubric: Parameters<typeof scoreDocument>[2],
    seen: Parameters<typeof scoreDocument>[0],
  ) => void,
) {
  test(name, () => {
    fc.assert(
      fc.property(observations, rubrics, (seen, rubric) =>
        holds(scoreDocument(seen, FACTS, rubric, CHECKS), rubric, seen),
      ),
      RUNS,
    );
  });
}

describe('whatever was observed and whatever the rubric says', () => {
  law(
    'the points of findings and caps add up to what the score lacks of 100, to a tenth',
    ({ score, findings, caps }) => {
      expect(pointsOf(findings) + pointsOf(caps)).toBe(score === null ? 0 : 1000 - inTenths(score));
    },
  );

  law('the points of signals add up to those of their check, and those of checks to those of all findings', (card) => {
    for (const check of card.checks) expect(pointsOf(check.signals)).toBe(inTenths(check.points));
    expect(pointsOf(card.checks)).toBe(pointsOf(card.findings));
  });

  law('only what is charged costs points', ({ findings }) => {
    for (const finding of findings) if (!finding.charged) expect(finding.points).toBe(0);
  });

  law(
    'nothing in the voice of a speaker, hidden, of no weight or for information is charged',
    ({ findings }, rubric) => {
      for (const { charged, check, signal, evidence } of findings.filter((finding) => finding.charged)) {
        expect(charged && evidence.voice === 'speaker' && signal !== 'two').toBe(false);
        expect(evidence.confidence).toBeGreaterThanOrEqual(rubric.minConfidence);
        expect(rubric.checks[check]!.weight * rubric.checks[check]!.signals[signal]!.weight).toBeGreaterThan(0);
        expect(rubric.checks[check]!.signals[signal]!.severity).not.toBe('info');
      }
    },
  );

  law('every interval holds its score and stays within 0 and 100', (card) => {
    for (const { score, interval } of [card, ...card.checks.flatMap((check) => check.signals)]) {
      expect(interval === null).toBe(score === null);
      if (score === null || interval === null) continue;
      expect(interval[0]).toBeGreaterThanOrEqual(0);
      expect(interval[0]).toBeLessThanOrEqual(score);
      expect(interval[1]).toBeGreaterThanOrEqual(score);
      expect(interval[1]).toBeLessThanOrEqual(100);
    }
  });

  law('coverage is a part of one, and nothing is scored without it', ({ coverage, score }) => {
    expect(coverage).toBeGreaterThanOrEqual(0);
    expect(coverage).toBeLessThanOrEqual(1);
    if (coverage === 0) expect(score).toBeNull();
  });

  law('multiplying the weights of all checks changes nothing', (card, rubric, seen) => {
    const scaled = mapChecks(rubric, (rule) => ({ ...rule, weight: rule.weight * 3 }));
    expect(withoutWeights(scoreDocument(seen, FACTS, scaled, CHECKS))).toEqual(withoutWeights(card));
  });

  law('multiplying the weights of all signals within the checks changes nothing', (card, rubric, seen) => {
    const scaled = mapSignals(rubric, (rule) => ({ ...rule, weight: rule.weight * 7 }));
    expect(withoutWeights(scoreDocument(seen, FACTS, scaled, CHECKS))).toEqual(withoutWeights(card));
  });

  law('the order in which checks were run changes nothing', (card, rubric, seen) => {
    expect(scoreDocument([...seen].reverse(), FACTS, rubric, CHECKS)).toEqual(card);
  });
});

test('one hit more never raises a score', () => {
  fc.assert(
    fc.property(
      observations,
      rubrics,
      fc.nat(5),
      fc.integer({ min: 0, max: 10 }),
      (seen, rubric, which, tenthsSure) => {
        // Evidence without a place contends with nothing, so that only the count differs.
        const more = { spans: [], message: 'm', advice: 'a', confidence: tenthsSure / 10, voice: 'narrator' as const };
        let place = 0;
        const added = seen.map((check) => ({
          ...check,
          signals: check.signals.map((signal) =>
            place++ === which && signal.status === 'observed'
              ? { ...signal, observation: { ...signal.observation, findings: [...signal.observation.findings, more] } }
              : signal,
          ),
        }));
        const before = scoreDocument(seen, FACTS, rubric, CHECKS).score;
        const after = scoreDocument(added, FACTS, rubric, CHECKS).score;
        expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
        expect(after === null).toBe(before === null);
      },
    ),
    RUNS,
  );
});

const withoutWeights = (card: Scorecard): unknown =>
  JSON.parse(JSON.stringify(card, (key, value) => (key === 'weight' ? undefined : value)));
