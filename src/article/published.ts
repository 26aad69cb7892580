import { findDate, findDayAndMonth, PUBLISHING, UPDATING } from './blocks/dates.js';
import { type Cleaned, type Read, readAt, withRole } from './cleaned.js';

/** Longest line that is looked at, in code units; dates of publication stand in short ones. */
const LONGEST = 200;

/** Years of copyright are none of publication. */
const COPYRIGHT = /©|copyright/i;

/**
 * Date of publication, as written: of a line that says so, of one above the text, of the dateline; of an update only
 * where there is nothing else. `null` without any.
 */
export function readPublished(cleaned: readonly Cleaned[], dateline: Read | null): Read | null {
  const firstBody = withRole(cleaned, 'body')[0]?.block.index ?? cleaned.length;
  const lines = withRole(cleaned, 'meta', 'byline', 'dateline', 'promo').filter(
    ({ text }) => text.length <= LONGEST && !COPYRIGHT.test(text),
  );
  const above = lines.filter(({ block }) => block.index < firstBody).reverse();
  return (
    firstDate(lines.filter(({ text, block }) => PUBLISHING.test(text) && block.role === 'meta')) ??
    firstDate(above.filter(({ text }) => !UPDATING.test(text))) ??
    dateline ??
    besideText(cleaned) ??
    firstDate(above) ??
    firstDate(lines.filter(({ text }) => UPDATING.test(text)))
  );
}

function firstDate(cleaned: readonly Cleaned[]): Read | null {
  for (const line of cleaned) {
    const date = findDate(line.text) ?? findDayAndMonth(line.text);
    if (date) return readAt(line, date);
  }
  return null;
}

/** A date that the headline ends with or the first paragraph begins with. */
function besideText(cleaned: readonly Cleaned[]): Read | null {
  const headline = withRole(cleaned, 'headline')[0];
  const tail = headline ? findDate(headline.text) : null;
  if (headline && tail && tail.start > 0 && tail.end === headline.text.length) return readAt(headline, tail);
  const body = withRole(cleaned, 'body')[0];
  const head = body ? findDate(body.text.slice(0, 60)) : null;
  const alone = body && head?.start === 0 && /^\s+["“]?\p{Lu}/u.test(body.text.slice(head.end, head.end + 4));
  return alone ? readAt(body, head) : null;
}
