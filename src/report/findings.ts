import type { Evidence } from '../checks/check.js';
import type { Scorecard } from '../score/scorecard.js';
import { normalised, numbering, shortHash } from './ids.js';
import type { Finding } from './report.js';
import type { SpanReader } from './spans.js';

type ScoredEvidence = Scorecard['findings'][number];

/**
 * The findings of one document, by position (those about the whole document first), then in the order of checks and
 * signals. An id is a hash of the signal and the words quoted from this document, so that it survives edits elsewhere;
 * equal quotations are numbered in their order.
 * @param hints least confidence of the hidden findings that are told too; `null` for none of them
 */
export function findingsOf(document: string, scorecard: Scorecard, spans: SpanReader, hints: number | null): Finding[] {
  const unique = numbering();
  const read = (finding: ScoredEvidence): Finding => {
    const quoted = finding.evidence.spans.map((span) =>
      spans.readInContext(span.document ?? document, span, span.label),
    );
    const own = quoted.filter((span) => span.document === document).map((span) => normalised(span.text));
    const key = own.length > 0 ? own : [finding.evidence.subject ?? finding.evidence.message];
    const id = unique(shortHash(`${finding.check}/${finding.signal}`, ...key));
    return describe(id, finding, quoted);
  };
  const inPlace = [...scorecard.findings].sort((a, b) => compareSpans(a.evidence, b.evidence));
  const shown = inPlace.filter((finding) => !finding.hidden);
  // Numbered after the others, so that an id is the same with and without them.
  const asked = inPlace.filter(({ hidden, evidence }) => hidden && hints !== null && evidence.confidence >= hints);
  const findings = new Map([...shown, ...asked].map((finding) => [finding, read(finding)]));
  return inPlace.flatMap((finding) => findings.get(finding) ?? []);
}

/** Sorting is stable: what is equal stays in the order of checks and signals. */
function compareSpans(a: Evidence, b: Evidence): number {
  const [first, second] = [a.spans[0], b.spans[0]];
  return (first?.start ?? -1) - (second?.start ?? -1) || (first?.end ?? -1) - (second?.end ?? -1);
}

function describe(id: string, finding: ScoredEvidence, spans: Finding['spans']): Finding {
  const { check, signal, severity, charged, hidden, points, evidence } = finding;
  return {
    id,
    check,
    signal,
    severity,
    confidence: evidence.confidence,
    voice: evidence.voice,
    message: evidence.message,
    advice: evidence.advice,
    points,
    charged,
    hidden,
    tags: [...(evidence.tags ?? [])],
    spans,
    ...(evidence.judgement !== undefined && { judgement: evidence.judgement }),
  };
}
