import { findDate } from './dates.js';
import { type Draft, isFurniture, isOpen, isText } from './draft.js';
import { type Run, runsOf } from './runs.js';

/** Where on a page a part stands: above the article, in it, in a box inside it, or below it. */
export type Place = 'above' | 'article' | 'box' | 'below';

const PLACES = ['above', 'article', 'box', 'below'] as const;
type State = 0 | 1 | 2 | 3;

/** Cost of going from one place to the next part's; the article is found once, and what comes below it seldom ends. */
const NEVER = Number.POSITIVE_INFINITY;
const COST: readonly (readonly number[])[] = [
  [0, 0.3, NEVER, NEVER],
  [NEVER, 0, 1, 1.2],
  [NEVER, 0.6, 0, 0],
  [NEVER, 6, NEVER, 0],
];

/** Boxes are short. */
const BOX_PART = -0.15;

/** Lines that open the comments seldom stand in the article or in a box of it, once there is text. */
const CLOSING = -4;

/**
 * The place of each part of a page: the sequence of places with the greatest sum of points, found by dynamic programming.
 * Points weigh what a part looks like (as boilerpipe and jusText do: length, sentence ends, function words, neighbours).
 * Sources: Kohlschütter et al. 2010, “Boilerplate detection using shallow text features”; Viterbi 1967.
 */
export function findPlaces(drafts: readonly Draft[]): Place[] {
  let sums: number[] = [0, 0, NEVER, NEVER].map((cost) => -cost);
  const steps: State[][] = [];
  const told = articleLength(drafts);
  const runs = runsOf(drafts);
  const teased = teasersOf(drafts);
  for (const draft of drafts) {
    const late = draft.cue?.closing && draft.index >= told ? CLOSING : 0;
    const gains = [
      0,
      points(drafts, draft, runs[draft.index]!) * (teased.has(draft.index) ? TEASER : 1) + late,
      BOX_PART + late,
      0,
    ];
    const from = PLACES.map((_, to) => bestFrom(sums, to, draft));
    sums = from.map((state, to) => sums[state]! - cost(state, to, draft) + gains[to]!);
    steps.push(from);
  }
  let state = sums.indexOf(Math.max(...sums)) as State;
  const places: Place[] = new Array(drafts.length);
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    places[at] = PLACES[state]!;
    state = steps[at]![state]!;
  }
  return places;
}

function bestFrom(sums: readonly number[], to: number, draft: Draft): State {
  let best: State = 0;
  for (const state of [1, 2, 3] as const) {
    if (sums[state]! - cost(state, to, draft) > sums[best]! - cost(best, to, draft)) best = state;
  }
  return best;
}

const cost = (from: State, to: number, { cue }: Draft): number =>
  from === 1 && to === 3 && cue?.closing ? 0 : COST[from]![to]!;

/** For the article above 0, against it below. */
function points(drafts: readonly Draft[], draft: Draft, run: Run): number {
  const { cue, kind, form, shape } = draft;
  if (cue)
    return isFurniture(draft)
      ? -2
      : cue.role === 'credit' || cue.role === 'agency' || cue.role === 'dateline'
        ? -0.2
        : -0.8;
  if (kind === 'heading' || kind === 'rule' || kind === 'table' || kind === 'picture') return 0;
  if (form === 'fragment') return fragmentPoints(draft, drafts[draft.index + 1], run);
  if (form === 'sentence') return shape.tail.endsWith('.') || shape.opens || /["”’]$/.test(shape.tail) ? 0.5 : 0.1;
  const long = shape.words < 15 ? 0.8 : shape.words < 30 ? 2 : shape.words < 60 ? 3 : 4;
  return (
    (long - (shape.functionShare < 0.2 ? 0.5 : 0) - (shape.trails ? 0.8 : 0)) *
    (isAlone(drafts, draft) ? lonely(shape.words) : 1)
  );
}

/** Short texts in a list of links, each under its title, count for little; the list ends where texts follow each other. */
const TEASER = 0.2;
const LONGEST_TEASER = 40;

function teasersOf(drafts: readonly Draft[]): Set<number> {
  const teased = new Set<number>();
  let listing = false;
  for (const draft of drafts) {
    if (draft.cue?.list) listing = true;
    else if (isText(draft)) {
      const next = nextPlain(drafts, draft.index, 1);
      if (draft.shape.words > LONGEST_TEASER || (next && isText(next)) || !isTitled(drafts, draft)) listing = false;
      if (listing) teased.add(draft.index);
    }
  }
  return teased;
}

/** A title stands above it. */
const isTitled = (drafts: readonly Draft[], { index }: Draft): boolean => {
  const above = drafts[index - 1];
  return above !== undefined && isOpen(above) && above.shape.words >= 3;
};

/** A teaser of thirty words is rare, so that a long paragraph between a headline and a link is rather the article's first. */
const lonely = (words: number): number => (words < 30 ? 0.5 : 0.85);

/** Items of a list that a colon opens are the article's; short lines between two of its paragraphs may be. */
const ANNOUNCED = 0.1;
const ENCLOSED = -0.2;

function fragmentPoints({ shape, kind }: Draft, next: Draft | undefined, { bond }: Run): number {
  if (bond === 'announced') return ANNOUNCED;
  if (kind === 'item' || shape.continues) return 0;
  if (bond === 'enclosed') return ENCLOSED;
  if (next?.form === 'prose' && next.cue === null) return 0;
  if (shape.words > 16) return shape.functionShare >= 0.25 ? 0.5 : 0;
  if (findDate(shape.head)) return -1.2;
  return shape.words < 3 ? -1 : shape.words < 8 ? -0.7 : -0.5;
}

/** No text next to it, inserts aside: a teaser in a list of links looks so. */
const isAlone = (drafts: readonly Draft[], { index }: Draft): boolean =>
  ![nextPlain(drafts, index, -1), nextPlain(drafts, index, 1)].some(
    (neighbour) => neighbour !== undefined && isText(neighbour),
  );

/** The nearest part without a cue, at most three away. */
function nextPlain(drafts: readonly Draft[], index: number, step: 1 | -1): Draft | undefined {
  return [1, 2, 3].map((distance) => drafts[index + distance * step]).find((draft) => draft?.cue === null);
}

/** Furniture that makes a document a web page, and the share of its parts that it must have. */
const PAGE_PARTS = 4;
const PAGE_SHARE = 0.08;
const MENU_RUN = 4;

/** Text above a line that opens the comments, in words, that makes it an article's. */
const ARTICLE_WORDS = 40;

/** The document was scraped with the page around the article: menus, links, notes to the reader, comments. */
export function isPage(drafts: readonly Draft[]): boolean {
  const cued = drafts.filter(isFurniture).length;
  let run = 0;
  let menus = 0;
  for (const draft of drafts) {
    run = isOpen(draft) ? run + 1 : 0;
    if (run >= MENU_RUN) menus += run === MENU_RUN ? MENU_RUN / 2 : 0.5;
  }
  const evidence = cued + menus;
  const furnished = cued >= 2 && evidence >= PAGE_PARTS && evidence >= drafts.length * PAGE_SHARE;
  return furnished || hasComments(drafts);
}

/** A line that opens the comments stands below text. */
function hasComments(drafts: readonly Draft[]): boolean {
  const told = articleLength(drafts);
  return drafts.some((draft) => draft.index >= told && draft.cue?.closing);
}

/** Number of parts at the start that have the words of a short article. */
function articleLength(drafts: readonly Draft[]): number {
  let words = 0;
  const last = drafts.findIndex((draft) => {
    if (isText(draft)) words += draft.shape.words;
    return words >= ARTICLE_WORDS;
  });
  return last < 0 ? drafts.length : last + 1;
}
