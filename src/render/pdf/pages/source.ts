import type { DocumentResult, Report, SourceResult } from '../../../report/report.js';
import { type Desk, drawing, heading, openSection, prose } from '../layout/desk.js';
import { gap } from '../layout/piece.js';
import { pageLink } from '../layout/rich.js';
import type { Element } from '../layout/structure.js';
import { table } from '../layout/table.js';
import { styles } from '../theme.js';
import { counted, lower, minus, range, short, whole } from '../words/numbers.js';
import { nameOf, sourceTitle } from '../words/titles.js';
import { whyUnscored } from '../words/unscored.js';
import { writeFindings } from './findings.js';
import { writeReading } from './reading.js';
import { countsOf, hasCounts, writeSignals } from './signals.js';

/** What exactly is wrong, and where? A section for each source, in the order of the ranking. */
export function writeSources(desk: Desk): void {
  const documents = new Map(desk.report.documents.map((document) => [document.id, document]));
  const many = desk.report.sources.length > 12;
  for (const source of desk.report.sources) {
    const own = source.documents.flatMap((id) => documents.get(id) ?? []);
    const section = openSection(desk, {
      title: sourceTitle(source),
      lead: lead(source, own),
      destination: desk.places.of(source),
      name: nameOf(source),
      ...(source.score === null ? { room: 130 } : many && { room: 300 }),
    });
    if (own.length > 1) writeList(desk, own, section);
    for (const document of own) writeDocument(desk, document, section, own.length > 1);
  }
}

function lead(source: SourceResult, documents: readonly DocumentResult[]): string {
  const charged = documents.flatMap(({ findings }) => findings.filter((finding) => finding.charged)).length;
  const parts = [counted(documents.length, 'article'), counted(charged, 'deduction')];
  const interval = source.interval ? `; the interval of the score is ${range(source.interval)}` : '';
  const losses = source.losses
    .slice(0, 3)
    .map(({ title, points, signal }) => `${signal === null ? 'cap, ' : ''}${lower(title)} ${minus(points)}`);
  const largest = losses.length === 0 ? '' : ` Largest losses: ${losses.join(', ')}.`;
  return `${parts.join(', ')}${interval}.${largest}`;
}

function writeList(desk: Desk, documents: readonly DocumentResult[], section: Element): void {
  const { type, width } = desk;
  const rows = documents.map((document) => [
    pageLink(short(document.title ?? document.id, 90), desk.places.of(document)),
    document.published ?? '–',
    document.score === null ? '–' : whole(document.score),
    document.band ?? 'not scored',
  ]);
  const columns = [
    { head: 'Article' },
    { head: 'Published' },
    { head: 'Score', align: 'right' as const },
    { head: 'Band' },
  ];
  desk.flow.add(
    table(
      type,
      columns,
      rows.map(([first, ...rest]) => [[first!], ...(rest as string[])]),
      width,
      section,
    ),
  );
}

function writeDocument(desk: Desk, document: DocumentResult, section: Element, apart: boolean): void {
  const { report, flow } = desk;
  const title = document.title ?? 'Without a headline';
  const anchor = {
    destination: desk.places.of(document),
    bookmark: { title: short(title, 90), depth: 1 as const },
  };
  flow.add([
    gap(apart ? 26 : 4),
    ...heading(desk, 'H3', title, section, anchor),
    ...prose(desk, place(document), section, styles.note, { keep: true }),
  ]);
  flow.add([gap(8)]);
  writeReading(desk, document, section);
  if (document.score === null) {
    flow.add(prose(desk, `Not scored: ${lower(whyUnscored(document))}.`, section));
  } else {
    const chart = desk.charts.waterfall(document.id);
    if (chart) {
      flow.add([gap(12), ...heading(desk, 'H4', scoreWords(report, document), section)]);
      drawing(desk, chart, section, hasCounts(desk.report, document) ? countsOf(desk, document) : null);
    }
    writeSignals(desk, document, section);
  }
  writeFindings(desk, document, section);
}

const place = ({ path, id, sha256 }: DocumentResult): string => `${path ?? id} · SHA-256 ${sha256.slice(0, 16)}…`;

function scoreWords(report: Report, document: DocumentResult): string {
  const several = (report.sources.find(({ name }) => name === document.source)?.documents.length ?? 0) > 1;
  const interval = document.interval ? `, interval ${range(document.interval)}` : '';
  return `${several ? 'This article' : 'The article'} scores ${whole(document.score ?? 0)} of 100${interval}: what each signal cost`;
}
