import type { Report } from '../../report/report.js';
import { counted } from './numbers.js';
import { bold, type Rich } from './rich.js';

/** How much was read and how much was found. */
export function summaryScope(report: Report): string {
  const charged = report.documents.flatMap(({ findings }) => findings.filter((finding) => finding.charged)).length;
  const unscored = report.documents.filter(({ score }) => score === null).length;
  const parts = [counted(report.sources.length, 'source'), counted(report.documents.length, 'article')];
  const scope = `${parts.join(', ')}, ${counted(charged, 'deduction')}.`;
  return unscored === 0 ? scope : `${scope} ${counted(unscored, 'article')} could not be scored.`;
}

/** The same, with what the report holds. */
export function summaryLead(report: Report): string {
  const charged = report.documents.some(({ findings }) => findings.some((finding) => finding.charged));
  const promise = charged ? ' Every deduction below carries its quote and its place in the text.' : '';
  return summaryScope(report) + promise;
}

export const limitsTitle = 'What the score does not say';

export const limitsWords =
  'It measures how far an article lets its reader check it: who is named, what is exact, what is copied, what agrees. ' +
  'It does not decide whether a claim is true. The interval shows what a few sentences more or fewer could change; ' +
  'sources whose intervals overlap are not reliably apart.';

export const warningsTitle = ({ warnings }: Report): string =>
  warnings.length === 1 ? 'One input needs attention' : `${warnings.length} inputs need attention`;

export const warningWords = ({ path, message }: Report['warnings'][number]): Rich =>
  path === null ? message : [bold(path), `: ${message}`];
