import type { Report } from '../../../src/report/report.js';
import type { SignalRule } from '../../../src/rubric/rubric.js';

interface LegendSignal {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly weight: number;
  readonly zero: number;
  readonly per?: 'document';
}

/** Checks and signals of the example, with the weights that its scores are computed by. */
export const exampleChecks: readonly {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly weight: number;
  readonly signals: readonly LegendSignal[];
}[] = [
  {
    id: 'attribution',
    title: 'Attribution',
    question: 'Can the reader see who says so?',
    weight: 35,
    signals: [
      { id: 'unattributed-claim', title: 'Unattributed claim', unit: 'claim', weight: 3, zero: 0.6 },
      { id: 'anonymous-source', title: 'Anonymous source', unit: 'statement', weight: 3, zero: 0.5 },
      { id: 'unplaced-statement', title: 'Unplaced statement', unit: 'statement', weight: 1, zero: 0.8 },
      { id: 'single-source', title: 'Single source', unit: 'statement', weight: 1, zero: 0.9 },
      { id: 'missing-provenance', title: 'Missing provenance', unit: 'item', weight: 2, zero: 1 },
    ],
  },
  {
    id: 'duplication',
    title: 'Duplication',
    question: 'Whose words are these?',
    weight: 15,
    signals: [
      { id: 'repeated-passage', title: 'Repeated passage', unit: 'body word', weight: 1, zero: 0.3 },
      { id: 'uncredited-overlap', title: 'Uncredited overlap', unit: 'body sentence', weight: 2, zero: 0.6 },
      { id: 'credited-overlap', title: 'Credited overlap', unit: 'body sentence', weight: 0, zero: 1 },
    ],
  },
  {
    id: 'vague-claims',
    title: 'Vague claims',
    question: 'Is it said precisely enough to be checked?',
    weight: 25,
    signals: [
      { id: 'withheld-detail', title: 'Withheld detail', unit: 'sentence', weight: 3, zero: 0.3 },
      { id: 'unspecified-referent', title: 'Unspecified referent', unit: 'sentence', weight: 2, zero: 0.3 },
      { id: 'weasel-attribution', title: 'Weasel attribution', unit: 'sentence', weight: 2, zero: 0.3 },
      { id: 'vague-quantity', title: 'Vague quantity', unit: 'sentence', weight: 1, zero: 0.3 },
      { id: 'vague-time', title: 'Vague time', unit: 'sentence', weight: 1, zero: 0.3 },
      { id: 'hollow-language', title: 'Hollow language', unit: 'sentence', weight: 1, zero: 0.4 },
    ],
  },
  {
    id: 'contradictions',
    title: 'Contradictions',
    question: 'Does the article agree with itself?',
    weight: 25,
    signals: [
      { id: 'polarity', title: 'Polarity', unit: 'document', weight: 3, zero: 2, per: 'document' },
      { id: 'quantity', title: 'Quantity', unit: 'document', weight: 3, zero: 2, per: 'document' },
      { id: 'date', title: 'Date', unit: 'document', weight: 2, zero: 2, per: 'document' },
      { id: 'headline-body', title: 'Headline and body', unit: 'document', weight: 3, zero: 1, per: 'document' },
      { id: 'stance', title: 'Stance', unit: 'document', weight: 3, zero: 2, per: 'document' },
    ],
  },
];

/** Every second signal measured, the others not. */
export const exampleAccuracy: Report['accuracy'] = exampleChecks.flatMap(({ id: check, signals }) =>
  signals.map(({ id: signal }, index) =>
    index % 2 === 0
      ? { check, signal, judged: 40, right: 34, precision: 0.85, interval: [0.71, 0.93], planted: 20, found: 13 }
      : { check, signal, judged: 3, right: 3, precision: null, interval: null, planted: 0, found: 0 },
  ),
);

export const exampleBands = [
  { min: 85, label: 'Strong' },
  { min: 70, label: 'Adequate' },
  { min: 50, label: 'Weak' },
  { min: 0, label: 'Do not rely on alone' },
];

export const exampleCap = {
  id: 'no-visible-source',
  when: 'statements == 0',
  limit: 40,
  reason: 'No statement in the article names a source that the reader can see.',
};

const rule = ({ weight, zero, per }: LegendSignal): SignalRule => ({
  enabled: true,
  weight,
  full: per === 'document' ? 0 : 0.05,
  zero,
  per: per ?? 'unit',
  severity: weight >= 3 ? 'high' : weight === 2 ? 'medium' : weight === 1 ? 'low' : 'info',
  factors: weight === 3 ? { disclosed: 0.5 } : {},
  options: { reach: 1, minWords: 8 },
});

/** A rubric with every value in force, as a Report carries it. */
export const exampleRubric = {
  version: 1,
  title: 'News desk',
  minConfidence: 0.5,
  hintConfidence: 0.25,
  minSentences: 4,
  judge: { least: 0.7, confirm: 0.5, reject: 0.5 },
  checks: Object.fromEntries(
    exampleChecks.map(({ id, weight, signals }) => [
      id,
      { enabled: true, weight, signals: Object.fromEntries(signals.map((signal) => [signal.id, rule(signal)])) },
    ]),
  ),
  caps: [exampleCap],
  bands: exampleBands,
  patterns: [
    {
      id: 'mystery-deals',
      signal: 'vague-claims/withheld-detail',
      match: '\\bundisclosed (terms|sum)\\b',
      message: 'Terms are mentioned and withheld.',
      advice: 'Name the terms, or say who would not.',
      caseSensitive: false,
      confidence: 0.9,
    },
  ],
};
