import type { Report } from '../../../report/report.js';
import { type Desk, heading, panel, prose, summaryHeading } from '../layout/desk.js';
import { gap, type Piece } from '../layout/piece.js';
import { bold, pageLink, type Rich } from '../layout/rich.js';
import { row } from '../layout/row.js';
import { documentElement, type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { ink, styles } from '../theme.js';
import { counted } from '../words/numbers.js';
import { summaryTitle } from '../words/titles.js';
import { checkFirst } from './check-first.js';
import { contents } from './contents.js';
import { limits, places } from './places.js';
import { rankingTable } from './ranking.js';

/** Page 1: whom can I cite, and what do I check? */
export function writeSummary(desk: Desk): void {
  const { report, flow } = desk;
  const section = element('Sect', documentElement);
  flow.section('');
  flow.add([
    ...prose(desk, report.title, section, { ...styles.label, color: ink.soft }, { keep: true }),
    ...heading(desk, 'H1', summaryTitle(report), section, {
      destination: 'summary',
      bookmark: { title: 'Summary', depth: 0 },
    }),
    gap(3),
    ...prose(desk, lead(report), section, styles.lead, { keep: true }),
    gap(8),
  ]);
  if (report.sources.length > 0) flow.add(rankingTable(desk, section));
  writeChecks(desk, section);
  flow.add([gap(14), panel(desk, (width) => limitsOfScore(desk, section, width))]);
  writeWarnings(desk, section);
  contents(desk, section);
}

function lead(report: Report): string {
  const charged = report.documents.flatMap(({ findings }) => findings.filter((finding) => finding.charged)).length;
  const unscored = report.documents.filter(({ score }) => score === null).length;
  const parts = [counted(report.sources.length, 'source'), counted(report.documents.length, 'article')];
  const scope = `${parts.join(', ')}, ${counted(charged, 'deduction')}.`;
  const missing = unscored === 0 ? '' : ` ${counted(unscored, 'article')} could not be scored.`;
  const promise = charged === 0 ? '' : ' Every deduction below carries its quote and its place in the text.';
  return scope + missing + promise;
}

function writeChecks(desk: Desk, section: Element): void {
  const items = checkFirst(desk);
  if (items.length === 0) return;
  desk.flow.add(summaryHeading(desk, 'Check these first', section));
  const list = element('L', section);
  const linkWidth = 130;
  const rows = items.flatMap(({ text, label, destination }, index): Piece[] => {
    const entry = element('LI', list);
    const body = element('LBody', entry);
    const number = paragraph(
      desk.type,
      [bold(String(index + 1))],
      { ...styles.body, color: ink.brand },
      14,
      element('Lbl', entry),
    );
    const words = paragraph(desk.type, text, styles.body, desk.width - linkWidth - 30, body);
    const link = paragraph(
      desk.type,
      [pageLink(label, destination)],
      { ...styles.small, leading: 14 },
      linkWidth,
      body,
      { align: 'right' },
    );
    const cells = [
      { x: 0, pieces: number },
      { x: 16, pieces: words },
      { x: desk.width - linkWidth, pieces: link },
    ];
    return row(cells, { above: 2, below: 2 });
  });
  desk.flow.add(rows);
}

function limitsOfScore({ type }: Desk, section: Element, width: number): Piece[] {
  const text: Rich =
    'It measures how far an article lets its reader check it: who is named, what is exact, what is copied, what agrees. ' +
    'It does not decide whether a claim is true. The interval shows what a few sentences more or fewer could change; ' +
    'sources whose intervals overlap are not reliably apart.';
  return [
    ...paragraph(type, [bold('What the score does not say')], styles.label, width, element('P', section)),
    ...paragraph(type, text, { ...styles.body, size: 9.5 }, width, element('P', section)),
  ];
}

function writeWarnings(desk: Desk, section: Element): void {
  const { report, flow } = desk;
  const unread = report.warnings;
  if (unread.length === 0) return;
  const title = unread.length === 1 ? 'One input needs attention' : `${unread.length} inputs need attention`;
  flow.add(summaryHeading(desk, title, section));
  for (const { path, message } of unread.slice(0, limits.warnings)) {
    flow.add(prose(desk, path === null ? message : [bold(path), `: ${message}`], section, styles.body));
  }
  const rest = unread.length - limits.warnings;
  if (rest > 0)
    flow.add(prose(desk, [`${rest} more: see `, pageLink('What was not assessed', places.notAssessed)], section));
}
