import { readByline } from './byline.js';
import { creditReason } from './credit.js';
import { type Cue, cue } from './cue.js';
import { isAgency, readBareDateline } from './dateline.js';
import { isDateLine } from './dates.js';
import type { Shape } from './shape.js';
import { readWording } from './wording.js';

/** Longest line of each kind, in words. */
const LONGEST = { agency: 6, byline: 20, date: 24, dateline: 12, copyright: 90, reporting: 60, contributed: 30 };

const COPYRIGHT = /^(?:copyright\s*)?(?:©|\(c\)\s*(?:19|20)\d\d)|^copyright\b.{0,40}\b(?:19|20)\d\d\b/i;
const RESERVED = /\ball rights reserved\b/i;
const REPORTING =
  /^\(?(?:additional |further )?(?:reporting|editing|writing|compiled|production) (?:and (?:writing|editing|reporting) )?by \p{Lu}/iu;
const CONTRIBUTED = /\b(?:contributed (?:to this|reporting)|wrote this (?:story|article))\b/i;
const BETWEEN = /\s[·•|]\s/;
const BRACKETS = /^[(\s\-–—]+|[).\s]+$/g;

/** What a part says about itself by its wording; `null` where it could be anything. */
export function readCue(shape: Shape): Cue | null {
  return readSignature(shape) ?? readWording(shape) ?? readCredit(shape) ?? readSmallPrint(shape);
}

/** Who, where and when: agency, author, date, dateline. */
function readSignature({ head, words }: Shape): Cue | null {
  if (words <= LONGEST.agency && isAgency(head.replace(BRACKETS, ''))) {
    return cue('agency', 'names a news agency and nothing else');
  }
  if (words <= LONGEST.byline && readByline(head)) return cue('byline', 'names who wrote the article');
  if (words <= LONGEST.byline && isDatedByline(head)) {
    return cue('byline', 'names the day and who wrote the article', { dated: true });
  }
  if (words <= LONGEST.date && isDateLine(head)) return cue('meta', 'a date or time and nothing else', { dated: true });
  if (words <= LONGEST.dateline && readBareDateline(head)) {
    return cue('dateline', 'a place and a date or agency and nothing else');
  }
  return null;
}

/** “May 5, 2017 · by Ana Ruiz”. */
function isDatedByline(head: string): boolean {
  if (!BETWEEN.test(head)) return false;
  const parts = head.split(BETWEEN);
  return parts.some(isDateLine) && parts.every((part) => isDateLine(part) || readByline(part) !== null);
}

function readCredit(shape: Shape): Cue | null {
  const why = creditReason(shape);
  return why === null ? null : cue('credit', why);
}

function readSmallPrint({ head, words }: Shape): Cue | null {
  if (words <= LONGEST.copyright && (COPYRIGHT.test(head) || RESERVED.test(head))) {
    return cue('meta', 'a copyright notice', { closing: true });
  }
  const credited = words <= LONGEST.contributed && CONTRIBUTED.test(head);
  if (words <= LONGEST.reporting && (credited || REPORTING.test(head))) {
    return cue('byline', 'names who reported or edited');
  }
  return null;
}
