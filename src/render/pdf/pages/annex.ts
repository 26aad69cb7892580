import type { OverlapResult } from '../../../report/report.js';
import type { Chart } from '../../charts/chart.js';
import { type Desk, openSection, prose, subheading, tableOf } from '../layout/desk.js';
import { anchored } from '../layout/piece.js';
import { pageLink } from '../layout/rich.js';
import { table } from '../layout/table.js';
import { styles } from '../theme.js';
import { takerOf } from '../words/evidence-titles.js';
import type { Names } from '../words/names.js';
import { minus, percent, range, short, whole } from '../words/numbers.js';
import { inputColumns, inputRows } from './inputs.js';
import { narrowed } from './narrow-table.js';
import { writeOverlap } from './overlaps.js';
import { limits, places } from './places.js';
import { speakerColumns, speakerRows } from './voices.js';

const right = 'right' as const;

/** Lists that are too long for their sections, and every chart as a table. */
export function writeAnnexes(desk: Desk): void {
  const { report } = desk;
  if (report.sources.length > limits.sources) writeSources(desk);
  if (report.overlaps.length > limits.overlaps) writeOverlaps(desk);
  if (report.documents.flatMap(({ voices }) => voices.speakers).length > limits.speakers) writeSpeakers(desk);
  if (report.documents.length > limits.inputs) writeInputs(desk);
  if (desk.drawn.length > 0) writeCharts(desk);
}

function writeSources(desk: Desk): void {
  const { report, flow, type, width } = desk;
  const lead = 'In the order of the ranking, with the page of each.';
  const section = openSection(desk, {
    title: `Annex: all ${report.sources.length} sources`,
    lead,
    destination: places.allSources,
  });
  const ranks = new Map(report.ranking.map(({ source, rank }) => [source, rank]));
  const rows = report.sources.map((source) => [
    [pageLink(short(source.name, 60), desk.places.of(source))],
    String(ranks.get(source.name) ?? '–'),
    String(source.documents.length),
    source.score === null ? '–' : whole(source.score),
    source.interval === null ? '–' : range(source.interval),
    source.band ?? 'not scored',
    source.losses[0] ? `${minus(source.losses[0].points)} ${source.losses[0].title}` : '–',
  ]);
  const columns = [
    { head: 'Source' },
    { head: 'Rank', align: right },
    { head: 'Articles', align: right },
    { head: 'Score', align: right },
    { head: 'Interval', align: right },
    { head: 'Band' },
    { head: 'Largest loss' },
  ];
  flow.add(table(type, columns, rows, width, section));
}

function writeOverlaps(desk: Desk): void {
  const { flow, type, width } = desk;
  const { overlaps } = desk.places;
  const listed = overlaps.slice(0, limits.overlapRows);
  const rest = overlaps.length - listed.length;
  const lead = `Those without credit first, then by the larger share.${rest > 0 ? ` ${rest} more are in report.json.` : ''}`;
  const section = openSection(desk, {
    title: `Annex: all ${overlaps.length} overlaps`,
    lead,
    destination: places.allOverlaps,
  });
  const rows = listed.map((overlap) => [
    desk.names.document(overlap.a),
    desk.names.document(overlap.b),
    takerName(desk.names, overlap),
    overlap.credit,
    String(overlap.words),
    `${percent(overlap.share.a)}, ${percent(overlap.share.b)}`,
  ]);
  const columns = [
    { head: 'First article' },
    { head: 'Second article' },
    { head: 'Taken over by' },
    { head: 'Credit' },
    { head: 'Words', align: right },
    { head: 'Shares', align: right },
  ];
  flow.add(table(type, columns, rows, width, section));
  for (const overlap of overlaps.slice(limits.overlaps, limits.overlapsInAll)) writeOverlap(desk, overlap, section);
}

function takerName(names: Names, overlap: OverlapResult): string {
  const taker = takerOf(overlap);
  return taker === null ? 'not known' : names.document(overlap[taker]);
}

function writeSpeakers(desk: Desk): void {
  const rows = speakerRows(desk);
  const lead = 'Those with the most statements first.';
  const section = openSection(desk, {
    title: `Annex: all ${rows.length} speakers`,
    lead,
    destination: places.allSpeakers,
  });
  desk.flow.add(table(desk.type, speakerColumns, rows, desk.width, section));
}

function writeInputs(desk: Desk): void {
  const { report, flow, type, width } = desk;
  const lead = 'With the SHA-256 hash of the bytes of each.';
  const section = openSection(desk, {
    title: `Annex: all ${report.documents.length} inputs`,
    lead,
    destination: places.allInputs,
  });
  flow.add(table(type, inputColumns, inputRows(report), width, section));
}

function writeCharts(desk: Desk): void {
  const lead = 'The numbers that the charts are drawn from, in the order of the charts.';
  const section = openSection(desk, { title: 'Annex: the charts as tables', lead, destination: places.charts });
  for (const [chart, ...others] of sameTables(desk.drawn)) {
    const { head, rows } = narrowed(chart!.table);
    subheading(desk, chart!.title, section, { destination: tableOf(chart!) });
    for (const other of others) {
      const words = prose(desk, other.title, section, styles.note, { keep: true });
      desk.flow.add(anchored(words, { destination: tableOf(other) }));
    }
    const columns = head.map((text, index) => ({
      head: text,
      ...(index > 0 && rows.every((cells) => isNumber(cells[index] ?? '')) && { align: right }),
    }));
    desk.flow.add(table(desk.type, columns, rows, desk.width, section));
  }
}

/** Charts that show the same numbers, together. */
function sameTables(charts: readonly Chart[]): Chart[][] {
  const groups = new Map<string, Chart[]>();
  for (const chart of charts) {
    const key = JSON.stringify(chart.table);
    groups.set(key, [...(groups.get(key) ?? []), chart]);
  }
  return [...groups.values()];
}

const isNumber = (text: string): boolean => /^[−+-]?[\d.,–]*\s?%?$/.test(text);
