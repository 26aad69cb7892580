import { type Static, Type } from '@sinclair/typebox';
import { closed, Interval, Nullable, Score, Sha256, type SpanSchema } from './basic-parts.js';
import { JudgeSchema } from './judge-parts.js';
import {
  type AnnotationsSchema,
  type CheckResultSchema,
  DocumentResultSchema,
  type FindingSchema,
  OverlapSchema,
  type SignalResultSchema,
} from './parts.js';

/** A source with all of its documents. */
const SourceResultSchema = Type.Object(
  {
    name: Type.String(),
    documents: Type.Array(Type.String()),
    score: Nullable(Score),
    interval: Nullable(Interval),
    spread: Nullable(Interval),
    band: Nullable(Type.String()),
    coverage: Type.Number({ minimum: 0, maximum: 1 }),
    checks: Type.Array(Type.Object({ id: Type.String(), score: Nullable(Score) }, closed)),
    losses: Type.Array(
      Type.Object(
        {
          check: Type.String(),
          signal: Nullable(Type.String({ description: 'Null for a cap' })),
          title: Type.String(),
          points: Type.Number({ minimum: 0 }),
          findings: Type.Integer({ minimum: 0 }),
        },
        { ...closed, description: 'Points lost, largest first; the mean over the documents' },
      ),
    ),
  },
  closed,
);

const Part = Type.Number({ minimum: 0, maximum: 1 });

const AccuracySchema = Type.Object(
  {
    check: Type.String(),
    signal: Type.String(),
    judged: Type.Integer({ minimum: 0, description: 'Findings of which it is known whether they are right' }),
    right: Type.Integer({ minimum: 0 }),
    precision: Nullable(Type.Number({ minimum: 0, maximum: 1, description: 'Null: too few were judged' })),
    interval: Nullable(Type.Tuple([Part, Part], { description: '95 %' })),
    planted: Type.Integer({ minimum: 0, description: 'Defects of its kind that were put into clean articles' }),
    found: Type.Integer({ minimum: 0, description: 'Of these, found at their place' }),
  },
  closed,
);

const StabilitySchema = Type.Object(
  {
    samples: Type.Integer({ minimum: 1 }),
    spread: Type.Number({ minimum: 0, maximum: 1, description: 'Part of itself by which every weight moved at most' }),
    kept: Type.Number({ minimum: 0, maximum: 1, description: 'Part of the trials with the printed ranks' }),
    sources: Type.Array(
      Type.Object(
        {
          source: Type.String(),
          kept: Part,
          ranks: Type.Tuple([Type.Integer({ minimum: 1 }), Type.Integer({ minimum: 1 })]),
          scores: Interval,
        },
        { ...closed, description: 'In the order of the ranking; ranges of the middle nine tenths of the trials' },
      ),
    ),
    ahead: Type.Array(Part, { description: 'Of each source and the next: trials in which the next is not ahead' }),
  },
  { ...closed, description: 'Would the ranking hold with other weights?' },
);

export const ReportSchema = Type.Object(
  {
    schemaVersion: Type.Literal('1.0'),
    tool: Type.Object({ name: Type.Literal('assay'), version: Type.String() }, closed),
    title: Type.String(),
    case: Nullable(Type.String()),
    date: Nullable(Type.String({ description: 'YYYY-MM-DD, as given; the program itself reads no clock' })),
    rubric: Type.Object(
      {
        path: Type.String(),
        title: Type.String(),
        sha256: Sha256,
        effective: Type.Record(Type.String(), Type.Unknown(), { description: 'Every value in force' }),
      },
      closed,
    ),
    legend: Type.Object(
      {
        checks: Type.Array(Type.Object({ id: Type.String(), title: Type.String(), question: Type.String() }, closed)),
        signals: Type.Array(
          Type.Object(
            { id: Type.String(), check: Type.String(), title: Type.String(), unit: Type.String(), what: Type.String() },
            closed,
          ),
        ),
      },
      { ...closed, description: 'What the ids mean, so that a renderer needs this document alone' },
    ),
    accuracy: Type.Array(AccuracySchema, {
      description: 'What was measured of each signal before this run, with the default rubric',
    }),
    documents: Type.Array(DocumentResultSchema),
    overlaps: Type.Array(OverlapSchema),
    sources: Type.Array(SourceResultSchema, { description: 'In the order of the ranking, unscored last' }),
    ranking: Type.Array(
      Type.Object(
        {
          rank: Type.Integer({ minimum: 1, description: 'Shared by sources with equal printed scores' }),
          source: Type.String(),
          score: Score,
          apart: Type.Boolean({ description: 'False: the interval overlaps that of the next source' }),
        },
        closed,
      ),
    ),
    judge: Type.Optional(JudgeSchema),
    stability: Nullable(StabilitySchema),
    warnings: Type.Array(
      Type.Object({ kind: Type.String(), path: Nullable(Type.String()), message: Type.String() }, closed),
    ),
  },
  { ...closed, $id: 'https://assay.invalid/report.schema.json', title: 'Assay report' },
);

export type ReportSpan = Static<typeof SpanSchema>;
export type Finding = Static<typeof FindingSchema>;
export type SignalResult = Static<typeof SignalResultSchema>;
export type CheckResult = Static<typeof CheckResultSchema>;
export type Annotations = Static<typeof AnnotationsSchema>;
export type DocumentResult = Static<typeof DocumentResultSchema>;
export type OverlapResult = Static<typeof OverlapSchema>;
export type SourceResult = Static<typeof SourceResultSchema>;
export type JudgeResult = Static<typeof JudgeSchema>;
export type Report = Static<typeof ReportSchema>;
