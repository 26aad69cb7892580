import { Type } from '@sinclair/typebox';
import { type CheckDefinition, defineSignal } from '../../src/checks/check.js';

const nothing = () => ({ opportunities: 0, findings: [] });

/** Two checks that exercise everything that a rubric can say of one. */
export const checks: readonly CheckDefinition[] = [
  {
    id: 'attribution',
    title: 'Attribution',
    question: 'Can the reader see who says so?',
    signals: [
      defineSignal({
        id: 'anonymous-source',
        title: 'Anonymous source',
        unit: 'statement',
        what: 'Statements of unnamed people.',
        tags: { plural: 'the plural hides one speaker', 'no-reason': 'no reason is given' },
        options: Type.Object({
          reach: Type.Integer({ minimum: 0, maximum: 9, default: 1, description: 'Sentences a source carries over' }),
          mode: Type.Union([Type.Literal('strict'), Type.Literal('lenient')], {
            default: 'strict',
            description: 'How',
          }),
          least: Type.Object(
            { figure: Type.Number({ default: 0.7 }), date: Type.Number({ default: 0.5 }) },
            { additionalProperties: false, default: {} },
          ),
        }),
        observe: nothing,
      }),
      defineSignal({
        id: 'missing-provenance',
        title: 'Missing provenance',
        unit: 'item',
        what: 'What is absent.',
        options: Type.Object({}),
        observe: nothing,
      }),
    ],
  },
  {
    id: 'contradictions',
    title: 'Contradictions',
    question: 'Does the article agree with itself?',
    signals: [
      defineSignal({
        id: 'polarity',
        title: 'Polarity',
        unit: 'pair',
        what: 'Yes and no.',
        options: Type.Object({}),
        observe: nothing,
      }),
    ],
  },
];

export const standard = {
  path: 'default.yaml',
  text: `version: 1
title: Default
minConfidence: 0.5
hintConfidence: 0.25
minSentences: 5
checks:
  attribution:
    weight: 35
    signals:
      anonymous-source: { weight: 3, full: 0.1, zero: 0.6, severity: high, factors: { plural: 1.1 } }
      missing-provenance: { weight: 1, full: 0.25, zero: 1 }
  contradictions:
    weight: 25
    signals:
      polarity: { weight: 3, full: 0, zero: 1, per: document }
caps:
  - { id: none, when: statements == 0, limit: 40, reason: nobody speaks }
bands:
  - { min: 85, label: Strong }
  - { min: 0, label: Weak }
patterns: []
`,
};
