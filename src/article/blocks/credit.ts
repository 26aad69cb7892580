import { isAgency } from './dateline.js';
import { credits } from './lexicon.js';
import { type Shape, wordsOf } from './shape.js';

const LABELS: ReadonlySet<string> = new Set(credits.labels);
const WHOLE: ReadonlySet<string> = new Set(credits.whole);
const LIBRARIES: ReadonlySet<string> = new Set(credits.libraries.map((name) => name.toLowerCase()));

/** Captions are at most this long, in words. */
const LONGEST = 60;

/** A paragraph of the article can run into the credit of the picture behind it; a caption with one at its end is shorter. */
const MOST_BEFORE_LABEL = 35;

const ending = credits.libraries.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
/** “… in Rome. (AP Photo/Jane Doe)”, “… in Rome. REUTERS/Jane Doe”, “Jane Doe/Getty Images”, “(Getty Images)”. */
const SIGNED = new RegExp(
  `(?:[([][^()[\\]]{0,60}(?:${ending})(?:/[^()[\\]]{0,60})?[)\\]]|(?:^|\\s)(?:REUTERS|AP Photo|AFP PHOTO|AP|AFP|EPA|PA)\\s?/\\s?\\p{Lu}[^/]{2,60}|/\\s?(?:${ending})(?: via [\\p{L} ]{2,30})?)\\.?$`,
  'u',
);
const TAKEN =
  /(?:^|[.!?)\]”"] |\()(?:Photo(?:graph|s)?|Picture|Image|Illustration|Screenshot|Video|Courtesy) (?:by|courtesy of|via|from|supplied by|provided by|of) \p{Lu}[^.]{2,60}\.?$|\((?:Photo|Image|Picture|Credit|Source|Courtesy|File|Supplied|Illustration|Representational?)\b[^()]{0,80}\)\.?$|\[(?:File|Photo|Image|Courtesy)\b[^[\]]{0,80}\]\.?$/u;
const FILED = /^(?:FILE PHOTO|FILE IMAGE|FILE PICTURE|File photo|HANDOUT|FILE)\s*(?::|-|–|—|of\b)\s?/u;

/** “Jane Doe, center, speaks …”, “Jane Doe (left) …”: before the first verb of a caption. */
const WHO_IS_WHERE =
  /^\p{Lu}[^.!?:]{3,120}?(?:, (?:far |second from |third from )?(?:left|right|cent(?:er|re)),|\((?:far )?(?:left|right|cent(?:er|re)|L|R|pictured)\)) /u;

/** Why a line is a picture's credit or caption; `null` where it is not. */
export function creditReason({ head, tail, words }: Shape): string | null {
  if (words > LONGEST) return null;
  const label = labelOf(head);
  if (label !== null) return `says “${label}”`;
  if (WHOLE.has(head.toLowerCase().replace(/[:.]$/, ''))) return 'names a picture or its author';
  if (FILED.test(head)) return 'opens as the caption of a picture from the files';
  if (SIGNED.test(tail)) return 'ends in a picture agency’s signature';
  if (LIBRARIES.has(head.toLowerCase()) && !isAgency(head)) return 'names a picture library';
  if (WHO_IS_WHERE.test(head) && words <= 50) return 'says who stands where in a picture';
  const late = words <= MOST_BEFORE_LABEL ? lateLabel(tail.slice(-120)) : null;
  if (late !== null) return `ends in “${late}: …”`;
  return TAKEN.test(tail.slice(-120)) && words <= 45 ? 'ends in a picture credit' : null;
}

/** “Credit: Name”, “Photo by Name”, “Image copyright Name”. */
function labelOf(head: string): string | null {
  const colon = head.indexOf(':');
  if (colon > 0 && colon <= 30 && LABELS.has(head.slice(0, colon).trim().toLowerCase()))
    return head.slice(0, colon + 1);
  const opening =
    /^(?:Photo(?:graph|s)?|Picture|Image|Illustration|Graphic|Video|Screenshot) (?:by|courtesy|courtesy of|copyright|source|credit|via|caption)(?:,|\b(?=\s+[\p{Lu}@]|$))/u.exec(
      head,
    );
  return opening && head.length <= 200 ? opening[0] : null;
}

/** “… in Rome. Image: Name”: a label with a capital before the last colon, and few words behind it. */
function lateLabel(tail: string): string | null {
  const colon = tail.lastIndexOf(': ');
  if (colon < 0 || wordsOf(tail.slice(colon)).length > 8) return null;
  const words = tail.slice(0, colon).split(/[\s.,;()]+/);
  const labels = [3, 2, 1].map((count) => words.slice(-count).join(' '));
  return labels.find((label) => /^\p{Lu}/u.test(label) && LABELS.has(label.toLowerCase())) ?? null;
}
