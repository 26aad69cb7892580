import { creditOf } from './credit.js';
import { dayOf } from './dates.js';
import type { OverlapOptions } from './options.js';
import { publisherOf } from './publisher.js';
import type { Reading } from './reading.js';
import { TermIndex } from './term-index.js';

/** Which of two documents took from the other, with the evidence in words; `null` where nothing or too much speaks. */
export interface Taking {
  readonly taker: 'a' | 'b' | null;
  readonly evidence: readonly string[];
}

interface Clue {
  readonly taker: 'a' | 'b';
  readonly evidence: string;
}

/** Reads who took from whom: from dates, credit, agency lines and what became of quotations. All must say the same. */
export function takerOf(a: Reading, b: Reading, options: OverlapOptions): Taking {
  const clues = [
    byDate(a, b),
    byCredit(a, b),
    byAgency(a, b),
    byQuotations(a, b, options),
    byQuoting(a, b, options),
  ].filter((clue) => clue !== null);
  const takers = new Set(clues.map(({ taker }) => taker));
  const evidence = clues.map((clue) => clue.evidence);
  return { taker: takers.size === 1 ? clues[0]!.taker : null, evidence };
}

const id = (reading: Reading): string => reading.article.document.id;

function byDate(a: Reading, b: Reading): Clue | null {
  const [dayA, dayB] = [dayOf(a.article.provenance.published), dayOf(b.article.provenance.published)];
  if (dayA === null || dayB === null || dayA === dayB) return null;
  const [first, later] = dayA < dayB ? [a, b] : [b, a];
  const when = `${first.article.provenance.published} and ${later.article.provenance.published}`;
  return { taker: later === a ? 'a' : 'b', evidence: `${id(first)} was published before ${id(later)} (${when})` };
}

function byCredit(a: Reading, b: Reading): Clue | null {
  const [ofA, ofB] = [creditOf(a.article, b.article), creditOf(b.article, a.article)];
  if ((ofA.credit === 'credited') === (ofB.credit === 'credited')) return null;
  return ofA.credit === 'credited' ? { taker: 'a', evidence: ofA.evidence } : { taker: 'b', evidence: ofB.evidence };
}

function byAgency(a: Reading, b: Reading): Clue | null {
  const [ofA, ofB] = [publisherOf(a.article), publisherOf(b.article)];
  if (ofA.isAgency === ofB.isAgency) return null;
  const [agency, wire, other] = ofA.isAgency ? [ofA.outlet, a, b] : [ofB.outlet, b, a];
  return {
    taker: other === a ? 'a' : 'b',
    evidence: `${id(wire)} carries the name of the agency ${agency}, ${id(other)} that of none`,
  };
}

function byQuotations(a: Reading, b: Reading, options: OverlapOptions): Clue | null {
  const inA = paraphrased(b, a, options.quoteSimilarity);
  const inB = paraphrased(a, b, options.quoteSimilarity);
  if (Math.min(inA, inB) > 0 || Math.max(inA, inB) < options.paraphrasedQuotes) return null;
  const [count, taker, other] = inA > 0 ? [inA, a, b] : [inB, b, a];
  return {
    taker: taker === a ? 'a' : 'b',
    evidence: `${id(taker)} says in its own words what ${id(other)} quotes, ${count} times`,
  };
}

/** A rewrite loses its sources’ own words sooner than it finds new ones. */
function byQuoting(a: Reading, b: Reading, { quotedSentences }: OverlapOptions): Clue | null {
  const [inA, inB] = [quoting(a), quoting(b)];
  if (Math.min(inA, inB) > 0 || Math.max(inA, inB) < quotedSentences) return null;
  const [count, taker, other] = inA === 0 ? [inB, a, b] : [inA, b, a];
  return {
    taker: taker === a ? 'a' : 'b',
    evidence: `${id(other)} quotes somebody in ${count} sentences, ${id(taker)} in none`,
  };
}

/** Number of sentences with a quotation that is more than a term. */
const quoting = ({ sentences }: Reading): number =>
  sentences.filter(({ quoted }) => quoted.length >= SHORTEST_QUOTE).length;

/** Content words below which a quotation is too short to be recognised in other words. */
const SHORTEST_QUOTE = 3;

/** Number of sentences of `original` whose quotation stands in `retold` without quotation marks. */
function paraphrased(original: Reading, retold: Reading, similarity: number): number {
  const said = new TermIndex(retold.sentences.map(({ terms }) => terms));
  const quotes = new TermIndex(retold.sentences.map(({ quoted }) => quoted));
  return original.sentences.filter(({ quoted }) => {
    if (quoted.length < SHORTEST_QUOTE) return false;
    const least = similarity * quoted.length;
    return quotes.sharing(quoted, least).length === 0 && said.sharing(quoted, least).length > 0;
  }).length;
}
