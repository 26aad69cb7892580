import { type TNumber, Type } from '@sinclair/typebox';

/** A confidence that a rubric may set: how often findings of one kind are right. */
export const confidence = (value: number, description: string): TNumber =>
  Type.Number({ minimum: 0, maximum: 1, default: value, description: `Confidence: ${description}` });
