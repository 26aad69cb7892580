import type { DocumentResult, Report, SourceResult } from '../../report/report.js';
import { counted, lower, minus, range, short, whole } from './numbers.js';
import { pageLink, type Rich } from './rich.js';
import type { Column } from './table.js';
import type { Telling } from './telling.js';

/** How many articles and deductions, and what cost most. */
export function sourceLead(source: SourceResult, documents: readonly DocumentResult[]): string {
  const charged = documents.flatMap(({ findings }) => findings.filter((finding) => finding.charged)).length;
  const parts = [counted(documents.length, 'article'), counted(charged, 'deduction')];
  const interval = source.interval ? `; the interval of the score is ${range(source.interval)}` : '';
  const losses = source.losses
    .slice(0, 3)
    .map(({ title, points, signal }) => `${signal === null ? 'cap, ' : ''}${lower(title)} ${minus(points)}`);
  const largest = losses.length === 0 ? '' : ` Largest losses: ${losses.join(', ')}.`;
  return `${parts.join(', ')}${interval}.${largest}`;
}

export const articleColumns: readonly Column[] = [
  { head: 'Article' },
  { head: 'Published' },
  { head: 'Score', align: 'right' },
  { head: 'Band' },
];

/** A row for every article of a source. */
export const articleRows = ({ places }: Telling, documents: readonly DocumentResult[]): Rich[][] =>
  documents.map((document) => [
    [pageLink(short(document.title ?? document.id, 90), places.of(document))],
    document.published ?? '–',
    document.score === null ? '–' : whole(document.score),
    document.band ?? 'not scored',
  ]);

export const fileWords = ({ path, id, sha256 }: DocumentResult): string =>
  `${path ?? id} · SHA-256 ${sha256.slice(0, 16)}…`;

/** What stands over the steps from 100 down to the score. */
export function scoreWords(report: Report, document: DocumentResult): string {
  const several = (report.sources.find(({ name }) => name === document.source)?.documents.length ?? 0) > 1;
  const interval = document.interval ? `, interval ${range(document.interval)}` : '';
  return `${several ? 'This article' : 'The article'} scores ${whole(document.score ?? 0)} of 100${interval}: what each signal cost`;
}
