// @ts-check
/**
 * Findings in public data sets whose labels say whether they are right. The sets are read from a folder that the user
 * names; docs/accuracy.md says where they come from. A set that is not there is skipped.
 *
 * @typedef {import('./own-articles.mjs').Labelled} Labelled
 * @typedef {import('./measure.mjs').Finding} Finding
 * @typedef {import('./program.mjs').Program} Program
 * @typedef {import('./inject.mjs').Span} Span
 * @typedef {readonly (readonly [number, number])[]} Places in code points
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signalOf } from './measure.mjs';
import { judgementOf } from './truth.mjs';

/**
 * @param {string} folder
 * @param {Program} program
 * @param {ReturnType<import('./sources.mjs').readJudgements>} judgements
 * @returns {Promise<{ labels: Labelled[], unjudged: number, skipped: string[] }>}
 */
export async function measurePublic(folder, program, judgements) {
  const skipped = [];
  /** @type {Labelled[]} */
  const labels = [];
  let unjudged = 0;
  for (const { set, file, label } of sets(program, judgements)) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      skipped.push(set);
      continue;
    }
    const rows = readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    for await (const { finding, right } of label(rows)) {
      if (right === null) unjudged += 1;
      else labels.push({ set, signal: signalOf(finding), confidence: finding.confidence, right });
    }
  }
  return { labels, unjudged, skipped };
}

/** @typedef {AsyncGenerator<{ finding: Finding, right: boolean | null }>} Judged */

/**
 * @param {Program} program
 * @param {ReturnType<import('./sources.mjs').readJudgements>} judgements
 * @returns {{ set: string, file: string, label: (rows: any[]) => Judged }[]}
 */
const sets = (program, judgements) => [
  {
    set: 'GUM news',
    file: 'gum_sbd_attr/gum_docs.jsonl',
    async *label(rows) {
      for (const { id, text, genre } of rows) {
        const judged = judgements[id];
        if (genre !== 'news' || !judged) continue;
        const judge = judgementOf(judged, id);
        for (const finding of await program({ id, text })) yield { finding, right: judge(finding) };
      }
    },
  },
  {
    set: 'ContraDoc',
    file: 'contradoc/contradoc_2000ch.jsonl',
    async *label(rows) {
      for (const { id, text, label, evidence_spans } of rows) {
        const changed = inUnits(text, evidence_spans ?? []);
        for (const finding of (await program({ id, text })).filter(({ check }) => check === 'contradictions'))
          yield { finding, right: label === 1 && liesIn(finding, id, changed) };
      }
    },
  },
  {
    set: 'ChatProtect',
    file: 'chatprotect/chatprotect_pairs.jsonl',
    async *label(rows) {
      for (const { id, sent1, sent2, label } of rows)
        for (const finding of await program({ id, text: `${sent1} ${sent2}` }))
          if (finding.check === 'contradictions') yield { finding, right: label === 1 };
    },
  },
  { set: 'spliced copies', file: 'splice_dup/splice_dup.jsonl', label: (rows) => splicedCopies(rows, program) },
];

/**
 * @param {any[]} rows
 * @param {Program} program
 * @returns {Judged}
 */
async function* splicedCopies(rows, program) {
  const clean = new Map(rows.filter(({ kind }) => kind === 'clean').map((row) => [row.doc_id, row]));
  for (const { id, text, kind, copies } of rows) {
    const donor = kind === 'cross' ? [clean.get(copies[0].source_id)] : [];
    const spans = (copies ?? []).flatMap((/** @type {any} */ { copy, source }) =>
      kind === 'within' ? [copy, source] : [copy],
    );
    const places = inUnits(text, spans);
    const wanted = kind === 'cross' ? 'uncredited-overlap' : 'repeated-passage';
    for (const finding of await program(
      { id, text },
      donor.map(({ id, text }) => ({ id, text })),
    ))
      if (finding.signal === wanted) yield { finding, right: liesIn(finding, id, places) };
  }
}

/**
 * A span of the finding lies in one of the places by at least half, so that one over the whole text proves nothing.
 * @param {Finding} finding
 * @param {string} document
 * @param {readonly Span[]} places
 */
function liesIn(finding, document, places) {
  return finding.spans.some((span) => {
    if (span.document !== document) return false;
    const common = places.map(({ start, end }) => Math.min(end, span.end) - Math.max(start, span.start));
    return common.some((length) => 2 * length >= span.end - span.start);
  });
}

/**
 * Places in code points as places in UTF-16 code units.
 * @param {string} text
 * @param {Places} places
 * @returns {Span[]}
 */
function inUnits(text, places) {
  const letters = [...text];
  const units = (/** @type {number} */ count) => letters.slice(0, count).join('').length;
  return places.map(([start, end]) => ({ start: units(start), end: units(end) }));
}
