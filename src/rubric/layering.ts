import type { TSchema } from '@sinclair/typebox';
import type { CheckDefinition, SignalDefinition } from '../checks/check.js';
import type { CheckRule, JudgeRule, PatternRule, Rubric, SignalRule } from './rubric.js';
import { JudgeRuleSchema, PatternRuleSchema, SignalRuleSchema } from './rubric.js';
import { isObject } from './schema.js';

type Settings = Readonly<Record<string, unknown>>;

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const settings = (value: unknown): Settings => (isSettings(value) ? value : {});

/** `over` on top of `under`: settings are merged key by key, anything else (lists too) is replaced. */
export function layered(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isSettings(under) || !isSettings(over)) return over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, layered(under[key], over[key])]));
}

/**
 * Fills in what neither the desk nor the default rubric says: the switches, and the options that signals declare.
 * @param value valid against the rubric's schema
 */
export function completed(value: unknown, checks: readonly CheckDefinition[]): Rubric {
  const { checks: rules, patterns, judge, ...general } = settings(value);
  return {
    ...(general as unknown as Rubric),
    judge: layered(defaultOf(JudgeRuleSchema), judge) as JudgeRule,
    checks: Object.fromEntries(
      checks.map((check) => [check.id, checkRule(check, settings(settings(rules)[check.id]))]),
    ),
    patterns: ((patterns ?? []) as PatternRule[]).map((pattern) => ({ ...PATTERN_DEFAULTS, ...pattern })),
  };
}

const { advice, caseSensitive, confidence } = PatternRuleSchema.properties;
const PATTERN_DEFAULTS = {
  advice: advice.default as string,
  caseSensitive: caseSensitive.default as boolean,
  confidence: confidence.default as number,
};

const { enabled, per, severity } = SignalRuleSchema.properties;
function checkRule(check: CheckDefinition, rule: Settings): CheckRule {
  const signals = settings(rule.signals);
  return {
    enabled: (rule.enabled as boolean | undefined) ?? true,
    weight: rule.weight as number,
    signals: Object.fromEntries(
      check.signals.map((signal) => [signal.id, signalRule(signal, settings(signals[signal.id]))]),
    ),
  };
}

function signalRule(signal: SignalDefinition, rule: Settings): SignalRule {
  return {
    enabled: rule.enabled ?? enabled.default,
    weight: rule.weight,
    full: rule.full,
    zero: rule.zero,
    per: rule.per ?? per.default,
    severity: rule.severity ?? severity.default,
    factors: { ...settings(rule.factors) },
    options: layered(defaultOf(signal.options), settings(rule.options)),
  } as SignalRule;
}

/** The defaults that a signal declares, those within settings too. */
function defaultOf(schema: TSchema): unknown {
  if (!isObject(schema)) return schema.default;
  const own = Object.entries(schema.properties).map(([name, option]) => [name, defaultOf(option)]);
  return layered(Object.fromEntries(own), schema.default);
}
