import { type Draft, isText } from './draft.js';

const OFFICE =
  /\b(?:covers|covering|(?:has|have) (?:been )?(?:covered|covering|reported|reporting|worked as|working as|writing|written) |writes (?:about|on|for)|reports (?:on|for)|(?:is|was|has been|works as) (?:\S+ ){0,8}?(?:reporter|correspondent|journalist|editor|columnist|writer|author|contributor|producer|professor|lecturer|researcher|fellow|blogger|freelancer?))\b/i;
const CONTACT =
  /\b(?:follow (?:him|her|them|me) (?:on|at)|(?:reach|contact|email|e-mail) (?:him|her|them|me) at|on twitter:? @|@\w{3,30}\b|his twitter|her twitter)/i;

/** The last paragraphs of an article may say who wrote it. */
const LAST_TEXTS = 2;

/** A note about the author at the end: an office and a way to follow or reach the author, or the name in the byline. */
export function isBiography(drafts: readonly Draft[], draft: Draft): boolean {
  const { head, words } = draft.shape;
  if (draft.form === 'fragment' || words > 80 || !(OFFICE.test(head) || CONTACT.test(head))) return false;
  const following = drafts.slice(draft.index + 1, draft.index + 12).filter((next) => isText(next)).length;
  if (following >= LAST_TEXTS) return false;
  const contact = CONTACT.test(head) && OFFICE.test(head);
  return contact || /^(?:follow|contact|email|reach)\b/i.test(head) || isBylined(drafts, head);
}

/** Opens with the name that a byline gives. */
function isBylined(drafts: readonly Draft[], head: string): boolean {
  const name = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}/u.exec(head)?.[0].trim().toLowerCase();
  return (
    name !== undefined &&
    drafts.some(({ cue, shape }) => cue?.role === 'byline' && shape.head.toLowerCase().includes(name))
  );
}

/** Longest name or office of its own, in words. */
const LONGEST_NAME = 4;

/** A name of its own right above the note about its bearer, or the office between the two. */
export function namesAuthor(drafts: readonly Draft[], { index }: Draft): boolean {
  const isShort = (draft: Draft | undefined): draft is Draft =>
    draft !== undefined && draft.form === 'fragment' && draft.shape.words <= LONGEST_NAME;
  const bears = (name: Draft | undefined, note: Draft | undefined): boolean =>
    isShort(name) && note !== undefined && firstWord(name) === firstWord(note) && isBiography(drafts, note);
  const [before, here, next, second] = [-1, 0, 1, 2].map((step) => drafts[index + step]);
  return isShort(here) && (bears(here, next) || (isShort(next) && bears(here, second)) || bears(before, next));
}

const firstWord = ({ shape }: Draft): string => shape.head.split(' ', 1)[0]!;
