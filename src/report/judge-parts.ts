import { Type } from '@sinclair/typebox';
import { closed, Nullable, OneOf, Sha256, SpanSchema } from './basic-parts.js';

const Part = (description: string) => Type.Number({ minimum: 0, maximum: 1, description });
const Model = Type.String({ description: 'Name of the language model' });
const PromptHash = Type.String({
  pattern: Sha256.pattern!,
  description: 'SHA-256 of what it was asked, without the passages',
});
const Ruling = OneOf('contradicts', 'agrees', 'unclear');

export const JudgementSchema = Type.Object(
  {
    model: Model,
    promptHash: PromptHash,
    verdict: Ruling,
    probability: Nullable(Part('How sure the model said it was; null where its answer was no verdict')),
    before: Part('The confidence that the rules had given'),
  },
  { ...closed, description: 'What a language model said of a finding of the rules, where one was asked' },
);

/** The part that a language model had in the report. */
export const JudgeSchema = Type.Object(
  {
    kind: OneOf('endpoint', 'onnx'),
    model: Model,
    modelHash: Nullable(Sha256),
    promptHash: PromptHash,
    applied: Type.Boolean({ description: 'False: an answer was missing, and every score is that of the rules alone' }),
    failure: Nullable(Type.String({ description: 'Why an answer was missing' })),
    candidates: Type.Array(
      Type.Object(
        {
          check: Type.String(),
          signal: Type.String(),
          a: SpanSchema,
          b: SpanSchema,
          verdict: Nullable(Ruling),
          probability: Nullable(Part('How sure the model said it was')),
          before: Part('Confidence by the rules'),
          after: Part('Confidence in this report'),
        },
        { ...closed, description: 'A contradiction that the rules found, shown or hidden; verdict null: not judged' },
      ),
    ),
  },
  { ...closed, description: 'A language model that was asked about contradictions; absent where none was' },
);

/** The same in a line for one document. */
export const DocumentJudgeSchema = Type.Object(
  {
    model: Model,
    promptHash: PromptHash,
    applied: Type.Boolean(),
    candidates: Type.Integer({
      minimum: 0,
      description: 'Contradictions of this article that it was asked about',
    }),
  },
  { ...closed, description: 'The part that a language model had in this result; absent where none was asked' },
);
