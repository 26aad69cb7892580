import { type Static, Type } from '@sinclair/typebox';

/** How passages are found; the same for one document and for two. */
export const passageOptions = {
  minWords: Type.Integer({
    minimum: 4,
    default: 8,
    description: 'Words that a passage must have in common with its original',
  }),
  minContentWords: Type.Integer({
    minimum: 1,
    default: 4,
    description: 'Of these, content words that are neither names nor quoted nor stock phrases',
  }),
  minIdentity: Type.Number({
    minimum: 0,
    maximum: 1,
    default: 0.6,
    description: 'Part of the longer passage’s words that must stand in the other, in the same order',
  }),
  seedWords: Type.Integer({
    minimum: 2,
    maximum: 8,
    default: 3,
    description: 'Consecutive equal words that start a comparison',
  }),
  gapWords: Type.Integer({
    minimum: 1,
    maximum: 40,
    default: 16,
    description: 'Words that may differ between two such starts before the passage ends',
  }),
  edgeWords: Type.Integer({
    minimum: 0,
    default: 3,
    description: 'A passage that starts or ends within so many words of a sentence’s edge is taken to reach it',
  }),
  minLikeness: Type.Number({
    minimum: 0,
    maximum: 1,
    default: 0.85,
    description: 'Part of the words of one side that must stand in the other, in whatever order',
  }),
  parallelWords: Type.Integer({
    minimum: 0,
    default: 25,
    description: 'Shorter passages that each have a name or figure of their own are statements of one form, not copies',
  }),
};

const PassageOptions = Type.Object(passageOptions);
export type PassageOptions = Static<typeof PassageOptions>;
