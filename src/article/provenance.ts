import type { Document } from '../ingest/document.js';
import type { Block, Provenance } from './article.js';
import { isUnnamed, readByline } from './blocks/byline.js';
import { type Dateline, readBareDateline, readDateline } from './blocks/dateline.js';
import { findDate } from './blocks/dates.js';
import { type Cleaned, cleanedOf, type Read, readAt, withRole } from './cleaned.js';
import { maskText } from './mask.js';
import { isOutletName } from './masthead.js';
import { isAgencySignature, readOutlet } from './outlet.js';
import { readPublished } from './published.js';
import type { Span } from './span.js';

/** Datelines stand in one of the first paragraphs; some outlets put a summary before them. */
const FIRST_PARAGRAPHS = 2;

/** Title, byline, outlet, date and place: from metadata first, then from the text. Absent is `null`; nothing is guessed. */
export function readProvenance(document: Document, blocks: readonly Block[]): Provenance {
  const { metadata } = document;
  const cleaned = cleanedOf(maskText(document, blocks), blocks);
  const dateline = findDateline(cleaned);
  const author = readAuthor(cleaned);
  const found = {
    title: metadata.title ?? readTitle(cleaned),
    byline: metadata.byline ?? (author && isPerson(author.names.text) ? author.names : null),
    outlet: metadata.outlet ?? readOutlet(cleaned, dateline?.agency ?? null, author?.names ?? null),
    published: metadata.published ?? readPublished(cleaned, dateline?.date ?? null),
    place: dateline?.place ?? author?.place ?? null,
  };
  const text = (read: string | Read | null): string | null => (typeof read === 'string' ? read : (read?.text ?? null));
  const places = Object.entries(found).flatMap(([key, read]) =>
    read === null || typeof read === 'string' ? [] : [[key, read.span] as const],
  );
  return {
    title: text(found.title),
    byline: text(found.byline),
    outlet: text(found.outlet),
    published: text(found.published),
    place: text(found.place),
    spans: { ...Object.fromEntries(places), ...(dateline ? { dateline: dateline.whole } : {}) },
  };
}

const isPerson = (names: string): boolean => !isAgencySignature(names) && !isUnnamed(names);

/** The headline, without a date or the site's name behind it. */
function readTitle(cleaned: readonly Cleaned[]): Read | null {
  const headline = withRole(cleaned, 'headline')[0];
  if (!headline || headline.text === '') return null;
  const { text } = headline;
  const date = findDate(text);
  const site = /\s+\|\s+[^|]{2,40}$/.exec(text);
  const end = date && date.start > 0 && date.end === text.length ? date.start : (site?.index ?? text.length);
  return readAt(headline, { start: 0, end: text.slice(0, end).trimEnd().length });
}

interface FoundDateline {
  readonly whole: Span;
  readonly place: Read | null;
  readonly date: Read | null;
  readonly agency: Read | null;
}

function findDateline(cleaned: readonly Cleaned[]): FoundDateline | null {
  const alone = withRole(cleaned, 'dateline').map((line) => ({ line, found: readBareDateline(line.text) }));
  const opening = withRole(cleaned, 'body')
    .slice(0, FIRST_PARAGRAPHS)
    .map((line) => ({ line, found: readDateline(line.text) }));
  for (const { line, found } of [...alone, ...opening]) if (found) return placed(line, found);
  return null;
}

function placed(line: Cleaned, { start, end, place, date, agency }: Dateline): FoundDateline {
  const read = (span: Span | null): Read | null => (span ? readAt(line, span) : null);
  return { whole: readAt(line, { start, end }).span, place: read(place), date: read(date), agency: read(agency) };
}

interface Author {
  readonly names: Read;
  readonly place: Read | null;
}

/** The first author line; “Reporting by …” below the text counts where there is no other. */
function readAuthor(cleaned: readonly Cleaned[]): Author | null {
  const lines = withRole(cleaned, 'byline');
  for (const line of lines) {
    const byline = readByline(line.text);
    if (byline) return { names: readAt(line, byline.names), place: byline.place && readAt(line, byline.place) };
  }
  for (const line of lines) {
    const names = isOutletName(line.text) ? null : reporters(line.text);
    if (names) return { names: readAt(line, names), place: null };
  }
  return null;
}

const REPORTERS =
  /^\(?(?:Reporting|Writing)(?: and \w+)? by (\p{Lu}[^;()\n]{2,120}?)(?: in [^;]{2,60})?(?=[;)]|\.?$)/du;
const NAME = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+$/u;

function reporters(text: string): Span | null {
  const span = REPORTERS.exec(text)?.indices?.[1];
  if (span) return { start: span[0], end: span[1] };
  return NAME.test(text) ? { start: 0, end: text.length } : null;
}
