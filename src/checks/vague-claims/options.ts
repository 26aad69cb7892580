import { type TInteger, Type } from '@sinclair/typebox';

/** A distance in sentences or words that a rubric may set. */
export const distance = (description: string, value: number): TInteger =>
  Type.Integer({ minimum: 0, default: value, description });

export const breadth = () =>
  Type.Union([Type.Literal('narrow'), Type.Literal('full')], {
    default: 'full',
    description: '“full” also reads single words that are vague more often than not; their confidence is below 0.5',
  });
