import { type Cue, cue } from './cue.js';
import { furniture } from './lexicon.js';
import { Phrases, plainLine } from './phrases.js';
import type { Shape } from './shape.js';

const LEXICON = (['related', 'promo', 'meta'] as const).map((role) => {
  const { whole, openings, notes = [], labels = [], softLabels = [] } = furniture[role];
  return {
    role,
    lines: new Phrases(whole, openings),
    notes: new Phrases([], notes),
    labels: new Set(labels),
    softLabels: new Set(softLabels),
  };
});
const CLOSING = new Phrases(
  furniture.closing,
  furniture.closing.filter((phrase) => phrase.includes(' ')),
);

const LISTING: ReadonlySet<string> = new Set(furniture.listing);

/** Longest line of each kind, in words. */
const LONGEST = { whole: 10, closing: 12, opening: 14, label: 40, newsletter: 45, note: 90 };

const QUOTED = /^["“‘«'„]/;
const LABEL = /^([^:]{2,40}):/;
/** “… [Read More]”, “… more »”. */
const TEASER =
  /(?:[[(](?:read (?:more|the full story)|more|full story|continue reading)(?:\.{3}|…)?[\])]|(?:…|\.{3}|[.!?]) ?(?:read more|continue reading|full story)(?: ?[»→>]{1,2})?|(?:read more|more|continue reading) ?[»→>]{1,2})$/i;
const NEWSLETTER = /\b(?:newsletters?|inbox|subscri(?:be|ption|ptions|bing)|unsubscribe)\b/i;
const ADDRESSED =
  /^(?:be|become|discover|don['’]t|enjoy|enter|get|if you|join|never|receive|register|sign|start|stay|subscribe|support|thanks?|to (?:get|receive|keep)|try|want|you|your)\b|\byour (?:e-?mail|inbox)\b/i;

/** A line that belongs to a page by its wording; `null` for all others. What is quoted is nobody's button. */
export function readWording(shape: Shape): Cue | null {
  const { head, words } = shape;
  if (QUOTED.test(head) || words > LONGEST.note) return null;
  const plain = plainLine(head);
  const closing = words <= LONGEST.closing && (CLOSING.isWhole(plain) || CLOSING.opening(plain) !== null);
  for (const lexicon of LEXICON) {
    const found = matched(lexicon, shape, plain);
    if (found) return cue(lexicon.role, found.why, { list: found.list || closing || LISTING.has(plain), closing });
  }
  if (TEASER.test(shape.tail)) return cue('related', 'ends in a link to the rest of another article');
  if (isAppeal(head)) return cue('promo', 'says what the site lives on');
  const newsletter = words <= LONGEST.newsletter && NEWSLETTER.test(head) && ADDRESSED.test(head);
  return newsletter ? cue('promo', 'asks the reader to subscribe') : null;
}

/** Appeals for money use several of their phrases in one paragraph; notes on the site's income need one. Both speak of themselves. */
const LEAST_APPEALS = 2;

function isAppeal(head: string): boolean {
  if (!/\b(?:we|our|us)\b/i.test(head)) return false;
  const lower = head.toLowerCase().replace(/’/g, "'");
  if (furniture.disclosures.some((phrase) => lower.includes(phrase))) return true;
  return furniture.appeals.filter((phrase) => lower.includes(phrase)).length >= LEAST_APPEALS;
}

interface Match {
  readonly why: string;
  readonly list: boolean;
}

function matched(lexicon: (typeof LEXICON)[number], shape: Shape, plain: string): Match | null {
  const { role, lines, notes } = lexicon;
  const { head, words, ends } = shape;
  const related = role === 'related';
  if (words <= LONGEST.whole && lines.isWhole(plain)) return { why: `says “${head}”`, list: related };
  const label = labelled(lexicon, shape);
  if (label !== null) return { why: `says “${label}”`, list: related && shape.opens };
  const opening = words <= LONGEST.opening && !(role === 'meta' && ends && words > 8) ? lines.opening(plain) : null;
  if (opening !== null) return { why: `opens with “${opening}”`, list: related && words <= 8 };
  const note = notes.opening(plain);
  return note === null ? null : { why: `a note of the site to its readers: “${note} …”`, list: false };
}

/** “Read more: …”, “Tags: …”; “Also: …” only before words that are no sentence. */
function labelled({ labels, softLabels }: (typeof LEXICON)[number], { head, words, ends }: Shape): string | null {
  const label = LABEL.exec(head)?.[1];
  if (label === undefined || words > LONGEST.label) return null;
  const plain = label.trim().toLowerCase();
  return labels.has(plain) || (softLabels.has(plain) && !ends && words > 3) ? `${label}:` : null;
}
