import type { Desk } from '../layout/desk.js';
import { heading, openSection, prose } from '../layout/desk.js';
import { gap, kept, type Piece, together } from '../layout/piece.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { ink, styles } from '../theme.js';
import { short } from '../words/numbers.js';
import { identity } from '../words/running-head.js';
import { limits, places } from './places.js';

/** Who took responsibility? Room for each source's reply, and for the reviewer's decision. */
export function writeSignOff(desk: Desk): void {
  const { report, flow } = desk;
  const lead = 'Each source may answer what was found before anything is decided; its answer belongs to this report.';
  const section = openSection(desk, 'Right of reply and sign-off', lead, places.signOff);
  const each = report.sources.length <= limits.replies;
  const names = each
    ? report.sources.map(({ name }) => `Reply of ${short(name, 60)}`)
    : ['Reply of a source: copy this part for each'];
  for (const [index, name] of names.entries()) flow.add(reply(desk, name, section, `reply-${index}`));
  flow.add(decision(desk, section));
  flow.add([
    gap(10),
    ...prose(
      desk,
      `This page belongs to the report “${short(report.title, 120)}”, ${identity(report)}.`,
      section,
      styles.note,
    ),
  ]);
}

function reply(desk: Desk, title: string, section: Element, name: string): Piece[] {
  const pieces = [
    ...heading(desk, 'H3', title, section),
    gap(2),
    fields(desk, section, [
      { label: 'Shown the findings on', name: `${name}-shown` },
      { label: 'Answered by', name: `${name}-by` },
    ]),
    ...area(desk, section, 'Answer', `${name}-answer`, 3),
  ];
  return [...together(pieces), gap(14, false)];
}

function decision(desk: Desk, section: Element): Piece[] {
  const pieces = [
    ...heading(desk, 'H3', 'Decision', section),
    gap(2),
    fields(desk, section, [
      { label: 'Reviewer', name: 'reviewer' },
      { label: 'Date', name: 'decided' },
    ]),
    fields(desk, section, [
      { label: 'Decision', name: 'decision' },
      { label: 'Next review', name: 'next-review' },
    ]),
    ...area(desk, section, 'Notes', 'notes', 4),
    fields(desk, section, [
      { label: 'Signature', name: 'signature' },
      { label: 'Place', name: 'place' },
    ]),
  ];
  return together(pieces);
}

interface Field {
  readonly label: string;
  readonly name: string;
}

/** Labels with a line behind each, side by side. */
function fields({ type, width }: Desk, section: Element, entries: readonly Field[]): Piece {
  const room = width / entries.length;
  const labels = entries.map(({ label }) => ({
    line: type.lines(label, styles.note, room)[0]!,
    owner: element('P', section),
  }));
  return {
    height: 26,
    keep: true,
    draw: (pen, x, y) =>
      labels.forEach(({ line, owner }, index) => {
        const left = x + index * room;
        pen.line(line, left, y + 10, owner);
        const from = left + line.width + 6;
        pen.rule(from, y + 21, left + room - 14 - from, ink.soft, 0.6);
      }),
  };
}

/** A label over empty lines. */
function area({ type, width }: Desk, section: Element, label: string, _name: string, lines: number): Piece[] {
  const words = paragraph(type, label, styles.note, width, element('P', section));
  const line: Piece = { height: 22, keep: true, draw: (pen, x, y) => pen.rule(x, y + 21, width - 14, ink.soft, 0.6) };
  return [gap(8), ...kept(words), ...Array.from({ length: lines }, () => line)];
}
