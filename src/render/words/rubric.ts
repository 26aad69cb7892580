import type { Report } from '../../report/report.js';
import { bold, type Rich } from './rich.js';
import type { Column } from './table.js';

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
const listOf = (value: unknown): readonly Values[] => (Array.isArray(value) ? value.map(valuesOf) : []);

/** A value of the rubric in words; values within values stand in brackets. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ');
  if (typeof value === 'object' && value !== null) return `(${pairs(value as Values, ', ')})`;
  return value === undefined || value === null ? '–' : String(value);
}

const pairs = (values: Values, separator: string): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${written(value)}`)
    .join(separator);

const right = 'right' as const;
const columns = [
  { head: 'Weight', align: right },
  { head: 'Full marks to', align: right },
  { head: 'None from', align: right },
  { head: 'Per' },
  { head: 'Severity' },
];

interface Rule {
  readonly title: string;
  readonly values: Values;
}

/** A check of the rubric: its signals as a table, and their factors and options. */
export interface CheckRules {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly settings: readonly Rich[];
}

/** Every number of the checks in force. */
export function checkRules(report: Report): CheckRules[] {
  return Object.entries(valuesOf(report.rubric.effective.checks)).map(([id, value]) => {
    const check = valuesOf(value);
    const title = report.legend.checks.find((entry) => entry.id === id)?.title ?? id;
    const off = check.enabled === false ? ', switched off' : '';
    const rules = rulesOf(report, id, valuesOf(check.signals));
    return {
      columns: [{ head: `${title}, weight ${written(check.weight)}${off}` }, ...columns],
      rows: rules.map(rowOf),
      settings: rules.flatMap(settings),
    };
  });
}

/** Settings that no check owns: single values, bands, caps, patterns. */
export function rubricItems({ rubric, judge }: Report): Rich[] {
  const values = valuesOf(rubric.effective);
  // What a language model may change is of no interest where none was asked.
  const judged: Rich[] = judge === undefined ? [] : [[bold('Language model: '), pairs(valuesOf(values.judge), '; ')]];
  return [...plainItems(values), ...listItems(values), ...judged];
}

const rulesOf = (report: Report, check: string, signals: Values): Rule[] =>
  Object.entries(signals).map(([id, rule]) => ({
    title: report.legend.signals.find((entry) => entry.check === check && entry.id === id)?.title ?? id,
    values: valuesOf(rule),
  }));

const rowOf = ({ title, values }: Rule): string[] => [
  values.enabled === false ? `${title} (off)` : title,
  written(values.weight),
  written(values.full),
  written(values.zero),
  written(values.per),
  written(values.severity),
];

/** What else the rubric says of a signal. */
function settings({ title, values }: Rule): Rich[] {
  const named: [string, string][] = [
    ['factors', pairs(valuesOf(values.factors), '; ')],
    ['options', pairs(valuesOf(values.options), '; ')],
  ];
  const said = named.filter(([, words]) => words !== '').map(([name, words]) => `${name}: ${words}`);
  return said.length === 0 ? [] : [[bold(`${title}, `), said.join(' · ')]];
}

const meanings: Readonly<Record<string, string>> = {
  minConfidence: ': findings below this confidence are hidden and never charged',
  hintConfidence: ': hidden findings from this confidence on are told where all are asked for',
  minSentences: ': body sentences that an article needs to be scored',
};

/** Settings that are a single value. */
const plainItems = (rubric: Values): Rich[] =>
  Object.entries(rubric)
    .filter(([key, value]) => typeof value !== 'object' && key !== 'version' && key !== 'title')
    .map(([key, value]) => [bold(`${key} ${written(value)}`), meanings[key] ?? '']);

function listItems(rubric: Values): Rich[] {
  const bands = listOf(rubric.bands).map((band) => `${written(band.label)} from ${written(band.min)}`);
  return [
    ...(bands.length > 0 ? [[bold('Bands: '), bands.join(', ')]] : []),
    ...listOf(rubric.caps).map(
      (cap): Rich => [
        bold(`Cap ${written(cap.id)}: `),
        `at most ${written(cap.limit)} when ${written(cap.when)}. ${written(cap.reason)}`,
      ],
    ),
    ...listOf(rubric.patterns).map(
      (pattern): Rich => [
        bold(`Pattern ${written(pattern.id)}: `),
        `/${written(pattern.match)}/ counts as ${written(pattern.signal)}, confidence ${written(pattern.confidence)}. ${written(pattern.message)}`,
      ],
    ),
  ];
}
