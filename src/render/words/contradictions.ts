import type { DocumentResult, Finding, ReportSpan } from '../../report/report.js';
import { differing } from './difference.js';
import { caution, signalTitle } from './evidence.js';
import { contradictionsTitle } from './evidence-titles.js';
import { judgementWords } from './judge.js';
import { capital, minus, percent, sentence, short } from './numbers.js';
import type { Clash } from './places.js';
import { bold, pageLink, type Rich, type Run } from './rich.js';
import type { Telling } from './telling.js';

export const clashesTitle = (clashes: readonly Clash[]): string =>
  contradictionsTitle(
    clashes.map(({ document }) => document.source),
    clashes.some(({ finding }) => finding.confidence < 0.8),
  );

export const clashesLead = (clashes: readonly Clash[]): string =>
  clashes.length === 0
    ? 'Each article was compared with itself: figures, dates, names, who did or did not do what, headline and body.'
    : 'Passages about the same thing that cannot both stand as they are. The words that differ are bold. Which is right, the report does not say.';

export function clashTitle(telling: Telling, { document, finding }: Clash): string {
  const cost = finding.charged ? minus(finding.points) : 'not charged';
  return `${short(document.source, 44)}: ${signalTitle(telling, finding).toLowerCase()}${caution(finding)}, ${cost}`;
}

function judged(finding: Finding): string {
  const judgement = judgementWords(finding);
  return judgement === null ? '' : `${sentence(capital(judgement))} `;
}

/** Why the passages clash, what to do, how sure it is, and where the finding stands. */
export const clashWords = ({ places }: Telling, { finding }: Clash): Rich => [
  `${sentence(finding.message)} `,
  bold('To do: '),
  `${sentence(finding.advice)} ${judged(finding)}Confidence ${percent(finding.confidence)} · `,
  pageLink(`finding ${short(finding.id, 12)}`, places.of(finding)),
];

/** The passages of a clash, each in its sentence: of the first two, the words that differ from the other's are bold. */
export function clashPassages({ finding }: Clash): { span: ReportSpan; words: Rich }[] {
  return finding.spans.map((span, index) => {
    const other = index < 2 ? finding.spans[1 - index] : undefined;
    const own = other ? differing(span.text, other.excerpt?.text ?? other.text) : [{ text: span.text, marked: true }];
    return { span, words: inSentence(span, own) };
  });
}

/** "articles/003.txt · line 4, column 12". */
export const passagePlace = ({ path, id }: DocumentResult, { line, column }: ReportSpan): string =>
  `${path ?? id} · line ${line}, column ${column}`;

function inSentence({ excerpt, start, end }: ReportSpan, words: readonly Run[]): Rich {
  if (!excerpt) return words;
  const before = excerpt.text.slice(0, Math.max(0, start - excerpt.start));
  return [before, ...words, excerpt.text.slice(Math.max(0, end - excerpt.start))];
}
