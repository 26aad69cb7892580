import { checkFirst } from '../../words/check-first.js';
import { limits, places } from '../../words/places.js';
import { bold, pageLink } from '../../words/rich.js';
import { limitsTitle, limitsWords, summaryLead, warningsTitle, warningWords } from '../../words/summary.js';
import { summaryTitle } from '../../words/titles.js';
import { type Desk, heading, panel, prose, summaryHeading } from '../layout/desk.js';
import { gap, type Piece } from '../layout/piece.js';
import { row } from '../layout/row.js';
import { documentElement, type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { ink, styles } from '../theme.js';
import { contents } from './contents.js';
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
    ...prose(desk, summaryLead(report), section, styles.lead, { keep: true }),
    gap(8),
  ]);
  if (report.sources.length > 0) flow.add(rankingTable(desk, section));
  writeChecks(desk, section);
  flow.add([gap(14), panel(desk, (width) => limitsOfScore(desk, section, width))]);
  writeWarnings(desk, section);
  contents(desk, section);
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
  return [
    ...paragraph(type, [bold(limitsTitle)], styles.label, width, element('P', section)),
    ...paragraph(type, limitsWords, { ...styles.body, size: 9.5 }, width, element('P', section)),
  ];
}

function writeWarnings(desk: Desk, section: Element): void {
  const { report, flow } = desk;
  const unread = report.warnings;
  if (unread.length === 0) return;
  flow.add(summaryHeading(desk, warningsTitle(report), section));
  for (const warning of unread.slice(0, limits.warnings)) {
    flow.add(prose(desk, warningWords(warning), section, styles.body));
  }
  const rest = unread.length - limits.warnings;
  if (rest > 0)
    flow.add(prose(desk, [`${rest} more: see `, pageLink('What was not assessed', places.notAssessed)], section));
}
