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
  for (const piece of checkTables(desk, section, valuesOf(rubric.checks))) desk.flow.add(piece);
  const items = [...plainItems(rubric), ...listItems(rubric)];
  if (items.length > 0) desk.flow.add([gap(8), ...together(bullets(desk, items, section, styles.small))]);
}

const columns = [
  { head: 'Weight', align: 'right' as const },
  { head: 'Full marks to', align: 'right' as const },
  { head: 'None from', align: 'right' as const },
  { head: 'Per' },
  { head: 'Severity' },
  { head: 'Factors and options' },
];

/** A table for each check, their columns in line. */
function checkTables({ report, type, width }: Desk, section: Element, checks: Values): Piece[][] {
  const tables = Object.entries(checks).map(([id, value]) => {
    const check = valuesOf(value);
    const title = report.legend.checks.find((entry) => entry.id === id)?.title ?? id;
    const off = check.enabled === false ? ', switched off' : '';
    const heads = [{ head: `${title}, weight ${written(check.weight)}${off}` }, ...columns];
    const rows = Object.entries(valuesOf(check.signals)).map(([signal, rule]) =>
      signalRow(report, id, signal, valuesOf(rule)),
    );
    return { heads, rows };
  });
  const all = tables.flatMap(({ heads, rows }) => [heads.map(({ head }) => head), ...rows]);
  const widths = columnWidths(type, all, width, padding, { ...styles.small, bold: true });
  return tables.map(({ heads, rows }) => [gap(8), ...table(type, heads, rows, width, section, widths)]);
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

const meanings: Readonly<Record<string, string>> = {
  minConfidence: ': findings below this confidence are hidden and never charged',
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
