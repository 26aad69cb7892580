import type { BlockRole } from './article.js';
import { readByline } from './blocks/byline.js';
import { isAgency } from './blocks/dateline.js';
import { isMonth, isWeekday } from './blocks/dates.js';
import { type Cleaned, type Read, readAt, withRole } from './cleaned.js';
import { isNameAlone, readMasthead } from './masthead.js';
import { mediaEndings } from './media-names.js';

const OWNER =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?(?:by )?(\p{Lu}[\p{L}\p{N} .,&'’-]{2,60}?)(?:,? (?:19|20)\d\d)?(?=[.,|]?\s*(?:all rights|$|\||\. ))/diu;
const FIRST_IN =
  /\b(?:first|originally) (?:published|appeared) (?:in|on|by|at) ((?:the )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,4})/du;
/** “By Jane Doe, The Capital Ledger”, “By Jane Doe | Harbour News”, “Posted on 14 June by the Harbour Gazette”. */
const WITH_AUTHOR = new RegExp(
  `(?:[,|]| for| by) (?:the )?((?:\\p{Lu}[\\p{L}.&'’-]* ){0,4}(?:${mediaEndings.join('|')}))(?![\\p{L}’'])`,
  'du',
);
/** “Wikinews has learned”, “The Harbour Herald spoke with”: the outlet tells what it did. */
const BY_ITSELF = new RegExp(
  `(?:^|[.,] )(?:[Tt]he )?((?:\\p{Lu}[\\p{L}.&'’-]* ){0,3}(?:\\p{Lu}\\p{L}+news|${mediaEndings.join('|')})) (?:has learn(?:ed|t)|can (?:exclusively )?reveal|spoke (?:to|with)|interviewed|has seen)\\b`,
  'du',
);
const SUFFIX = /\s\|\s+(\p{Lu}[^|]{1,40})$/du;

const FURNITURE = ['meta', 'promo', 'byline'] as const;

/** Longest stretch of a line that is looked at, in code units. */
const REACH = 400;

/** A name that is an agency's own: “Reuters Staff”, “The Associated Press”. */
export const isAgencySignature = (name: string): boolean =>
  isAgency(name) || isAgency(name.replace(/ (?:staff|news service|wire|correspondent)$/i, ''));

/**
 * Who published the article: an agency that signs it, the place of first publication, the owner of the copyright, the
 * paper named with the author, the site's name behind the headline, a line of its own above the text, the outlet that tells
 * what it did itself. Agencies that are only quoted or that took the picture do not count.
 * @param agency of the dateline
 * @param author of the byline
 */
export function readOutlet(cleaned: readonly Cleaned[], agency: Read | null, author: Read | null): Read | null {
  const byAgency = author && isAgencySignature(author.text) ? author : null;
  return (
    signed(cleaned) ??
    agency ??
    byAgency ??
    named(cleaned, FIRST_IN, ...FURNITURE) ??
    named(cleaned, OWNER, ...FURNITURE) ??
    named(cleaned, WITH_AUTHOR, ...FURNITURE) ??
    suffix(cleaned) ??
    masthead(cleaned) ??
    named(cleaned, BY_ITSELF, 'body')
  );
}

function signed(cleaned: readonly Cleaned[]): Read | null {
  const line = withRole(cleaned, 'agency')[0];
  const name = line ? /[\p{L}\p{N}](?:[^()]*[\p{L}\p{N}])?/u.exec(line.text) : null;
  return line && name ? readAt(line, { start: name.index, end: name.index + name[0].length }) : null;
}

function named(cleaned: readonly Cleaned[], pattern: RegExp, ...roles: readonly BlockRole[]): Read | null {
  for (const line of withRole(cleaned, ...roles)) {
    const span = pattern.exec(line.text.slice(0, REACH))?.indices?.[1];
    if (!span || isDay(line.text.slice(...span))) continue;
    const name = line.text.slice(...span).replace(/(?<!\b(?:Inc|Ltd|Co|Corp))[.,\s]+$/, '');
    return readAt(line, { start: span[0], end: span[0] + name.length });
  }
  return null;
}

const isDay = (name: string): boolean => {
  const first = name.split(/[\s,]/, 1)[0]!;
  return isWeekday(first) || isMonth(first);
};

const ABOVE: ReadonlySet<BlockRole> = new Set(['meta', 'byline', 'subhead', 'promo', 'credit']);

/** A line between the headline and the text that names the outlet, with or without the date. */
function masthead(cleaned: readonly Cleaned[]): Read | null {
  const body = cleaned.findIndex(({ block }) => block.role === 'body' && !block.displaced);
  for (const line of cleaned.slice(0, Math.max(0, body))) {
    const span = ABOVE.has(line.block.role) && !line.block.displaced ? readMasthead(line) : null;
    if (span) return readAt(line, span);
  }
  return belowAuthor(withRole(cleaned.slice(0, Math.max(0, body)), 'byline'));
}

/** “By Rob Tennant”, and in the line below “Financial Mercury”. */
function belowAuthor(lines: readonly Cleaned[]): Read | null {
  const author = lines.findIndex(({ text }) => readByline(text) !== null);
  const next = author < 0 ? undefined : lines[author + 1];
  return next && readByline(next.text) === null && isNameAlone(next.text)
    ? readAt(next, { start: 0, end: next.text.length })
    : null;
}

/** “Headline | The Example”. */
function suffix(cleaned: readonly Cleaned[]): Read | null {
  const headline = withRole(cleaned, 'headline')[0];
  const span = headline ? SUFFIX.exec(headline.text)?.indices?.[1] : undefined;
  return headline && span ? readAt(headline, { start: span[0], end: span[1] }) : null;
}
