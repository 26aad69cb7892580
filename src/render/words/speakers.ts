import type { Column } from './table.js';
import type { Telling } from './telling.js';

export const voicesLead =
  'Every statement by the class of its source, and every speaker with role, channel and number of statements.';

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
export function speakerRows({ report, names }: Telling): string[][] {
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
