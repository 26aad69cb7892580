import type { BlockRole } from '../article.js';
import { readByline } from './byline.js';
import { creditReason } from './credit.js';
import { isAgency, readBareDateline } from './dateline.js';
import { isDateLine } from './dates.js';
import { furniture } from './lexicon.js';
import { Phrases, plainLine } from './phrases.js';
import type { Shape } from './shape.js';

/** What a line says about itself. */
export interface Cue {
  readonly role: BlockRole;
  readonly why: string;
  /** Opens a list of links, which goes on until prose. */
  readonly list: boolean;
  /** Stands below articles: comments and further reading follow. */
  readonly closing: boolean;
}

const ROLES = ['related', 'promo', 'meta'] as const;
const LEXICON = ROLES.map((role) => {
  const { whole, openings, notes, labels } = furniture[role];
  return {
    role,
    lines: new Phrases(whole, openings),
    notes: new Phrases([], notes ?? []),
    labels: new Set(labels ?? []),
  };
});
const CLOSING = new Phrases(
  furniture.closing,
  furniture.closing.filter((phrase) => phrase.includes(' ')),
);

/** Lines that open like furniture are at most this long, notes to the reader at most that long, in words. */
const LONGEST_OPENING = 14;
const LONGEST_NOTE = 90;

const QUOTED = /^["“‘«'„]/;
const COPYRIGHT = /^(?:copyright\s*)?(?:©|\(c\)\s*(?:19|20)\d\d)|^copyright\b.{0,40}\b(?:19|20)\d\d\b/i;
const RESERVED = /\ball rights reserved\b/i;
const REPORTING =
  /^\(?(?:additional |further )?(?:reporting|editing|writing|compiled|production) (?:and (?:writing|editing|reporting) )?by \p{Lu}/iu;
const CONTRIBUTED = /\b(?:contributed (?:to this|reporting)|wrote this (?:story|article))\b/i;
const AGENCY_WORDS = 6;

/** What a part says about itself by its wording; `null` where it could be anything. */
export function readCue(shape: Shape): Cue | null {
  const { head, words } = shape;
  const cue = (role: BlockRole, why: string, more: Partial<Cue> = {}): Cue => ({
    role,
    why,
    list: false,
    closing: false,
    ...more,
  });
  if (words <= AGENCY_WORDS && isAgency(head.replace(/^[(\s-–—]+|[).\s]+$/g, '')))
    return cue('agency', 'names a news agency and nothing else');
  const byline = readByline(head);
  if (byline && words <= 20) return cue('byline', 'names who wrote the article');
  if (words <= 24 && isDateLine(head)) return cue('meta', 'a date or time and nothing else');
  if (readBareDateline(head) && words <= 12) return cue('dateline', 'a place and a date or agency and nothing else');
  const worded = readWording(shape);
  if (worded) return worded;
  const credit = creditReason(shape);
  if (credit !== null) return cue('credit', credit);
  if (words <= LONGEST_NOTE && (COPYRIGHT.test(head) || RESERVED.test(head))) return cue('meta', 'a copyright notice');
  if (words <= 60 && (REPORTING.test(head) || (CONTRIBUTED.test(head) && words <= 30)))
    return cue('byline', 'names who reported or edited');
  return null;
}

function readWording({ head, words, opens, ends }: Shape): Cue | null {
  if (QUOTED.test(head) || words > LONGEST_NOTE) return null;
  const plain = plainLine(head);
  const closing = words <= 8 && (CLOSING.isWhole(plain) || CLOSING.opening(plain) !== null);
  const label = /^([^:]{2,40}):/.exec(head)?.[1]?.trim().toLowerCase();
  for (const { role, lines, notes, labels } of LEXICON) {
    const listed = { list: role === 'related' || closing, closing };
    if (lines.isWhole(plain) && words <= 10) return { role, why: `says “${head}”`, ...listed };
    if (label !== undefined && labels.has(label) && (words <= 40 || role !== 'meta')) {
      return {
        role,
        why: `says “${head.slice(0, label.length + 1)}”`,
        list: opens && role === 'related',
        closing: false,
      };
    }
    const opening = words <= LONGEST_OPENING ? lines.opening(plain) : null;
    if (opening !== null && !(role === 'meta' && ends && words > 8)) {
      return { role, why: `opens with “${opening}”`, ...listed, list: listed.list && words <= 8 };
    }
    const note = notes.opening(plain);
    if (note !== null)
      return { role, why: `a note of the site to its readers: “${note} …”`, list: false, closing: false };
  }
  return null;
}
