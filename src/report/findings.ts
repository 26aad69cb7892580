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
 * @param hidden show also what stands below the rubric's `minConfidence`
 */
export function findingsOf(document: string, scorecard: Scorecard, spans: SpanReader, hidden: boolean): Finding[] {
  const unique = numbering();
  return scorecard.findings
    .filter((finding) => hidden || !finding.hidden)
    .sort((a, b) => compareSpans(a.evidence, b.evidence))
    .map((finding) => {
      const quoted = finding.evidence.spans.map((span) =>
        spans.readInContext(span.document ?? document, span, span.label),
      );
      const own = quoted.filter((span) => span.document === document).map((span) => normalised(span.text));
      const key = own.length > 0 ? own : [finding.evidence.subject ?? finding.evidence.message];
      const id = unique(shortHash(`${finding.check}/${finding.signal}`, ...key));
      return describe(id, finding, quoted);
    });
}

/** Sorting is stable: what is equal stays in the order of checks and signals. */
function compareSpans(a: Evidence, b: Evidence): number {
  const [first, second] = [a.spans[0], b.spans[0]];
  return (first?.start ?? -1) - (second?.start ?? -1) || (first?.end ?? -1) - (second?.end ?? -1);
}

function describe(id: string, finding: ScoredEvidence, spans: Finding['spans']): Finding {
  const { check, signal, severity, charged, points, evidence } = finding;
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
    tags: [...(evidence.tags ?? [])],
    spans,
  };
}
