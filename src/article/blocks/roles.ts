import { isBiography } from './biography.js';
import type { Draft, Verdict } from './draft.js';
import { isFurniture, isOpen, isText } from './draft.js';
import { findHeadline } from './headline.js';
import { findRegion, isPage, type Region } from './region.js';

const verdict = (role: Verdict['role'], why: string): Verdict => ({ role, why });

/** Longest subhead, in words. */
const LONGEST_SUBHEAD = 16;

/** Gives each part a role and a reason: by markup, by what it says, by its shape, by its neighbours. */
export function assignRoles(drafts: readonly Draft[], displaced: number, title: string | null): Verdict[] {
  if (!drafts.some((draft) => isText(draft))) return drafts.map((draft) => onlyText(draft));
  const page = isPage(drafts);
  const region = page ? findRegion(drafts) : whole(drafts);
  const first = firstText(drafts, region);
  const headline = displaced > 0 ? displaced : findHeadline({ drafts, first, page, title });
  const context: Context = {
    drafts,
    page,
    region: { first: page ? first : 0, last: region.last },
    headline,
    lists: listsOf(drafts),
  };
  return drafts.map((draft) => judge(draft, context));
}

interface Context {
  readonly drafts: readonly Draft[];
  readonly page: boolean;
  readonly region: Region;
  /** Index, or −1. */
  readonly headline: number;
  /** Parts that stand in a list of links, and what opened it. */
  readonly lists: ReadonlyMap<number, string>;
}

const whole = (drafts: readonly Draft[]): Region => ({ first: 0, last: drafts.length - 1 });

function firstText(drafts: readonly Draft[], { first, last }: Region): number {
  const found = drafts.findIndex((draft) => draft.index >= first && draft.index <= last && isText(draft));
  return found < 0 ? first : found;
}

/** A text of fragments only is taken as it is: somebody wants it read. */
function onlyText({ kind, cue }: Draft): Verdict {
  return (
    byKind(kind) ??
    (cue?.role === 'byline' || cue?.role === 'credit' ? cue : verdict('body', 'the text has nothing else to read'))
  );
}

function byKind(kind: Draft['kind']): Verdict | null {
  switch (kind) {
    case 'front':
      return verdict('meta', 'front matter');
    case 'code':
      return verdict('meta', 'code or a comment');
    case 'rule':
      return verdict('meta', 'a line between parts');
    case 'table':
      return verdict('meta', 'a table');
    case 'picture':
      return verdict('credit', 'a picture');
    default:
      return null;
  }
}

function judge(draft: Draft, context: Context): Verdict {
  const { drafts, headline, lists, region, page } = context;
  const marked = byKind(draft.kind);
  if (marked) return marked;
  if (draft.index === headline) return verdict('headline', 'stands above the text and is no sentence');
  if (headline >= 0 && draft.key !== '' && draft.key === drafts[headline]!.key)
    return verdict('headline', 'repeats the headline');
  if (draft.cue) return { role: draft.cue.role, why: draft.cue.why };
  const opener = lists.get(draft.index);
  if (opener !== undefined) return verdict('related', `stands in the list that “${opener}” opens`);
  if (page && (draft.index < region.first || draft.index > region.last)) return outside(draft, context);
  if (page && isBiography(drafts, draft)) return verdict('promo', 'says who the author is');
  return draft.form === 'fragment'
    ? fragment(draft, context)
    : verdict('body', draft.form === 'prose' ? 'running text' : 'a sentence');
}

/** Parts of a page beyond the stretch that holds the article. */
function outside(draft: Draft, { region, headline }: Context): Verdict {
  if (draft.index < region.first) {
    if (headline >= 0 && draft.index > headline && draft.kind === 'heading')
      return verdict('subhead', 'a heading below the headline');
    return verdict('promo', 'stands among short lines above the article');
  }
  return draft.form === 'fragment' && draft.shape.words < 4
    ? verdict('promo', 'stands among short lines below the article')
    : verdict('related', 'stands among links and notes below the article');
}

/** A line of the article that ends no sentence. */
function fragment(draft: Draft, context: Context): Verdict {
  const { drafts, page } = context;
  if (draft.kind === 'heading') return verdict('subhead', 'a heading');
  if (draft.kind === 'item') return verdict('body', 'an item of a list');
  const run = openRun(drafts, draft.index);
  const before = drafts[run.first - 1];
  if (before?.shape.opens || draft.shape.continues) return verdict('body', 'an item of a list');
  const length = run.last - run.first + 1;
  if (length >= 3) {
    return page && linkLike(drafts.slice(run.first, run.last + 1))
      ? verdict('related', 'stands in a run of titles')
      : verdict('body', 'a line of a list');
  }
  if (draft.shape.words > LONGEST_SUBHEAD) return verdict('body', 'a long line, though its sentence has no end');
  return drafts.slice(run.last + 1).length > 0 || length > 1
    ? verdict('subhead', 'a short line between paragraphs')
    : verdict('body', 'the last line, without an end');
}

function openRun(drafts: readonly Draft[], index: number): Region {
  let first = index;
  let last = index;
  while (first > 0 && isOpen(drafts[first - 1]!)) first -= 1;
  while (last + 1 < drafts.length && isOpen(drafts[last + 1]!)) last += 1;
  return { first, last };
}

/** Titles of other articles: several words each, most of them with capitals at the start. */
const linkLike = (run: readonly Draft[]): boolean =>
  run.filter(({ shape }) => shape.words >= 4 && !shape.continues).length >= run.length * 0.7;

/** Parts after a line that opens a list of links, up to text or furniture. */
function listsOf(drafts: readonly Draft[]): Map<number, string> {
  const lists = new Map<number, string>();
  let opener: string | null = null;
  for (const draft of drafts) {
    if (draft.cue?.list) opener = draft.shape.head.slice(0, 60);
    else if (isFurniture(draft) || endsList(draft)) opener = null;
    else if (opener !== null && draft.cue === null && draft.kind !== 'rule') lists.set(draft.index, opener);
  }
  return lists;
}

const endsList = ({ form, shape, kind }: Draft): boolean =>
  kind === 'heading' || (form === 'prose' && !(shape.tail.endsWith('?') && shape.words <= 16));
