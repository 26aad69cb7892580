import type { Document } from '../ingest/document.js';
import type { Block, Provenance } from './article.js';
import { isUnnamed, readByline } from './blocks/byline.js';
import { type Dateline, isAgency, readBareDateline, readDateline } from './blocks/dateline.js';
import { findDate, findDayAndMonth, PUBLISHING, UPDATING } from './blocks/dates.js';
import { maskText } from './mask.js';
import type { Span } from './span.js';

/** One answer and where it stands. */
interface Read {
  readonly text: string;
  readonly span: Span;
}

/** A block without markup: `text` begins at `start` and is as long as what it masks. */
interface Source {
  readonly block: Block;
  readonly start: number;
  readonly text: string;
}

/** Datelines stand in one of the first paragraphs; some outlets put a summary before them. */
const FIRST_PARAGRAPHS = 2;

/** Title, byline, outlet, date and place: from metadata first, then from the text. Absent is `null`; nothing is guessed. */
export function readProvenance(document: Document, blocks: readonly Block[]): Provenance {
  const sources = sourcesOf(maskText(document, blocks), blocks);
  const dateline = findDateline(sources);
  const author = readAuthor(sources);
  const title = readTitle(sources);
  const found = {
    title,
    byline: author && !isAgencyName(author.names.text) && !isUnnamed(author.names.text) ? author.names : null,
    outlet: readOutlet(sources, dateline, author),
    published: readPublished(sources, dateline),
    place: dateline?.place ?? author?.place ?? null,
  };
  const { metadata } = document;
  const spans = Object.entries(found)
    .filter(([key, read]) => read !== null && metadata[key as keyof typeof metadata] === undefined)
    .map(([key, read]) => [key, read!.span] as const);
  return {
    title: metadata.title ?? found.title?.text ?? null,
    byline: metadata.byline ?? found.byline?.text ?? null,
    outlet: metadata.outlet ?? found.outlet?.text ?? null,
    published: metadata.published ?? found.published?.text ?? null,
    place: found.place?.text ?? null,
    spans: { ...Object.fromEntries(spans), ...(dateline ? { dateline: dateline.whole } : {}) },
  };
}

function sourcesOf(mask: string, blocks: readonly Block[]): Source[] {
  return blocks.map((block) => {
    const raw = mask.slice(block.start, block.end);
    const indent = raw.length - raw.trimStart().length;
    return { block, start: block.start + indent, text: raw.trim() };
  });
}

function at({ start, text }: Source, span: Span): Read {
  const content = text.slice(span.start, span.end);
  return { text: content.replace(/\s+/g, ' '), span: { start: start + span.start, end: start + span.end } };
}

const of = (sources: readonly Source[], ...roles: Block['role'][]): Source[] =>
  sources.filter(({ block }) => roles.includes(block.role) && !block.displaced);

/** The headline, without a date or the site's name behind it. */
function readTitle(sources: readonly Source[]): Read | null {
  const source = of(sources, 'headline')[0];
  if (!source || source.text === '') return null;
  const date = findDate(source.text);
  const site = /\s+\|\s+[^|]{2,40}$/.exec(source.text);
  const end =
    date && date.start > 0 && date.end === source.text.length ? date.start : (site?.index ?? source.text.length);
  return at(source, { start: 0, end: source.text.slice(0, end).trimEnd().length });
}

interface FoundDateline {
  readonly whole: Span;
  readonly place: Read | null;
  readonly date: Read | null;
  readonly agency: Read | null;
}

function findDateline(sources: readonly Source[]): FoundDateline | null {
  const alone = of(sources, 'dateline').map((source) => ({ source, line: readBareDateline(source.text) }));
  const opening = of(sources, 'body')
    .slice(0, FIRST_PARAGRAPHS)
    .map((source) => ({ source, line: readDateline(source.text) }));
  const found = [...alone, ...opening].find((candidate) => candidate.line !== null);
  return found ? place(found.source, found.line!) : null;
}

function place(source: Source, line: Dateline): FoundDateline {
  const read = (span: Span | null): Read | null => (span ? at(source, span) : null);
  return { whole: at(source, line).span, place: read(line.place), date: read(line.date), agency: read(line.agency) };
}

interface Author {
  readonly names: Read;
  readonly place: Read | null;
}

/** The first author line above others; “Reporting by …” below the text counts where there is no other. */
function readAuthor(sources: readonly Source[]): Author | null {
  for (const source of of(sources, 'byline')) {
    const byline = readByline(source.text);
    if (byline) return { names: at(source, byline.names), place: byline.place ? at(source, byline.place) : null };
  }
  for (const source of of(sources, 'byline')) {
    const names = reporters(source);
    if (names) return { names, place: null };
  }
  return null;
}

function reporters(source: Source): Read | null {
  const found =
    /^\(?(?:Reporting|Writing)(?: and \w+)? by (\p{Lu}[^;()\n]{2,120}?)(?: in [^;]{2,60})?(?=[;)]|\.?$)/du.exec(
      source.text,
    );
  const span = found?.indices?.[1];
  if (span) return at(source, { start: span[0], end: span[1] });
  return /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+$/u.test(source.text)
    ? at(source, { start: 0, end: source.text.length })
    : null;
}

const isAgencyName = (name: string): boolean =>
  isAgency(name) || (/^(?:the )?\p{L}+ (?:staff|news service|wire)$/iu.test(name) && isAgency(name.split(' ')[0]!));

const OWNER =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?(?:by )?(\p{Lu}[\p{L}\p{N} .,&'’-]{2,60}?)(?=[.,|]?\s*(?:all rights|$|\||\. ))/diu;
const FIRST_IN =
  /\b(?:first|originally) (?:published|appeared) (?:in|on|by|at) ((?:the )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,4})/diu;

/** Who published it: an agency that signs, an owner of the copyright, a place of first publication. */
function readOutlet(sources: readonly Source[], dateline: FoundDateline | null, author: Author | null): Read | null {
  const signed = of(sources, 'agency')[0];
  if (signed) {
    const name = /[\p{L}\p{N}][^()]*[\p{L}\p{N}]/u.exec(signed.text)!;
    return at(signed, { start: name.index, end: name.index + name[0].length });
  }
  if (dateline?.agency) return dateline.agency;
  if (author && isAgencyName(author.names.text)) return author.names;
  const site = sources.filter(
    ({ block }) => block.role === 'meta' || block.role === 'promo' || block.role === 'byline',
  );
  for (const pattern of [FIRST_IN, OWNER]) {
    for (const source of site) {
      const span = pattern.exec(source.text.slice(0, 400))?.indices?.[1];
      if (span) return at(source, { start: span[0], end: span[0] + source.text.slice(...span).trimEnd().length });
    }
  }
  return titleSuffix(sources);
}

/** “Headline | The Example”. */
function titleSuffix(sources: readonly Source[]): Read | null {
  const source = of(sources, 'headline')[0];
  const found = source ? /\s\|\s+(\p{Lu}[^|]{1,40})$/du.exec(source.text) : null;
  const span = found?.indices?.[1];
  return source && span ? at(source, { start: span[0], end: span[1] }) : null;
}

/** A date of publication: one that says so, one that stands above the text, the dateline's; one of an update only without these. */
function readPublished(sources: readonly Source[], dateline: FoundDateline | null): Read | null {
  const firstBody = of(sources, 'body')[0]?.block.index ?? sources.length;
  const lines = of(sources, 'meta', 'byline', 'dateline', 'promo').filter(
    ({ text }) => text.length <= 200 && !/©|copyright/i.test(text),
  );
  const above = lines.filter(({ block }) => block.index < firstBody);
  const near = [...above].reverse();
  const fresh = ({ text }: Source): boolean => !UPDATING.test(text) || PUBLISHING.test(text);
  return (
    firstDate(
      lines.filter(({ text, block }) => PUBLISHING.test(text) && block.role === 'meta'),
      true,
    ) ??
    firstDate(near.filter(fresh), true) ??
    dateline?.date ??
    leadingDate(sources) ??
    firstDate(near, true) ??
    firstDate(
      lines.filter(({ text }) => UPDATING.test(text)),
      true,
    )
  );
}

function firstDate(sources: readonly Source[], yearless: boolean): Read | null {
  for (const source of sources) {
    const date = findDate(source.text) ?? (yearless ? findDayAndMonth(source.text) : null);
    if (date) return at(source, date);
  }
  return null;
}

/** A date that the headline ends with or the first paragraph begins with. */
function leadingDate(sources: readonly Source[]): Read | null {
  const headline = of(sources, 'headline')[0];
  const tail = headline ? findDate(headline.text) : null;
  if (headline && tail && tail.start > 0 && tail.end === headline.text.length) return at(headline, tail);
  const body = of(sources, 'body')[0];
  const head = body ? findDate(body.text.slice(0, 60)) : null;
  return body && head?.start === 0 && /^\s+["“]?\p{Lu}/u.test(body.text.slice(head.end, head.end + 4))
    ? at(body, head)
    : null;
}
