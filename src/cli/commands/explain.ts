import type { CheckDefinition, SignalDefinition } from '../../checks/check.js';
import { checks } from '../../checks/index.js';
import { nearest } from '../../files/nearest.js';
import { quoted } from '../../files/printable.js';
import type { CheckRule, Rubric, SignalRule } from '../../rubric/rubric.js';
import { type Example, readSignalPage } from '../check-page.js';
import { aligned } from '../columns.js';
import { EXIT, UserError } from '../exit.js';
import { rubricFrom } from '../rubric-option.js';
import { paint, print } from '../terminal.js';

/** `assay explain`: a signal's page, a check's signals, or the list of all. */
export async function explain(name: string | undefined, options: { readonly rubric?: string }): Promise<number> {
  const { rubric } = await rubricFrom(options.rubric ?? null, checks);
  const check = checks.find(({ id }) => id === name);
  if (name === undefined) await print(`${checks.map((one) => checkText(one, rubric)).join('\n\n')}\n`);
  else if (check !== undefined) await print(`${checkText(check, rubric)}\n`);
  else await print(`${await signalText(name, rubric)}\n`);
  return EXIT.done;
}

function checkText(check: CheckDefinition, rubric: Rubric): string {
  const rule = rubric.checks[check.id]!;
  const rows = check.signals.map((signal) => [
    paint.bold(signal.id),
    `${share(rule.signals[signal.id]!, rule)} of the check`,
    signal.what,
  ]);
  const weight = rule.enabled ? `weight ${rule.weight}` : 'switched off';
  return [
    `${paint.bold(check.title)} (${check.id}, ${weight})`,
    check.question,
    ...aligned(rows, new Set([1])).map((line) => `  ${line}`),
  ].join('\n');
}

/** Part of the check's weight. */
function share(signal: SignalRule, check: CheckRule): string {
  const weights = Object.values(check.signals).map((rule) => (rule.enabled ? rule.weight : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return signal.enabled && total > 0 ? `${Math.round((100 * signal.weight) / total)} %` : '0 %';
}

async function signalText(name: string, rubric: Rubric): Promise<string> {
  const { check, signal } = signalNamed(name);
  const rule = rubric.checks[check.id]!.signals[signal.id]!;
  const page = await readSignalPage(check.id, signal.id);
  const sections = [...page.sections].map(([title, text]) => `${paint.underline(title)}\n${text}`);
  return [
    `${paint.bold(signal.title)} (${check.id}/${signal.id})\n${signal.what}`,
    ...sections,
    `${paint.underline('Numbers in the rubric')}\n${numbers(signal, rule)}`,
    ...examples('Flagged', page.flag),
    ...examples('Left alone', page.pass),
  ].join('\n\n');
}

function signalNamed(name: string): { check: CheckDefinition; signal: SignalDefinition } {
  const all = checks.flatMap((check) => check.signals.map((signal) => ({ check, signal })));
  const found = all.find(({ check, signal }) => signal.id === name || `${check.id}/${signal.id}` === name);
  if (found !== undefined) return found;
  const near = nearest(name, [...checks.map(({ id }) => id), ...all.map(({ signal }) => signal.id)]);
  const hint = near === null ? '"assay explain" lists them all' : `did you mean ${quoted(near)}?`;
  throw new UserError(`no check or signal is called ${quoted(name)}; ${hint}`);
}

function numbers(signal: SignalDefinition, rule: SignalRule): string {
  const unit = rule.per === 'document' ? 'in the whole article' : `for each ${signal.unit}`;
  const settings = signal.options.properties;
  const rows = [
    ['enabled', String(rule.enabled), ''],
    ['weight', String(rule.weight), 'relative to the other signals of the check'],
    ['full', String(rule.full), `full marks at or below it, hits ${unit}`],
    ['zero', String(rule.zero), 'no marks at or above it'],
    ['severity', rule.severity, ''],
    ...Object.entries(signal.tags ?? {}).map(([tag, what]) => [`factors.${tag}`, String(rule.factors[tag] ?? 1), what]),
    ...Object.entries(rule.options).map(([key, value]) => [
      `options.${key}`,
      valueText(value),
      settings[key]?.description ?? '',
    ]),
  ];
  return aligned(
    rows.map(([key, value, what]) => [key!, value!, paint.dim(what!)]),
    new Set([1]),
  )
    .map((line) => `  ${line}`)
    .join('\n');
}

const valueText = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, item]) => `${key} ${String(item)}`)
        .join(', ')
    : String(value);

function examples(title: string, list: readonly Example[]): string[] {
  if (list.length === 0) return [];
  const lines = list.map(({ text, at, why }) => {
    const marked = at.reduce((shown, part) => shown.replace(part, () => paint.bold(`[${part}]`)), text.trim());
    return `  ${marked.replaceAll('\n', '\n  ')}${why === null ? '' : `\n      ${paint.dim(why)}`}`;
  });
  return [`${paint.underline(title)}\n${lines.join('\n')}`];
}
