// @ts-check
/**
 * Compares what is found in an article before and after a defect was put in.
 *
 * @typedef {import('./inject.mjs').Span} Span
 * @typedef {import('./inject.mjs').Injected} Injected
 * @typedef {import('./defects.mjs').Defect} Defect
 * @typedef {{ readonly document: string, readonly start: number, readonly end: number, readonly text: string }} QuotedSpan
 * @typedef {object} Finding as in a report
 * @property {string} id
 * @property {string} check
 * @property {string} signal
 * @property {number} confidence
 * @property {string} voice
 * @property {boolean} charged
 * @property {string} message
 * @property {readonly QuotedSpan[]} spans
 *
 * @typedef {object} Outcome
 * @property {'found' | 'missed' | 'void'} result void: the clean article has such a finding at that place already
 * @property {readonly Finding[]} hits new, of an expected signal, at the place
 * @property {readonly Finding[]} alarms new, elsewhere or of another signal, and no consequence of the defect
 */

/** @param {Finding} finding */
export const signalOf = ({ check, signal }) => `${check}/${signal}`;

/**
 * What a reader of the report is shown against the article: a speaker's own words are not held against it.
 * @param {readonly Finding[]} findings
 * @param {number} least confidence
 */
export const shown = (findings, least) =>
  findings.filter(({ confidence, voice, charged }) => confidence >= least && (voice === 'narrator' || charged));

const touch = (/** @type {Span} */ a, /** @type {Span} */ b) => a.start < b.end && b.start < a.end;

/**
 * @param {object} trial
 * @param {string} trial.document id of the article in both runs
 * @param {Defect} trial.defect
 * @param {Injected} trial.injected
 * @param {readonly Finding[]} trial.clean what is shown of the clean article
 * @param {readonly Finding[]} trial.found what is shown of the changed one
 * @returns {Outcome}
 */
export function compare({ document, defect, injected, clean, found }) {
  const own = (/** @type {Finding} */ finding) => finding.spans.filter((span) => span.document === document);
  const known = clean.map((finding) => ({
    signal: signalOf(finding),
    id: finding.id,
    at: own(finding).map(injected.moved),
  }));
  const isOld = (/** @type {Finding} */ finding) =>
    known.some(({ signal, id, at }) => {
      if (signal !== signalOf(finding)) return false;
      const [charged] = own(finding);
      return id === finding.id || (charged !== undefined && at.some((span) => touch(span, charged)));
    });
  /** Without spans it is about the whole article, and so at every place. */
  const isAt = (/** @type {Finding} */ finding, /** @type {readonly Span[]} */ places) =>
    finding.spans.length === 0 || own(finding).some((span) => places.some((place) => touch(span, place)));
  const expected = (/** @type {Finding} */ finding) => defect.expect.includes(signalOf(finding));
  const follows = (/** @type {Finding} */ finding) =>
    (expected(finding) || defect.also?.includes(signalOf(finding))) && isAt(finding, injected.around);

  const fresh = found.filter((finding) => !isOld(finding));
  const hits = fresh.filter((finding) => expected(finding) && isAt(finding, injected.places));
  const alarms = fresh.filter((finding) => !hits.includes(finding) && !follows(finding));
  const stood = known.some(
    ({ signal, at }) =>
      defect.expect.includes(signal) && at.some((span) => injected.places.some((place) => touch(span, place))),
  );
  return { result: hits.length > 0 ? 'found' : stood ? 'void' : 'missed', hits, alarms };
}
