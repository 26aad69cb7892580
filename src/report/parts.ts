import { Type } from '@sinclair/typebox';
import { closed, Interval, Nullable, OneOf, Score, Sha256, SpanSchema } from './basic-parts.js';
import { DocumentJudgeSchema, JudgementSchema } from './judge-parts.js';

export const FindingSchema = Type.Object(
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
    hidden: Type.Boolean({ description: 'Below the rubric’s `minConfidence`: a hint, never charged' }),
    tags: Type.Array(Type.String()),
    spans: Type.Array(SpanSchema),
    judgement: Type.Optional(JudgementSchema),
  },
  closed,
);

export const SignalResultSchema = Type.Object(
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

export const CheckResultSchema = Type.Object(
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

const BlockSchema = Type.Object(
  {
    role: Type.String(),
    start: Type.Integer(),
    end: Type.Integer(),
    line: Type.Integer(),
    copyOf: Nullable(Type.Integer({ description: 'Index of the block that it repeats' })),
    why: Type.String(),
  },
  closed,
);

export const AnnotationsSchema = Type.Object(
  {
    blocks: Type.Array(BlockSchema),
    sentences: Type.Array(Type.Object({ start: Type.Integer(), end: Type.Integer() }, closed)),
    attributions: Type.Array(
      Type.Object(
        {
          kind: OneOf('statement', 'aside'),
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
    article: Type.Optional(
      Type.Object(
        { text: Type.String(), blocks: Type.Array(BlockSchema) },
        { ...closed, description: 'The whole text, for renderers that show the findings in their place' },
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

export const DocumentResultSchema = Type.Object(
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
    judge: Type.Optional(DocumentJudgeSchema),
    annotations: Type.Optional(AnnotationsSchema),
  },
  closed,
);

export const OverlapSchema = Type.Object(
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
