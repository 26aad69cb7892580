import type { CheckRule, Rubric } from './rubric.js';

type Settings = Readonly<Record<string, unknown>>;

/** Texts that need no quotation marks in YAML, also between braces. */
const PLAIN = /^[A-Za-z][\w/.]*(?:[ -][\w/.=<>]+)*$/;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** YAML on one line; texts that are not plain are written as JSON, which YAML reads. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(inline).join(', ')} ]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => `${inline(key)}: ${inline(item)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  if (typeof value === 'string' && PLAIN.test(value) && !RESERVED.test(value)) return value;
  return JSON.stringify(value) ?? 'none';
}

const same = (a: unknown, b: unknown): boolean => inline(a) === inline(b);

/**
 * The rubric in force as YAML, a signal on a line. It can be used as a rubric itself.
 * @param standard the default rubric; what differs from it is marked: `weight: 50 # default 35`
 */
export function explainEffective(rubric: Rubric, standard: Rubric): string {
  const { checks, caps, bands, patterns, ...general } = rubric;
  return [
    ...Object.entries(general).map(([key, value]) => setting(key, value, (standard as unknown as Settings)[key])),
    'checks:',
    ...Object.entries(checks).flatMap(([id, check]) => checkLines(id, check, standard.checks[id])),
    ...list('caps', caps, standard.caps),
    ...list('bands', bands, standard.bands),
    ...list('patterns', patterns, standard.patterns),
    '',
  ].join('\n');
}

const setting = (key: string, value: unknown, standard: unknown): string =>
  `${inline(key)}: ${inline(value)}${same(value, standard) ? '' : ` # default ${inline(standard)}`}`;

function checkLines(id: string, check: CheckRule, standard: CheckRule | undefined): string[] {
  return [
    `  ${inline(id)}:`,
    `    ${setting('enabled', check.enabled, standard?.enabled)}`,
    `    ${setting('weight', check.weight, standard?.weight)}`,
    '    signals:',
    ...Object.entries(check.signals).map(([signal, rule]) => {
      const changes = differences(rule, standard?.signals[signal] ?? {});
      const remark = changes.length === 0 ? '' : ` # default ${changes.join(', ')}`;
      const shown = Object.fromEntries(Object.entries(rule).filter(([, value]) => inline(value) !== '{}'));
      return `      ${inline(signal)}: ${inline(shown)}${remark}`;
    }),
  ];
}

/** The default of every setting that differs, factors and options one by one. */
function differences(rule: Settings, standard: Settings): string[] {
  return Object.keys(rule).flatMap((key) => {
    if (same(rule[key], standard[key])) return [];
    const value = rule[key];
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (nested)
      return differences(value as Settings, (standard[key] ?? {}) as Settings).map((text) => `${key}.${text}`);
    return [`${key}: ${inline(standard[key])}`];
  });
}

function list(name: string, items: readonly unknown[], standard: readonly unknown[]): string[] {
  const remark = same(items, standard) ? '' : ' # not the default';
  if (items.length === 0) return [`${name}: []${remark}`];
  return [`${name}:${remark}`, ...items.map((item) => `  - ${inline(item)}`)];
}
