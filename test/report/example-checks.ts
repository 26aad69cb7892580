import { type TObject, Type } from '@sinclair/typebox';
import type { Article } from '../../src/article/article.js';
import {
  type CheckDefinition,
  type Corpus,
  defineSignal,
  type Evidence,
  type SignalDefinition,
} from '../../src/checks/check.js';
import type { CheckRule, Rubric, SignalRule } from '../../src/rubric/rubric.js';

export const NO_CORPUS: Corpus = { overlaps: [], documents: new Map() };

/** Flags every occurrence of a word; its units are the counting sentences. */
export function wordSignal(id: string, word: string, more: Partial<SignalDefinition> = {}): SignalDefinition {
  return defineSignal({
    id,
    title: `Title of ${id}`,
    unit: 'sentence',
    what: `Looks for “${word}”.`,
    options: Type.Object({}) as TObject,
    observe: (article) => ({
      opportunities: article.sentences.filter((sentence) => sentence.counts).length,
      findings: occurrences(article, word).map((start) => evidenceAt(start, start + word.length)),
    }),
    ...more,
  });
}

export const evidenceAt = (start: number, end: number, more: Partial<Evidence> = {}): Evidence => ({
  spans: [{ start, end, label: 'claim' }],
  message: 'the word stands here',
  advice: 'take it out',
  confidence: 0.9,
  voice: 'narrator',
  ...more,
});

export const exampleCheck = (
  id: string,
  signals: readonly SignalDefinition[],
  failure?: CheckDefinition['failure'],
): CheckDefinition => ({
  id,
  title: `Title of ${id}`,
  question: `Question of ${id}?`,
  signals,
  ...(failure && { failure }),
});

export const signalRule = (more: Partial<SignalRule> = {}): SignalRule => ({
  enabled: true,
  weight: 1,
  full: 0,
  zero: 1,
  per: 'unit',
  severity: 'medium',
  factors: {},
  options: {},
  ...more,
});

/** A rubric in which every signal of the checks has the same rule, but for what is given. */
export function rubricFor(
  checks: readonly CheckDefinition[],
  more: Partial<Rubric> = {},
  rules: Readonly<Record<string, Partial<SignalRule>>> = {},
  checkRules: Readonly<Record<string, Partial<CheckRule>>> = {},
): Rubric {
  const checkRule = ({ id, signals }: CheckDefinition): CheckRule => ({
    enabled: true,
    weight: 1,
    signals: Object.fromEntries(signals.map((signal) => [signal.id, signalRule(rules[`${id}/${signal.id}`])])),
    ...checkRules[id],
  });
  return {
    version: 1,
    title: 'Example rubric',
    minConfidence: 0.5,
    hintConfidence: 0,
    minSentences: 1,
    judge: { least: 0.7, confirm: 0.5, reject: 0.5 },
    stability: { samples: 100, spread: 0.3 },
    checks: Object.fromEntries(checks.map((check) => [check.id, checkRule(check)])),
    caps: [],
    bands: [
      { min: 80, label: 'Strong' },
      { min: 0, label: 'Weak' },
    ],
    patterns: [],
    ...more,
  };
}

function occurrences(article: Article, word: string): number[] {
  const places = [...article.document.text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map((match) => match.index);
  return places.filter((place) =>
    article.sentences.some((sentence) => sentence.counts && sentence.start <= place && place < sentence.end),
  );
}
