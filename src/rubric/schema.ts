import { type TObject, type TSchema, Type } from '@sinclair/typebox';
import type { CheckDefinition, SignalDefinition } from '../checks/check.js';
import { CheckSettingsSchema, GeneralSchema, PatternRuleSchema, SignalRuleSchema } from './rubric.js';

type Checks = readonly Pick<CheckDefinition, 'id' | 'title' | 'question' | 'signals'>[];

/**
 * JSON Schema (draft 7) of a desk's rubric: every key may be left out, and no unknown key may stand in it.
 * @param checks the list that the program runs: its ids, tags and options are the keys
 */
export function rubricSchema(checks: Checks): TSchema {
  const signals = checks.flatMap((check) => check.signals.map((signal) => `${check.id}/${signal.id}`));
  const { id, match, message, advice, caseSensitive, confidence } = PatternRuleSchema.properties;
  const pattern = Type.Object(
    {
      id,
      signal: Type.Unsafe<string>({ type: 'string', enum: signals, description: 'Whose finding a match is' }),
      match,
      message,
      advice: Type.Optional(advice),
      caseSensitive: Type.Optional(caseSensitive),
      confidence: Type.Optional(confidence),
    },
    { additionalProperties: false },
  );
  return partly(
    {
      ...GeneralSchema.properties,
      checks: partly(byId(checks, checkSchema), 'What is looked for, and how much it weighs'),
      patterns: Type.Array(pattern, { maxItems: 200, description: 'A desk’s own rules' }),
    },
    'How Assay scores an article. What is left out is as in the default rubric',
    { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Assay rubric' },
  );
}

const checkSchema = (check: Checks[number]): TObject =>
  partly(
    { ...CheckSettingsSchema.properties, signals: partly(byId(check.signals, signalSchema), `Signals of ${check.id}`) },
    `${check.title}. ${check.question}`,
  );

function signalSchema(signal: SignalDefinition): TObject {
  const tags = Object.entries(signal.tags ?? {}).map(([tag, meaning]) => [
    tag,
    Type.Number({ minimum: 0, maximum: 10, description: meaning }),
  ]);
  return partly(
    {
      ...SignalRuleSchema.properties,
      factors: partly(Object.fromEntries(tags), SignalRuleSchema.properties.factors.description),
      options: partly(signal.options.properties, SignalRuleSchema.properties.options.description),
    },
    `${signal.title}. ${signal.what}`,
  );
}

const byId = <T extends { readonly id: string }>(items: readonly T[], schema: (item: T) => TObject) =>
  Object.fromEntries(items.map((item) => [item.id, schema(item)]));

/** An object of which every key may be left out, and so on within it. */
const partly = (properties: Record<string, TSchema>, description = '', more: object = {}): TObject =>
  Type.Partial(Type.Object(mapped(properties)), { additionalProperties: false, description, ...more });

const mapped = (properties: Record<string, TSchema>): Record<string, TSchema> =>
  Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [
      key,
      isObject(schema) ? partly(schema.properties, schema.description, { default: schema.default }) : schema,
    ]),
  );

/** Settings within settings; no map from any key to a value. */
export const isObject = (schema: TSchema): schema is TObject => schema.type === 'object' && 'properties' in schema;
