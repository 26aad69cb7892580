import { type Static, type TSchema, Type } from '@sinclair/typebox';

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const OneOf = <const T extends string[]>(...values: T) =>
  Type.Union(values.map((value) => Type.Literal(value)) as { [K in keyof T]: ReturnType<typeof Type.Literal<T[K]>> });
const closed = { additionalProperties: false } as const;
const Score = Type.Number({ minimum: 0, maximum: 100 });
const Interval = Type.Tuple([Score, Score], { description: 'Low and high end' });
const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** A half-open range of a document's text, in UTF-16 code units. */
const SpanSchema = Type.Object(
  {
    document: Type.String(),
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0 }),
    line: Type.Integer({ minimum: 1 }),
    column: Type.Integer({ minimum: 1 }),
    text: Type.String(),
    label: Type.Optional(Type.String()),
    excerpt: Type.Optional(
      Type.Object(
        { start: Type.Integer({ minimum: 0 }), text: Type.String() },
        {
          ...closed,
          description: 'The sentence around the span; the span starts `span.start - excerpt.start` into it',
        },
      ),
    ),
  },
  closed,
);

const FindingSchema = Type.Object(
  {
    id: Type.String({ description: 'Stable hash of signal and quoted text' }),
    check: Type.String(),
    signal: Type.String(),
    severity: OneOf('high', 'medium', 'low', 'info'),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    voice: OneOf('narrator', 'speaker'),
    message: Type.String(),
    advice: Type.String(),
    points: Type.Number({ minimum: 0, description: 'What it cost, of 100' }),
    charged: Type.Boolean({ description: 'False: shown only' }),
    tags: Type.Array(Type.String()),
    spans: Type.Array(SpanSchema),
  },
  closed,
);

const SignalResultSchema = Type.Object(
  {
    id: Type.String(),
    weight: Type.Number({ minimum: 0 }),
    status: OneOf('scored', 'not-applicable', 'off'),
    reason: Type.Optional(Type.String()),
    opportunities: Type.Integer({ minimum: 0 }),
    hits: Type.Number({ minimum: 0, description: 'Units hit' }),
    weighted: Type.Number({
      minimum: 0,
      description: 'Hits after the rubric’s factors (and confidence, per document)',
    }),
    rate: Nullable(
      Type.Number({
        minimum: 0,
        description: 'What the curve read: weighted / opportunities, or weighted per document',
      }),
    ),
    score: Nullable(Score),
    interval: Nullable(Interval),
    points: Type.Number({ minimum: 0, description: 'Lost by this signal, of the document’s 100' }),
  },
  closed,
);

const CheckResultSchema = Type.Object(
  {
    id: Type.String(),
    weight: Type.Number({ minimum: 0 }),
    status: OneOf('scored', 'not-applicable', 'off', 'error'),
    reason: Type.Optional(Type.String()),
    message: Type.Optional(Type.String()),
    score: Nullable(Score),
    points: Type.Number({ minimum: 0 }),
    signals: Type.Array(SignalResultSchema),
  },
  closed,
);

const CapResultSchema = Type.Object(
  {
    id: Type.String(),
    limit: Score,
    reason: Type.String(),
    applied: Type.Boolean(),
    points: Type.Number({ minimum: 0, description: 'What the cap took beyond the findings' }),
  },
  closed,
);

const PlainSpan = Type.Object({ start: Type.Integer(), end: Type.Integer(), text: Type.String() }, closed);

const AnnotationsSchema = Type.Object(
  {
    blocks: Type.Array(
      Type.Object(
        {
          role: Type.String(),
          start: Type.Integer(),
          end: Type.Integer(),
          line: Type.Integer(),
          copyOf: Nullable(Type.Integer()),
          why: Type.String(),
        },
        closed,
      ),
    ),
    sentences: Type.Array(Type.Object({ start: Type.Integer(), end: Type.Integer() }, closed)),
    attributions: Type.Array(
      Type.Object(
        {
          statement: Type.Integer(),
          form: OneOf('direct', 'mixed', 'indirect'),
          content: PlainSpan,
          cue: Nullable(PlainSpan),
          source: Nullable(PlainSpan),
          sourceClass: OneOf('named-person', 'organisation', 'document', 'unnamed-person', 'unnamed-group', 'none'),
          speaker: Nullable(Type.String()),
          role: Nullable(Type.String()),
          channel: Nullable(Type.String()),
        },
        closed,
      ),
    ),
  },
  closed,
);

/** How the article was read: what a reader must know to trust what follows. */
const ReadingSchema = Type.Object(
  {
    sentences: Type.Integer({ description: 'Body sentences that count' }),
    statements: Type.Integer(),
    leftOut: Type.Array(
      Type.Object(
        {
          role: Type.String(),
          line: Type.Integer(),
          why: Type.String(),
          text: Type.String(),
          copyOfLine: Nullable(Type.Integer()),
        },
        { ...closed, description: 'A block that does not count: furniture or a copy. `text` is cut at 120 characters' },
      ),
    ),
  },
  closed,
);

const VoicesSchema = Type.Object(
  {
    byClass: Type.Record(Type.String(), Type.Integer(), { description: 'Statements by class of source' }),
    speakers: Type.Array(
      Type.Object(
        {
          name: Type.String({ description: 'The name, or for unnamed sources their words' }),
          sourceClass: Type.String(),
          role: Nullable(Type.String()),
          channels: Type.Array(Type.String()),
          statements: Type.Integer(),
          quoted: Type.Integer({ description: 'Of these, with a quotation' }),
          line: Type.Integer({ description: 'Of the first statement' }),
        },
        closed,
      ),
    ),
  },
  closed,
);

const DocumentResultSchema = Type.Object(
  {
    id: Type.String(),
    path: Nullable(Type.String()),
    sha256: Sha256,
    language: Type.String(),
    words: Type.Integer({ minimum: 0 }),
    source: Type.String(),
    title: Nullable(Type.String()),
    byline: Nullable(Type.String()),
    outlet: Nullable(Type.String()),
    published: Nullable(Type.String()),
    place: Nullable(Type.String()),
    score: Nullable(Score),
    interval: Nullable(Interval),
    band: Nullable(Type.String()),
    coverage: Type.Number({ minimum: 0, maximum: 1, description: 'Part of the rubric’s weight that could be scored' }),
    checks: Type.Array(CheckResultSchema),
    caps: Type.Array(CapResultSchema),
    findings: Type.Array(FindingSchema),
    notices: Type.Array(
      Type.Object({ kind: Type.String(), message: Type.String(), spans: Type.Array(SpanSchema) }, closed),
    ),
    reading: ReadingSchema,
    voices: VoicesSchema,
    annotations: Type.Optional(AnnotationsSchema),
  },
  closed,
);

const OverlapSchema = Type.Object(
  {
    id: Type.String(),
    a: Type.String({ description: 'Document id' }),
    b: Type.String(),
    credit: OneOf('credited', 'uncredited', 'unclear'),
    taker: Nullable(OneOf('a', 'b')),
    evidence: Type.Array(Type.String()),
    words: Type.Integer({ minimum: 0 }),
    share: Type.Object(
      { a: Type.Number({ minimum: 0, maximum: 1 }), b: Type.Number({ minimum: 0, maximum: 1 }) },
      closed,
    ),
    passages: Type.Array(Type.Object({ a: SpanSchema, b: SpanSchema, verbatim: Type.Boolean() }, closed)),
    sentences: Type.Array(
      Type.Object(
        {
          a: SpanSchema,
          b: SpanSchema,
          similarity: Type.Number({ minimum: 0, maximum: 1 }),
          dropped: Type.Array(Type.String(), { description: 'Figures, names and sources that the taker left out' }),
        },
        closed,
      ),
    ),
  },
  closed,
);

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
export type Report = Static<typeof ReportSchema>;
