import type { Severity } from '../checks/check.js';

/** How one signal's observations become a score. */
export interface SignalRule {
  readonly enabled: boolean;
  /** Relative to the other signals of the check; 0: shown, never charged. */
  readonly weight: number;
  /** Full marks at or below this rate (or count, with `per: document`). */
  readonly full: number;
  /** No marks at or above it. Greater than `full`. */
  readonly zero: number;
  /** `unit`: hits divided by opportunities. `document`: hits counted, each weighed by its confidence. */
  readonly per: 'unit' | 'document';
  readonly severity: Severity;
  /** Multiplies the weight of a hit that carries the tag: `{ disclosed: 0.5 }`. */
  readonly factors: Readonly<Record<string, number>>;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface CheckRule {
  readonly enabled: boolean;
  /** Relative to the other checks. */
  readonly weight: number;
  readonly signals: Readonly<Record<string, SignalRule>>;
}

/** An upper limit on a document's score, applied after the mean and always printed. */
export interface CapRule {
  readonly id: string;
  /** A condition over measured values: "statements == 0", "contradictions/polarity.hits >= 2". */
  readonly when: string;
  readonly limit: number;
  /** In words, for the report. */
  readonly reason: string;
}

export interface Band {
  /** Scores from here up to the next band, 0 to 100. */
  readonly min: number;
  readonly label: string;
}

/** A desk's own rule: text that matches is a finding of `signal`. */
export interface PatternRule {
  readonly id: string;
  /** `check/signal`. */
  readonly signal: string;
  /** RE2 syntax: no look-around, no back-references. */
  readonly match: string;
  readonly message: string;
  readonly advice: string;
  readonly caseSensitive: boolean;
  readonly confidence: number;
}

/** A rubric with every default filled in. */
export interface Rubric {
  readonly version: 1;
  readonly title: string;
  /** Findings below this confidence are hidden and never charged. */
  readonly minConfidence: number;
  /** Body sentences an article needs to be scored at all. */
  readonly minSentences: number;
  readonly checks: Readonly<Record<string, CheckRule>>;
  readonly caps: readonly CapRule[];
  /** From the highest `min` down; the last has `min` 0. */
  readonly bands: readonly Band[];
  readonly patterns: readonly PatternRule[];
}

/** A rubric and where it came from. */
export interface LoadedRubric {
  readonly rubric: Rubric;
  /** As the user named it; "rubric.yaml" for the default that ships with the program. */
  readonly path: string;
  /** Of the file's bytes. */
  readonly sha256: string;
}
