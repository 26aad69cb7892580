import { inputColumns, inputRows } from '../../words/inputs.js';
import {
  chartColumns,
  overlapColumns,
  overlapRows,
  sameTables,
  sourceColumns,
  sourceRows,
} from '../../words/long-lists.js';
import { narrowed } from '../../words/narrow-table.js';
import { limits, places } from '../../words/places.js';
import { speakerColumns, speakerRows } from '../../words/speakers.js';
import { type Desk, openSection, prose, subheading, tableOf } from '../layout/desk.js';
import { anchored } from '../layout/piece.js';
import { table } from '../layout/table.js';
import { styles } from '../theme.js';
import { writeOverlap } from './overlaps.js';

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
  flow.add(table(type, sourceColumns, sourceRows(desk), width, section));
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
  flow.add(table(type, overlapColumns, overlapRows(desk, listed), width, section));
  for (const overlap of overlaps.slice(limits.overlaps, limits.overlapsInAll)) writeOverlap(desk, overlap, section);
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
    desk.flow.add(table(desk.type, chartColumns({ head, rows }), rows, desk.width, section));
  }
}
