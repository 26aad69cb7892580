import { Type } from '@sinclair/typebox';
import { passageOptions } from '../passages/index.js';

/** How passages are found in one text, and what tells a repeated passage from a phrase and from a quotation. */
export const repeatOptions = {
  ...passageOptions,
  minContentWords: Type.Integer({
    minimum: 1,
    default: 3,
    description: 'Of these, content words that are neither names nor stock phrases',
  }),
  phraseWords: Type.Integer({
    minimum: 0,
    default: 15,
    description: 'Shorter passages are phrases where they are only a part of their sentences',
  }),
  phraseShare: Type.Number({
    minimum: 0,
    maximum: 1,
    default: 0.7,
    description: 'Part of its sentences’ words below which a short passage is a phrase: shown with low confidence',
  }),
  quotedShare: Type.Number({
    minimum: 0,
    maximum: 1,
    default: 0.95,
    description: 'Part of the words inside quotation marks from which a passage is a quotation given twice',
  }),
};
