import { expect, test } from 'vitest';
import { explainEffective } from '../../src/rubric/explanation.js';
import { loadRubric } from '../../src/rubric/loading.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { checks, standard } from './checks.js';

function load(text: string): Rubric {
  const result = loadRubric({ text, path: 'desk.yaml' }, checks, standard);
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  return result.rubric.rubric;
}

test('the rubric in force stands a signal on a line, with the default beside what differs', () => {
  const desk = load(`
title: "City desk: strict"
checks:
  attribution:
    weight: 50
    signals:
      anonymous-source: { full: 0.05, factors: { plural: 2, no-reason: 1.5 }, options: { reach: 2 } }
  contradictions: { enabled: false }
bands: [{ min: 0, label: "All: of them" }]
`);
  expect(explainEffective(desk, load(''))).toBe(`version: 1
title: "City desk: strict" # default Default
minConfidence: 0.5
hintConfidence: 0.25
minSentences: 5
judge: { least: 0.7, confirm: 0.5, reject: 0.5 }
checks:
  attribution:
    enabled: true
    weight: 50 # default 35
    signals:
      anonymous-source: { enabled: true, weight: 3, full: 0.05, zero: 0.6, per: unit, severity: high, factors: { plural: 2, no-reason: 1.5 }, options: { reach: 2, mode: strict, least: { figure: 0.7, date: 0.5 } } } # default full: 0.1, factors.plural: 1.1, factors.no-reason: none, options.reach: 1
      missing-provenance: { enabled: true, weight: 1, full: 0.25, zero: 1, per: unit, severity: medium }
  contradictions:
    enabled: false # default true
    weight: 25
    signals:
      polarity: { enabled: true, weight: 3, full: 0, zero: 1, per: document, severity: medium }
caps:
  - { id: none, when: statements == 0, limit: 40, reason: nobody speaks }
bands: # not the default
  - { min: 0, label: "All: of them" }
patterns: []
`);
});

test('what it prints is a rubric with the same effect', () => {
  const desk = load(
    'title: \'\u0007 #x: {\'\npatterns: [{ id: a, signal: contradictions/polarity, match: \'\\d+ "x"\', message: "a\\nb" }]',
  );
  expect(load(explainEffective(desk, load('')))).toEqual(desk);
});
