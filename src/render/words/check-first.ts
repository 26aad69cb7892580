import type { DocumentResult, Finding } from '../../report/report.js';
import { overlapTitle } from './evidence-titles.js';
import { short } from './numbers.js';
import { bold, type Rich } from './rich.js';
import type { Telling } from './telling.js';

/** Something that an editor looks at before anything else. */
export interface Priority {
  readonly document: DocumentResult;
  readonly finding: Finding;
  readonly text: Rich;
  readonly label: string;
  readonly destination: string;
}

interface Candidate {
  readonly document: DocumentResult;
  readonly finding: Finding;
}

const dearest = (a: Candidate, b: Candidate): number => b.finding.points - a.finding.points;

/**
 * Three things at most: the dearest contradiction, the dearest uncredited overlap, then whatever cost most;
 * each signal of a source once.
 */
export function checkFirst({ report, names, places }: Telling): Priority[] {
  const all = report.documents
    .flatMap((document) => document.findings.map((finding) => ({ document, finding })))
    .filter(({ finding }) => finding.charged && finding.points > 0)
    .sort(dearest);
  const contradiction = all.find(({ finding }) => finding.check === 'contradictions');
  const overlap = all.find(({ finding }) => finding.signal === 'uncredited-overlap');
  const chosen = new Map<string, Candidate>();
  for (const candidate of [contradiction, overlap, ...all]) {
    if (!candidate) continue;
    const key = `${candidate.document.source}\n${candidate.finding.signal}`;
    if (chosen.size < 3 && !chosen.has(key)) chosen.set(key, candidate);
  }
  return [...chosen.values()].map(({ document, finding }) => {
    const shared = places.overlapOf(document.id, false);
    if (finding.signal === 'uncredited-overlap' && shared) {
      const destination = places.of(shared);
      return { document, finding, text: `${overlapTitle(names, shared)}.`, label: 'side by side', destination };
    }
    const text: Rich = [bold(`${short(document.source, 44)}: `), short(finding.message, 180)];
    return { document, finding, text, label: `finding ${short(finding.id, 8)}`, destination: places.of(finding) };
  });
}
