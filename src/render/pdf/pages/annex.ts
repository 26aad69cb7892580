import type { OverlapResult, Report } from '../../../report/report.js';
import { type Desk, openSection, subheading, tableOf } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import { pageLink } from '../layout/rich.js';
import { table } from '../layout/table.js';
import { documentName, overlapsByWeight, takerOf } from '../words/evidence-titles.js';
import { minus, percent, range, short, whole } from '../words/numbers.js';
import { inputColumns, inputRows } from './inputs.js';
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
  const section = openSection(desk, `Annex: all ${report.sources.length} sources`, lead, places.annex.sources);
  const ranks = new Map(report.ranking.map(({ source, rank }) => [source, rank]));
  const rows = report.sources.map((source) => [
    [pageLink(short(source.name, 60), places.source(report, source.name))],
    String(ranks.get(source.name) ?? '–'),
    String(source.documents.length),
    source.score === null ? '–' : whole(source.score),
    source.interval === null ? '–' : range(source.interval),
    source.band ?? 'not scored',
    source.losses[0] ? `${minus(source.losses[0].points)} ${source.losses[0].title}` : '–',
  ]);
  const columns = [
    { head: 'Source', share: 30 },
    { head: 'Rank', share: 7, align: right },
    { head: 'Articles', share: 9, align: right },
    { head: 'Score', share: 8, align: right },
    { head: 'Interval', share: 10, align: right },
    { head: 'Band', share: 17 },
    { head: 'Largest loss', share: 22 },
  ];
  flow.add(table(type, columns, rows, width, section));
}

function writeOverlaps(desk: Desk): void {
  const { report, flow, type, width } = desk;
  const overlaps = overlapsByWeight(report);
  const lead = 'Those without credit first, then by the larger share.';
  const section = openSection(desk, `Annex: all ${overlaps.length} overlaps`, lead, places.annex.overlaps);
  const rows = overlaps.map((overlap) => [
    documentName(report, overlap.a),
    documentName(report, overlap.b),
    takerName(report, overlap),
    overlap.credit,
    String(overlap.words),
    `${percent(overlap.share.a)}, ${percent(overlap.share.b)}`,
  ]);
  const columns = [
    { head: 'First article', share: 24 },
    { head: 'Second article', share: 24 },
    { head: 'Taken over by', share: 22 },
    { head: 'Credit', share: 12 },
    { head: 'Words', share: 8, align: right },
    { head: 'Shares', share: 14, align: right },
  ];
  flow.add(table(type, columns, rows, width, section));
}

function takerName(report: Report, overlap: OverlapResult): string {
  const taker = takerOf(overlap);
  return taker === null ? 'not known' : documentName(report, overlap[taker]);
}

function writeSpeakers(desk: Desk): void {
  const rows = speakerRows(desk.report);
  const lead = 'Those with the most statements first.';
  const section = openSection(desk, `Annex: all ${rows.length} speakers`, lead, places.annex.speakers);
  desk.flow.add(table(desk.type, speakerColumns, rows, desk.width, section));
}

function writeInputs(desk: Desk): void {
  const { report, flow, type, width } = desk;
  const lead = 'With the SHA-256 hash of the bytes of each.';
  const section = openSection(desk, `Annex: all ${report.documents.length} inputs`, lead, places.annex.inputs);
  flow.add(table(type, inputColumns, inputRows(report), width, section));
}

function writeCharts(desk: Desk): void {
  const lead = 'The numbers that the charts are drawn from, in the order of the charts.';
  const section = openSection(desk, 'Annex: the charts as tables', lead, places.annex.charts);
  for (const chart of desk.drawn) {
    const { head, rows } = chart.table;
    subheading(desk, chart.title, section, { destination: tableOf(chart) });
    const columns = head.map((text, index) => ({
      head: text,
      share: index === 0 ? 3 : 1,
      ...(index > 0 && rows.every((cells) => isNumber(cells[index] ?? '')) && { align: right }),
    }));
    desk.flow.add([...table(desk.type, columns, rows, desk.width, section), gap(4, false)]);
  }
}

const isNumber = (text: string): boolean => /^[−+-]?[\d.,–]*\s?%?$/.test(text);
