import type { Report } from '../../../report/report.js';
import { columnWidths } from '../layout/columns.js';
import { bullets, type Desk, subheading } from '../layout/desk.js';
import { gap, type Piece, together } from '../layout/piece.js';
import { bold, type Rich } from '../layout/rich.js';
import type { Element } from '../layout/structure.js';
import { padding, table } from '../layout/table.js';
import { styles } from '../theme.js';

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

/** The rubric in force, with every number. */
export function writeRubric(desk: Desk, section: Element): void {
  const { report } = desk;
  const rubric = valuesOf(report.rubric.effective);
  subheading(desk, 'The rubric as used', section);
  for (const piece of checkTables(desk, section, valuesOf(rubric.checks))) desk.flow.add(piece);
  const items = [...plainItems(rubric), ...listItems(rubric)];
  if (items.length > 0) desk.flow.add([gap(8), ...together(bullets(desk, items, section, styles.small))]);
}

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

/** A table for each check, their columns in line, and under it the factors and options of its signals. */
function checkTables(desk: Desk, section: Element, checks: Values): Piece[][] {
  const { report, type, width } = desk;
  const tables = Object.entries(checks).map(([id, value]) => {
    const check = valuesOf(value);
    const title = report.legend.checks.find((entry) => entry.id === id)?.title ?? id;
    const off = check.enabled === false ? ', switched off' : '';
    const heads = [{ head: `${title}, weight ${written(check.weight)}${off}` }, ...columns];
    const rules = rulesOf(report, id, valuesOf(check.signals));
    return { heads, rules, rows: rules.map(rowOf) };
  });
  const all = tables.flatMap(({ heads, rows }) => [heads.map(({ head }) => head), ...rows]);
  const widths = columnWidths(type, all, width, padding, { ...styles.small, bold: true });
  return tables.map(({ heads, rules, rows }) => [
    gap(10),
    ...table(type, heads, rows, width, section, widths),
    gap(3),
    ...bullets(desk, rules.flatMap(settings), section, styles.note),
  ]);
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

/** What else the rubric says of a signal:. */
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
