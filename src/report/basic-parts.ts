import { type TSchema, Type } from '@sinclair/typebox';

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const OneOf = <const T extends string[]>(...values: T) =>
  Type.Union(values.map((value) => Type.Literal(value)) as { [K in keyof T]: ReturnType<typeof Type.Literal<T[K]>> });
export const closed = { additionalProperties: false } as const;
export const Score = Type.Number({ minimum: 0, maximum: 100 });
export const Interval = Type.Tuple([Score, Score], { description: 'Low and high end' });
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** A half-open range of a document's text, in UTF-16 code units. */
export const SpanSchema = Type.Object(
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
