import type { Article, BlockRole } from '../../../article/article.js';
import { contains, overlaps, type Span } from '../../../article/span.js';
import type { Overlap } from '../../overlap.js';
import { partitionPoint } from '../../partition-point.js';
import { agenciesIn, occurrences, type Publisher, publisherOf, samePublisher } from './publisher.js';

/** Whether one article says that it took from another, and what in the text says so. */
export interface Credit {
  readonly credit: Overlap['credit'];
  readonly evidence: string;
}

/** Reads from the text of `taker` whether it names the publisher or author of `other` as its source. */
export function creditOf(taker: Article, other: Article): Credit {
  const [own, theirs] = [publisherOf(taker), publisherOf(other)];
  const [from, to] = [taker.document.id, other.document.id];
  if (samePublisher(own, theirs)) {
    const evidence = own.isAgency
      ? `${from} and ${to} both carry the name of the agency ${own.outlet}`
      : `${from} and ${to} are both published by ${own.outlet}`;
    return { credit: 'credited', evidence };
  }
  if (theirs.names.length === 0) return unnamed(taker, own, to);
  const named = theirs.names.filter((name) => !own.names.includes(name));
  const places = occurrences(taker.document.text, named);
  const credits = places.find(creditReader(taker));
  if (credits) return { credit: 'credited', evidence: `${from} credits ${quote(taker, credits)}` };
  const first = places[0];
  if (first) {
    return {
      credit: 'unclear',
      evidence: `${from} names ${quote(taker, first)}, though not as the source of its text`,
    };
  }
  return { credit: 'uncredited', evidence: `${from} does not name ${theirs.names[0]!}` };
}

const quote = ({ document }: Article, { start, end }: Span): string => `“${document.text.slice(start, end)}”`;

/** Nobody can credit a text that names no publisher: a taker that credits an agency may have credited this one. */
function unnamed(taker: Article, own: Publisher, to: string): Credit {
  const agency = own.isAgency ? own.outlet : creditedAgency(taker);
  return agency === null
    ? { credit: 'uncredited', evidence: `${to} names no outlet, and ${taker.document.id} credits nobody` }
    : { credit: 'unclear', evidence: `${to} names no outlet; ${taker.document.id} credits ${agency}` };
}

function creditedAgency(taker: Article): string | null {
  const { text } = taker.document;
  const credit = agenciesIn(text).find(creditReader(taker));
  return credit ? text.slice(credit.start, credit.end) : null;
}

/** Lines that say where a text comes from. */
const SIGNATURES: ReadonlySet<BlockRole> = new Set(['agency', 'dateline', 'byline']);

const BEFORE =
  /(?:according to|reported (?:by|in|on)|published (?:by|in|on)|appeared (?:in|on)|told|sources?:|via|from|by|with|citing|cited by|in a report by|as) (?:the )?(?:news agency |newspaper |wire service )?$/i;
const AFTER =
  /^(?:['’]s?)? ?(?:news agency |newspaper |news service |magazine |website |first |also |earlier |has |had )*(?:reports?|reported|said|says|writes|wrote|quoted|quotes|cited|news agency|contributed|obtained)\b/i;
const LINE = /^\s*(?:source|via|with|from|originally|first published|this (?:article|story)|read (?:the|it))\b/i;

/** Tells of each place in the text whether it credits what it names. */
function creditReader(taker: Article): (place: Span) => boolean {
  const sources = taker.attributions.flatMap(({ source }) => source ?? []).sort((a, b) => a.start - b.start);
  return (place) => {
    const last = sources[partitionPoint(sources, (source) => source.start < place.end) - 1];
    return isCredit(taker, place, last !== undefined && overlaps(last, place));
  };
}

function isCredit(taker: Article, place: Span, isSource: boolean): boolean {
  const { text } = taker.document;
  const block = taker.blocks[partitionPoint(taker.blocks, (one) => one.start <= place.start) - 1];
  if (!block || !contains(block, place) || block.role === 'credit' || block.role === 'related') return false;
  if (SIGNATURES.has(block.role)) return true;
  if (isSource) return true;
  const before = text.slice(Math.max(block.start, place.start - 40), place.start);
  const after = text.slice(place.end, Math.min(block.end, place.end + 40));
  if (BEFORE.test(before) || AFTER.test(after)) return true;
  const isDateline = /^\s*\)\s*[-–—]/.test(after) && /\($/.test(before);
  return isDateline || (block.role !== 'body' && LINE.test(text.slice(block.start, block.end)));
}
