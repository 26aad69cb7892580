import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Ajv as AjvClass, DefinedError, ValidateFunction } from 'ajv';
import { choices, expectation, found, type Schema } from './expectation.js';
import { byPlace, type Mistake } from './mistake.js';
import { nearest } from './nearest.js';
import { listed, quoted } from './printable.js';
import { child, dotted, type YamlTree } from './yaml-tree.js';

/** Keys that are named in full where no key comes near. */
const MOST_KEYS_NAMED = 12;

/** What YAML 1.1 read as true and false, and 1.2 reads as text. */
const SWITCHES: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['off', 'false'],
]);

/** A number with a decimal comma, quotation marks or a percent sign. */
const NUMBER = /^\s*(-?\d{1,15}(?:[.,]\d{1,15})?)\s*(%?)\s*$/;

/** The schemas are the program's own, so that checking and polishing them would take most of the time for nothing. */
export const AJV_OPTIONS = {
  allErrors: true,
  strict: false,
  logger: false,
  meta: false,
  validateSchema: false,
  code: { optimize: false },
} as const;

/** Whether a YAML tree fits a schema. */
export type Validator = (tree: YamlTree) => Mistake[];

/**
 * Makes a JSON Schema into a function.
 * @returns a function that gives every mistake in a tree, each at its key or value, from the top of the file down
 */
export function validator(schema: object): Validator {
  const validate = built(schemaKey(schema)) ?? compiled(schema);
  return (tree) => {
    if (validate(tree.value)) return [];
    const errors = (validate.errors ?? []) as DefinedError[];
    return outermost(errors)
      .map((error) => describe(error, at(schema, parentOf(error.schemaPath)) as Schema, tree))
      .sort(byPlace);
  };
}

/** Names a schema by its content, among the validators that the build has compiled. */
export const schemaKey = (schema: object): string =>
  `schema_${createHash('sha256').update(JSON.stringify(schema)).digest('hex').slice(0, 16)}`;

/** Compiling takes longer than all the rest of a small run, so the build does it for the program's own schemas. */
function built(key: string): ValidateFunction | undefined {
  try {
    return createRequire(import.meta.url)('../validators.cjs')[key];
  } catch {
    return undefined; // run from the sources, or with checks that the build did not know
  }
}

function compiled(schema: object): ValidateFunction {
  const { Ajv } = createRequire(import.meta.url)('ajv') as { Ajv: typeof AjvClass };
  return new Ajv(AJV_OPTIONS).compile(schema);
}

/** Of each value the first error, without those of the alternatives inside an `anyOf`, and without the `if` around others. */
function outermost(errors: readonly DefinedError[]): DefinedError[] {
  const unions = new Set(errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath));
  const insideUnion = (pointer: string) => ancestors(pointer).some((ancestor) => unions.has(ancestor));
  const seen = new Set<string>();
  return errors.filter((error) => {
    if ((error.keyword as string) === 'if') return false;
    if (error.keyword !== 'anyOf' && insideUnion(error.instancePath)) return false;
    const subject = `${error.instancePath} ${named(error)}`;
    return !seen.has(subject) && seen.add(subject);
  });
}

/** A pointer and all those above it. */
function ancestors(pointer: string): string[] {
  const steps = pointer.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** The key that an error is about, where it is not the value as a whole. */
function named(error: DefinedError): string {
  if (error.keyword === 'additionalProperties') return error.params.additionalProperty;
  return error.keyword === 'required' ? error.params.missingProperty : '';
}

/** `#/properties/a/type` → `#/properties/a` */
const parentOf = (schemaPath: string): string => schemaPath.slice(0, schemaPath.lastIndexOf('/'));

/** What stands at a JSON Pointer, or at a URI fragment of one. */
function at(root: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  const plain = (step: string) => (pointer.startsWith('#') ? decodeURIComponent(step) : step);
  return steps.reduce(
    (value, step) => (value as Record<string, unknown>)[plain(step).replaceAll('~1', '/').replaceAll('~0', '~')],
    root,
  );
}

function describe(error: DefinedError, schema: Schema, tree: YamlTree): Mistake {
  const pointer = error.instancePath;
  if (error.keyword === 'additionalProperties')
    return unknownKey(error.params.additionalProperty, pointer, schema, tree);
  if (error.keyword === 'required') {
    const message = `missing ${quoted(error.params.missingProperty)}${within(pointer)}`;
    return tree.mistake(tree.keySpan(pointer), message, `add "${error.params.missingProperty}: …"`);
  }
  const data = at(tree.value, pointer);
  const value = found(data, tree.source(pointer));
  const subject = pointer === '' ? 'the file' : dotted(pointer);
  const hint = typeof data === 'string' ? valueHint(data, schema) : null;
  return tree.mistake(tree.valueSpan(pointer), `${subject}: expected ${expectation(schema)}, got ${value}`, hint);
}

/** What the text was probably meant to be. */
function valueHint(text: string, schema: Schema): string | null {
  if (schema.type === 'boolean' && SWITCHES.has(text.toLowerCase())) return `write ${SWITCHES.get(text.toLowerCase())}`;
  if (schema.type === 'number' || schema.type === 'integer') {
    const number = NUMBER.exec(text);
    if (number === null) return null;
    const value = Number(number[1]!.replace(',', '.'));
    return `write ${number[2] === '%' && (schema.maximum ?? 1) <= 1 ? value / 100 : value}`;
  }
  const near = nearest(text, choices(schema));
  return near === null ? null : `did you mean ${quoted(near)}?`;
}

function unknownKey(key: string, parent: string, schema: Schema, tree: YamlTree): Mistake {
  const properties = schema.properties ?? {};
  return tree.mistake(
    tree.keySpan(child(parent, key)),
    `unknown key ${quoted(key)}${within(parent)}`,
    keyHint(key, properties),
  );
}

function keyHint(key: string, properties: NonNullable<Schema['properties']>): string {
  const known = Object.keys(properties);
  const near = nearest(key, known);
  if (near !== null) return `did you mean ${quoted(near)}?`;
  const parent = known.find((name) => Object.hasOwn(properties[name]?.properties ?? {}, key));
  if (parent !== undefined) return `it belongs below ${quoted(parent)}`;
  if (known.length === 0) return 'there is nothing to set here; remove it';
  const named = known.slice(0, MOST_KEYS_NAMED);
  return known.length > named.length ? `known here: ${named.join(', ')}, …` : `known here: ${listed(named, 'and')}`;
}

const within = (pointer: string): string => (pointer === '' ? '' : ` in ${dotted(pointer)}`);
