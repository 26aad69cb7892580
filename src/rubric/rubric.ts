import { type Static, Type } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
const oneOf = <const T extends string>(values: readonly T[], options: object) =>
  Type.Unsafe<T>({ type: 'string', enum: values, ...options });

const Enabled = Type.Boolean({ default: true, description: 'false: not looked for, and not shown' });

/** How one signal's observations become a score. */
export const SignalRuleSchema = Type.Object(
  {
    enabled: Enabled,
    weight: Type.Number({
      minimum: 0,
      maximum: 100,
      description: 'Relative to the other signals of the check; 0: shown, never charged',
    }),
    full: Type.Number({ minimum: 0, description: 'Full marks at or below this rate, or count with `per: document`' }),
    zero: Type.Number({ exclusiveMinimum: 0, description: 'No marks at or above it; greater than `full`' }),
    per: oneOf(['unit', 'document'], {
      default: 'unit',
      description:
        'unit: hits divided by opportunities, from 0 to 1. document: hits counted, each weighed by its confidence',
    }),
    severity: oneOf(['high', 'medium', 'low', 'info'], { default: 'medium', description: 'How findings are labelled' }),
    factors: Type.Record(Type.String(), Type.Number(), {
      description: 'Multiplies the weight of a hit that carries the tag: { disclosed: 0.5 }',
    }),
    options: Type.Record(Type.String(), Type.Unknown(), { description: 'Settings of this signal alone' }),
  },
  closed,
);

/** An upper limit on a document's score, applied after the mean and always printed. */
const CapRuleSchema = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 80, description: 'Short name for the report' }),
    when: Type.String({
      minLength: 1,
      maxLength: 1000,
      description: 'A condition over measured values: "statements == 0", "contradictions/polarity.hits >= 2"',
    }),
    limit: Type.Number({ minimum: 0, maximum: 100, description: 'The score can be no higher' }),
    reason: Type.String({ minLength: 1, maxLength: 500, description: 'In words, for the report' }),
  },
  closed,
);

const BandSchema = Type.Object(
  {
    min: Type.Number({ minimum: 0, maximum: 100, description: 'Scores from here up to the next band' }),
    label: Type.String({ minLength: 1, maxLength: 60 }),
  },
  closed,
);

/** A desk's own rule: text that matches is a finding of `signal`. */
export const PatternRuleSchema = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 80 }),
    signal: Type.String({ description: '`check/signal`' }),
    match: Type.String({
      minLength: 1,
      maxLength: 1000,
      description: 'RE2 syntax: no look-around, no back-references',
    }),
    message: Type.String({ minLength: 1, maxLength: 500, description: 'What is in the text, for the report' }),
    advice: Type.String({ maxLength: 500, default: '', description: 'What the editor can do about it' }),
    caseSensitive: Type.Boolean({ default: false }),
    confidence: Type.Number({
      minimum: 0,
      maximum: 1,
      default: 0.9,
      description: 'How often a match is right; below `minConfidence` it is hidden',
    }),
  },
  closed,
);

const share = (value: number, description: string) =>
  Type.Number({ minimum: 0, maximum: 1, default: value, description });

/** How far a language model's verdict moves the confidence of a contradiction, where one is asked. */
export const JudgeRuleSchema = Type.Object(
  {
    least: share(0.7, 'A verdict of which the model is less sure moves nothing'),
    confirm: share(0.5, 'A finding that the model confirms moves so far from its confidence towards 1'),
    reject: share(0.5, 'A finding that the model rejects moves so far from its confidence towards 0'),
  },
  { ...closed, description: 'What a language model may change, where the command line names one (--judge-url)' },
);

/** The settings of a rubric that do not depend on the list of checks. */
export const GeneralSchema = Type.Object(
  {
    version: Type.Literal(1, { description: 'Of this file format' }),
    title: Type.String({ minLength: 1, maxLength: 200, description: 'Printed on every report' }),
    minConfidence: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'Findings below this confidence are hidden and never charged',
    }),
    hintConfidence: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'Hidden findings from this confidence on are hints: told where all are asked for, and to machines',
    }),
    minSentences: Type.Integer({
      minimum: 1,
      maximum: 1000,
      description: 'Body sentences that an article needs to be scored at all',
    }),
    judge: JudgeRuleSchema,
    stability: Type.Object(
      {
        samples: Type.Integer({ minimum: 100, maximum: 10_000, description: 'Trials with other weights' }),
        spread: Type.Number({
          minimum: 0,
          maximum: 1,
          description: 'Part of itself by which every weight moves at most, up or down',
        }),
      },
      { ...closed, description: 'How the report tries whether the ranking hangs on the weights' },
    ),
    caps: Type.Array(CapRuleSchema, { maxItems: 100, description: 'Upper limits, applied after the mean' }),
    bands: Type.Array(BandSchema, {
      minItems: 1,
      maxItems: 20,
      description: 'Scores in words, from the highest down to 0',
    }),
  },
  closed,
);

export const CheckSettingsSchema = Type.Object(
  {
    enabled: Enabled,
    weight: Type.Number({ minimum: 0, maximum: 100, description: 'Relative to the other checks' }),
  },
  closed,
);

export type SignalRule = Readonly<
  Omit<Static<typeof SignalRuleSchema>, 'factors' | 'options'> & {
    factors: Readonly<Record<string, number>>;
    options: Readonly<Record<string, unknown>>;
  }
>;

export type CheckRule = Readonly<
  Static<typeof CheckSettingsSchema> & { signals: Readonly<Record<string, SignalRule>> }
>;

export type JudgeRule = Readonly<Static<typeof JudgeRuleSchema>>;
export type CapRule = Readonly<Static<typeof CapRuleSchema>>;
export type Band = Readonly<Static<typeof BandSchema>>;
export type PatternRule = Readonly<Static<typeof PatternRuleSchema>>;

/** A rubric with every default filled in. */
export type Rubric = Readonly<
  Omit<Static<typeof GeneralSchema>, 'caps' | 'bands'> & {
    checks: Readonly<Record<string, CheckRule>>;
    caps: readonly CapRule[];
    /** From the highest `min` down; the last has `min` 0. */
    bands: readonly Band[];
    patterns: readonly PatternRule[];
  }
>;

/** A rubric and where it came from. */
export interface LoadedRubric {
  readonly rubric: Rubric;
  /** As the user named it; "rubric.yaml" for the default that ships with the program. */
  readonly path: string;
  /** Of the file's bytes, in lower-case hex. */
  readonly sha256: string;
}
