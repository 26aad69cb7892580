import type { DocumentResult, Finding } from '../../report/report.js';
import { judgementWords } from './judge.js';
import { capital, counted, percent, sentence, short, spelled, tenths } from './numbers.js';
import { bold, pageLink, type Rich, type Run } from './rich.js';
import type { Telling } from './telling.js';

export const signalTitle = ({ report }: Pick<Telling, 'report'>, { check, signal }: FindingOf): string =>
  report.legend.signals.find((entry) => entry.check === check && entry.id === signal)?.title ?? signal;

type FindingOf = Pick<Finding, 'check' | 'signal'>;

/** Said with care where the finding is right less often. */
export const caution = ({ confidence }: Finding): string => (confidence < 0.8 ? ' (possible)' : '');

/** The charged findings of one signal. */
export interface FindingGroup {
  readonly check: string;
  readonly signal: string;
  readonly findings: readonly Finding[];
  readonly points: number;
}

const place = ({ spans }: Finding): number => spans[0]?.start ?? -1;

/** The signal that cost most comes first, and in it the dearest finding. */
export function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.check}/${finding.signal}`;
    const known = groups.get(key);
    if (known) known.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .map((own) => ({
      check: own[0]!.check,
      signal: own[0]!.signal,
      findings: own.sort((a, b) => b.points - a.points || place(a) - place(b)),
      points: own.reduce((sum, { points }) => sum + points, 0),
    }))
    .sort((a, b) => b.points - a.points);
}

/** The findings of an article: those that were charged, and in the order of the text those that are only shown. */
export function partedFindings({ findings }: DocumentResult): { charged: Finding[]; shown: Finding[] } {
  return {
    charged: findings.filter(({ charged }) => charged),
    shown: findings.filter(({ charged }) => !charged).sort((a, b) => place(a) - place(b)),
  };
}

export function chargedTitle(charged: readonly Finding[]): string {
  const lost = charged.reduce((sum, { points }) => sum + points, 0);
  return `${capital(spelled(charged.length))} ${charged.length === 1 ? 'deduction' : 'deductions'}, ${tenths(lost)} points in all`;
}

export const shownTitle = (shown: readonly Finding[]): string =>
  `Shown, not charged: ${counted(shown.length, 'finding')}`;

/** The advice that all findings give, if there are several and it is one. */
export function sharedAdvice({ findings }: FindingGroup): string | null {
  const [first] = findings;
  return findings.length > 1 && findings.every(({ advice }) => advice === first?.advice) ? first!.advice : null;
}

/** "High severity, 3 deductions." and what the signal looks for. */
export function groupWords({ report }: Telling, { check, signal, findings }: FindingGroup): Rich {
  const legend = report.legend.signals.find((entry) => entry.id === signal && entry.check === check);
  return [`${capital(findings[0]!.severity)} severity, ${counted(findings.length, 'deduction')}. `, legend?.what ?? ''];
}

/** @param withAdvice says also what to do, which otherwise stands over the whole group */
export const reasonWords = ({ message, advice }: Finding, withAdvice: boolean): Rich =>
  withAdvice ? [`${sentence(message)} `, bold('To do: '), advice] : sentence(message);

/** Said over the findings that are told on a line each. */
export const furtherWords = (findings: readonly Finding[]): string =>
  `${counted(findings.length, 'further deduction')} of this kind, in short; why and how sure stand in report.json.`;

/** A charged finding on one line: place, words, why where it has no words. */
export function briefWords({ spans: [span], message }: Finding): Rich {
  return span ? [`Line ${span.line}: `, { text: short(span.text, 160), marked: true }] : sentence(message);
}

/** How sure it is, whose words they are, how the rubric weighed it, and where to see more. */
export function circumstances(telling: Telling, document: DocumentResult, finding: Finding): (string | Run)[] {
  const words = [`${finding.confidence < 0.8 ? 'possible, ' : ''}confidence ${percent(finding.confidence)}`];
  if (finding.voice === 'speaker') words.push('in a speaker’s own words');
  if (finding.tags.length > 0) words.push(`weighed as ${finding.tags.join(', ').replaceAll('-', ' ')}`);
  const judgement = judgementWords(finding);
  if (judgement !== null) words.push(judgement);
  const target = overlapPlace(telling, document, finding) ?? telling.places.clash(finding);
  const all = words.join(' · ');
  return target && finding.spans.length > 0 ? [`${all} · `, pageLink('side\u00a0by\u00a0side', target)] : [all];
}

/** Where the two texts of an overlap stand side by side, if the finding is one. */
export function overlapPlace({ places }: Telling, document: DocumentResult, finding: Finding): string | null {
  const { signal, spans } = finding;
  if (!signal.endsWith('-overlap') || spans.length === 0) return null;
  const overlap = places.overlapOf(document.id, signal === 'credited-overlap');
  return overlap ? places.of(overlap) : null;
}

/** A finding that cost nothing, on one line: signal, words, place, why. */
export function shownWords(telling: Telling, finding: Finding): Rich {
  const [span] = finding.spans;
  const words: (string | Run)[] = [bold(signalTitle(telling, finding) + caution(finding))];
  if (finding.voice === 'speaker') words.push(', in a speaker’s words');
  if (span) words.push(`, line ${span.line}: `, { text: short(span.text, 160), marked: true });
  const judgement = judgementWords(finding);
  const judged = judgement === null ? [] : [` ${sentence(capital(judgement))}`];
  return [...words, span ? '. ' : ': ', sentence(finding.message), ...judged];
}
