import { type TInteger, Type } from '@sinclair/typebox';
import type { Lexicon } from './lexicon.js';

/** A distance in sentences or words that a rubric may set. */
export const distance = (description: string, value: number): TInteger =>
  Type.Integer({ minimum: 0, default: value, description });

/** What a rubric may set of every signal that reads a lexicon: how broadly, and how sure each rule is. */
export const lexiconOptions = (lexicon: Lexicon) => ({
  breadth: Type.Union([Type.Literal('narrow'), Type.Literal('full')], {
    default: 'full',
    description: '“full” also reads single words that are vague more often than not; their confidence is below 0.5',
  }),
  confidence: Type.Object(
    Object.fromEntries(
      lexicon.rules.map(({ id, confidence, example }) => [
        id,
        Type.Number({ minimum: 0, maximum: 1, default: confidence, description: `How often it is right: ${example}` }),
      ]),
    ),
    { additionalProperties: false, default: {}, description: 'Confidence of a finding by the rule that made it' },
  ),
});
