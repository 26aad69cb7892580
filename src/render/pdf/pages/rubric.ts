import type { Report } from '../../../report/report.js';
import { bullets, type Desk, subheading } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import { bold, type Rich } from '../layout/rich.js';
import type { Element } from '../layout/structure.js';
import { table } from '../layout/table.js';
import { styles } from '../theme.js';

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
const listOf = (value: unknown): readonly Values[] => (Array.isArray(value) ? value.map(valuesOf) : []);

/** A value of the rubric as it is written there. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ');
  if (typeof value === 'object' && value !== null) return pairs(value as Values);
  return value === undefined || value === null ? '–' : String(value);
}

const pairs = (values: Values): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${written(value)}`)
    .join('; ');

/** The rubric in force, with every number. */
export function writeRubric(desk: Desk, section: Element): void {
  const { report } = desk;
  const rubric = valuesOf(report.rubric.effective);
  subheading(desk, 'The rubric as used', section);
  for (const [id, value] of Object.entries(valuesOf(rubric.checks))) writeCheck(desk, section, id, valuesOf(value));
  const items = [...plainItems(rubric), ...listItems(rubric)];
  if (items.length > 0) desk.flow.add([gap(8), ...bullets(desk, items, section, styles.small)]);
}

const columns = [
  { head: 'Signal', share: 24 },
  { head: 'Weight', share: 8, align: 'right' as const },
  { head: 'Full marks to', share: 11, align: 'right' as const },
  { head: 'None from', share: 10, align: 'right' as const },
  { head: 'Per', share: 12 },
  { head: 'Severity', share: 11 },
  { head: 'Factors and options', share: 40 },
];

function writeCheck(desk: Desk, section: Element, id: string, check: Values): void {
  const { report, flow, type, width } = desk;
  const known = report.legend.checks.find((entry) => entry.id === id);
  const off = check.enabled === false ? ', switched off' : '';
  const rows = Object.entries(valuesOf(check.signals)).map(([signal, value]) =>
    signalRow(report, id, signal, valuesOf(value)),
  );
  const heads = [
    { ...columns[0]!, head: `${known?.title ?? id}, weight ${written(check.weight)}${off}` },
    ...columns.slice(1),
  ];
  flow.add([gap(6), ...table(type, heads, rows, width, section)]);
}

function signalRow(report: Report, check: string, id: string, rule: Values): string[] {
  const title = report.legend.signals.find((entry) => entry.check === check && entry.id === id)?.title ?? id;
  const more = [pairs(valuesOf(rule.factors)), pairs(valuesOf(rule.options))].filter((part) => part !== '');
  return [
    rule.enabled === false ? `${title} (off)` : title,
    written(rule.weight),
    written(rule.full),
    written(rule.zero),
    written(rule.per),
    written(rule.severity),
    more.length > 0 ? more.join('; ') : '–',
  ];
}

/** Settings that are a single value. */
function plainItems(rubric: Values): Rich[] {
  const named: Record<string, string> = {
    minConfidence: 'Findings below this confidence are hidden and never charged',
    minSentences: 'Body sentences that an article needs to be scored',
  };
  return Object.entries(named)
    .filter(([key]) => rubric[key] !== undefined)
    .map(([key, words]) => [bold(`${key} ${written(rubric[key])}: `), words]);
}

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
