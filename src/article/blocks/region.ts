import { type Draft, isFurniture, isOpen, isText } from './draft.js';

/** Parts from `first` to `last`, both inclusive. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/** A long paragraph counts no more than this many words, so that one comment does not outweigh an article. */
const MOST_WORDS = 50;

/** Points of a part that is no text: links and menus stand between articles, captions and bylines inside them. */
const FRAGMENT = -1;
const FURNITURE = -1.2;
const CLOSING = -3;
const INSERT = -0.3;

/** Furniture that makes a document a web page, and the share of its parts that it must have. */
const PAGE_PARTS = 4;
const PAGE_SHARE = 0.08;
const MENU_RUN = 4;

/** The document was scraped with the page around the article: menus, links, notes to the reader. */
export function isPage(drafts: readonly Draft[]): boolean {
  let evidence = 0;
  let run = 0;
  let cued = 0;
  for (const draft of drafts) {
    if (isFurniture(draft)) {
      evidence += 1;
      cued += 1;
    }
    run = isOpen(draft) || isFurniture(draft) ? run + 1 : 0;
    if (run === MENU_RUN) evidence += MENU_RUN / 2;
    else if (run > MENU_RUN) evidence += 0.5;
  }
  return evidence >= PAGE_PARTS && cued >= 2 && evidence >= drafts.length * PAGE_SHARE;
}

/**
 * The stretch of a page that holds the article: the run of parts with the greatest sum of points, for text and against
 * menus and links. Source: Finn, Kushmerick and Smyth 2001, “Fact or fiction: content classification for digital
 * libraries” (body text extraction), with parts in place of tokens; neighbours count as in Pomikálek 2011 (jusText).
 */
export function findRegion(drafts: readonly Draft[]): Region {
  let best = { first: 0, last: drafts.length - 1, sum: Number.NEGATIVE_INFINITY };
  let first = 0;
  let sum = 0;
  drafts.forEach((draft, at) => {
    if (sum <= 0) {
      first = at;
      sum = 0;
    }
    sum += points(drafts, draft);
    if (sum > best.sum) best = { first, last: at, sum };
  });
  return { first: best.first, last: best.last };
}

function points(drafts: readonly Draft[], draft: Draft): number {
  if (draft.cue?.closing) return CLOSING;
  if (isFurniture(draft)) return FURNITURE;
  if (draft.cue !== null || draft.kind === 'rule') return INSERT;
  if (draft.kind === 'heading') return INSERT;
  if (draft.form === 'fragment') return FRAGMENT;
  const weight = draft.form === 'sentence' ? 0.5 : Math.min(draft.shape.words, MOST_WORDS) / 10;
  return weight * (isAlone(drafts, draft) ? 0.5 : 1) * (draft.shape.trails ? 0.5 : 1);
}

/** No text next to it: a teaser in a list of links looks so. */
const isAlone = (drafts: readonly Draft[], { index }: Draft): boolean =>
  ![drafts[index - 1], drafts[index + 1]].some((neighbour) => neighbour !== undefined && isText(neighbour));
