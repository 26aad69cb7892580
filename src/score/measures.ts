import type { CheckDefinition } from '../checks/check.js';

/** What is counted in an article apart from the checks, for the conditions of caps. */
export interface DocumentFacts {
  /** Words of counting sentences. */
  readonly words: number;
  /** Sentences that count. */
  readonly sentences: number;
  readonly statements: number;
  /** Statements whose source the reader can find: a named person, an organisation or a document. */
  readonly named: number;
  /** Statements of an unnamed person or group. */
  readonly unnamed: number;
  /** Statements with a quotation or a channel: the reader can look them up. */
  readonly placed: number;
  /** Speakers, each counted once. */
  readonly sources: number;
}

interface Measured {
  readonly score: number | null;
  readonly checks: readonly {
    readonly id: string;
    readonly score: number | null;
    readonly signals: readonly {
      readonly id: string;
      readonly hits: number;
      readonly rate: number | null;
      readonly score: number | null;
    }[];
  }[];
  readonly findings: readonly { readonly check: string; readonly signal: string; readonly charged: boolean }[];
}

const FACTS = [
  'words',
  'sentences',
  'statements',
  'statements.named',
  'statements.unnamed',
  'statements.placed',
  'sources',
  'score',
];
const SIGNAL_MEASURES = ['hits', 'rate', 'score', 'findings'];

/** Every name that a condition may use. */
export function measuresOf(checks: readonly Pick<CheckDefinition, 'id' | 'signals'>[]): ReadonlySet<string> {
  return new Set([
    ...FACTS,
    ...checks.flatMap(({ id, signals }) => [
      `${id}.score`,
      `${id}.findings`,
      ...signals.flatMap((signal) => SIGNAL_MEASURES.map((measure) => `${id}/${signal.id}.${measure}`)),
    ]),
  ]);
}

/**
 * The values of one document: scores as they are given in the result, before any cap; findings are those charged.
 * What is not applicable has no value.
 */
export function valuesOf(facts: DocumentFacts, measured: Measured): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const set = (name: string, value: number | null) => value !== null && values.set(name, value);
  set('words', facts.words);
  set('sentences', facts.sentences);
  set('statements', facts.statements);
  set('statements.named', facts.named);
  set('statements.unnamed', facts.unnamed);
  set('statements.placed', facts.placed);
  set('sources', facts.sources);
  set('score', measured.score);
  const counts = chargedCounts(measured.findings);
  for (const check of measured.checks) {
    set(`${check.id}.score`, check.score);
    set(`${check.id}.findings`, counts.get(check.id) ?? 0);
    for (const signal of check.signals) {
      const name = `${check.id}/${signal.id}`;
      set(`${name}.hits`, signal.hits);
      set(`${name}.rate`, signal.rate);
      set(`${name}.score`, signal.score);
      set(`${name}.findings`, counts.get(name) ?? 0);
    }
  }
  return values;
}

function chargedCounts(findings: Measured['findings']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { check, signal, charged } of findings) {
    if (!charged) continue;
    for (const key of [check, `${check}/${signal}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
