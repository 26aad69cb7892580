import { cue } from './cue.js';
import { type Draft, isText } from './draft.js';

const LABEL_ALONE = /^(?:(?:image|photo|picture|media|video) )?(?:caption|credit|source|copyright)[,:]?$/i;

/** Longest credit that gives a name and no caption, shortest caption, in words. */
const LONGEST_NAME = 6;
const SHORTEST_CAPTION = 5;

/** On pages: lines that are a picture's caption by what stands next to them. */
export function withCaptions(drafts: readonly Draft[]): Draft[] {
  const firstText = drafts.findIndex(isText);
  return drafts.map((draft) => {
    const why = draft.cue === null ? captionReason(drafts, draft, draft.index > firstText) : null;
    return why === null ? draft : { ...draft, cue: cue('credit', why) };
  });
}

/** @param inText text stands above: what stands above a credit there is a headline no more */
function captionReason(drafts: readonly Draft[], { index, form, shape }: Draft, inText: boolean): string | null {
  const before = drafts[index - 1];
  if (before && LABEL_ALONE.test(before.shape.head)) return `stands below “${before.shape.head}”`;
  const after = drafts[index + 1];
  const signed = inText && after?.cue?.role === 'credit' && after.shape.words <= LONGEST_NAME;
  return signed && form === 'fragment' && shape.words >= SHORTEST_CAPTION ? 'stands above a picture’s credit' : null;
}
