import { listed, quoted } from './printable.js';

/** The part of JSON Schema that settings files are described in. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const literal = (value: unknown): string => (typeof value === 'string' ? quoted(value) : String(value));

function range(schema: Schema): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  const bounds = [
    exclusiveMinimum === undefined ? '' : `above ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? '' : `below ${exclusiveMaximum}`,
    minimum === undefined ? '' : `of at least ${minimum}`,
    maximum === undefined ? '' : `of at most ${maximum}`,
  ].filter((bound) => bound !== '');
  return bounds.length === 0 ? '' : ` ${listed(bounds, 'and')}`;
}

function byType(schema: Schema): string {
  switch (schema.type) {
    case 'number':
      return `a number${range(schema)}`;
    case 'integer':
      return `a whole number${range(schema)}`;
    case 'string':
      return (schema.minLength ?? 0) > 0 ? 'a text that is not empty' : 'a text';
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'nothing';
    case 'array':
      return (schema.minItems ?? 0) > 0 ? `a list of at least ${schema.minItems}` : 'a list';
    case 'object':
      return 'settings (lines of "key: value" below it)';
    default:
      return 'another value';
  }
}

/** What a schema wants, in words: "a number from 0 to 100", `"unit" or "document"`. */
export function expectation(schema: Schema): string {
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return listed(schema.enum.map(literal));
  if (schema.anyOf !== undefined) return listed([...new Set(schema.anyOf.map(expectation))]);
  return byType(schema);
}

/** The texts that a schema admits by name, for "did you mean". */
export function choices(schema: Schema): string[] {
  const here = [schema.const, ...(schema.enum ?? [])].filter((value) => typeof value === 'string');
  return [...here, ...(schema.anyOf ?? []).flatMap(choices)];
}

/** What stands in the file instead, in words. */
export function found(value: unknown, source: string | null): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'settings' : (source ?? String(value));
}
