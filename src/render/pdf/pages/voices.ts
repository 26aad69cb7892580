import { type Desk, figure, openSection, prose, subheading } from '../layout/desk.js';
import { pageLink } from '../layout/rich.js';
import { type Column, table } from '../layout/table.js';
import { voicesTitle } from '../words/evidence-titles.js';
import { limits, places } from './places.js';

export const speakerColumns: readonly Column[] = [
  { head: 'Speaker' },
  { head: 'In' },
  { head: 'Class' },
  { head: 'Role' },
  { head: 'Channel' },
  { head: 'Statements', align: 'right' },
  { head: 'Quoted', align: 'right' },
  { head: 'Line', align: 'right' },
];

/** A row for every speaker of every article, those with the most statements first. */
export function speakerRows({ report, names }: Desk): string[][] {
  return report.documents
    .flatMap(({ id, voices }) => voices.speakers.map((speaker) => ({ id, ...speaker })))
    .sort((a, b) => b.statements - a.statements)
    .map(({ id, name, sourceClass, role, channels, statements, quoted, line }) => [
      name,
      names.document(id, 40),
      sourceClass.replaceAll('-', '\u00a0'),
      role ?? '–',
      channels.length > 0 ? channels.join(', ') : '–',
      String(statements),
      String(quoted),
      String(line),
    ]);
}

/** Who is behind this story? */
export function writeVoices(desk: Desk): void {
  const { report, flow, type, width, charts } = desk;
  const lead =
    'Every statement by the class of its source, and every speaker with role, channel and number of statements.';
  const section = openSection(desk, {
    title: voicesTitle(report),
    lead,
    destination: places.voices,
    name: 'Who speaks',
    room: 330,
  });
  if (charts.voices) figure(desk, charts.voices, section);
  const rows = speakerRows(desk);
  if (rows.length === 0) return;
  subheading(desk, rows.length === 1 ? 'The only speaker' : 'The speakers', section);
  const many = rows.length > limits.speakers;
  flow.add(table(type, speakerColumns, many ? rows.slice(0, limits.speakers / 2) : rows, width, section));
  if (!many) return;
  const words = `The ${limits.speakers / 2} with the most statements; all ${rows.length} are in the annex: `;
  flow.add(prose(desk, [words, pageLink('all speakers', places.allSpeakers)], section));
}
