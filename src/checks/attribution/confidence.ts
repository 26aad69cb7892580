import { type TNumber, Type } from '@sinclair/typebox';

/** An option that says how often findings of a kind are right, 0 to 1. */
export const Confidence = (value: number, description: string): TNumber =>
  Type.Number({ minimum: 0, maximum: 1, default: value, description });
