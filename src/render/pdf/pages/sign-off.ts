import { places } from '../../words/places.js';
import { belonging, replyTitles, signOffLead, signOffTitle } from '../../words/sign-off.js';
import type { Desk } from '../layout/desk.js';
import { heading, openSection, prose } from '../layout/desk.js';
import { gap, kept, type Piece, together } from '../layout/piece.js';
import { type Element, element } from '../layout/structure.js';
import { paragraph } from '../layout/text.js';
import { ink, styles } from '../theme.js';

/** Who took responsibility? Room for each source's reply, and for the reviewer's decision. */
export function writeSignOff(desk: Desk): void {
  const { report, flow } = desk;
  const section = openSection(desk, { title: signOffTitle, lead: signOffLead, destination: places.signOff });
  for (const [index, name] of replyTitles(report).entries()) flow.add(reply(desk, name, section, `reply-${index}`));
  flow.add(decision(desk, section));
  flow.add([gap(10), ...prose(desk, belonging(report), section, styles.note)]);
}

function reply(desk: Desk, title: string, section: Element, name: string): Piece[] {
  const pieces = [
    ...heading(desk, 'H3', title, section),
    fields(desk, section, title, [
      { label: 'Shown the findings on', name: `${name}-shown` },
      { label: 'Answered by', name: `${name}-by` },
    ]),
    ...area(desk, section, title, { label: 'Answer', name: `${name}-answer` }, 2),
  ];
  return [...together(pieces), gap(9, false)];
}

function decision(desk: Desk, section: Element): Piece[] {
  const title = 'Decision';
  const pieces = [
    ...heading(desk, 'H3', title, section),
    fields(desk, section, title, [
      { label: 'Reviewer', name: 'reviewer' },
      { label: 'Date', name: 'decided' },
    ]),
    fields(desk, section, title, [
      { label: 'Decision', name: 'decision' },
      { label: 'Next review', name: 'next-review' },
    ]),
    ...area(desk, section, title, { label: 'Notes', name: 'notes' }, 3),
    fields(desk, section, title, [
      { label: 'Signature', name: 'signature' },
      { label: 'Place', name: 'place' },
    ]),
  ];
  return together(pieces);
}

interface Entry {
  readonly label: string;
  readonly name: string;
}

const lineHeight = 18;

/** Labels with a line to write on behind each, side by side. */
function fields({ type, width }: Desk, section: Element, of: string, entries: readonly Entry[]): Piece {
  const between = 16;
  const room = (width - between * (entries.length - 1)) / entries.length;
  const labels = entries.map(({ label, name }) => ({
    line: type.lines(label, styles.note, room)[0]!,
    owner: element('P', section),
    field: { name, label: `${label}: ${of}` },
  }));
  return {
    height: 23,
    keep: true,
    draw: (pen, x, y) =>
      labels.forEach(({ line, owner, field }, index) => {
        const left = x + index * (room + between);
        pen.line(line, left, y + 10, owner);
        const from = left + line.width + 6;
        const length = left + room - from;
        pen.rule(from, y + 21, length, ink.soft, 0.6);
        pen.field(field, { x: from, y: y + 6, width: length, height: 14 }, owner);
      }),
  };
}

/** A label over empty lines. */
function area({ type, width }: Desk, section: Element, of: string, { label, name }: Entry, lines: number): Piece[] {
  const owner = element('P', section);
  const field = { name, label: `${label}: ${of}`, multiline: true };
  const box: Piece = {
    height: lines * lineHeight,
    keep: true,
    draw: (pen, x, y) => {
      for (let line = 1; line <= lines; line++) pen.rule(x, y + line * lineHeight - 1, width, ink.soft, 0.6);
      pen.field(field, { x, y: y + 1, width, height: lines * lineHeight - 3 }, owner);
    },
  };
  return [gap(6), ...kept(paragraph(type, label, styles.note, width, owner)), box];
}
