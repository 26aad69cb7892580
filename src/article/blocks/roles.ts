import { isBiography, namesAuthor } from './biography.js';
import { withCaptions } from './caption.js';
import { findDate } from './dates.js';
import { type Draft, isText, type Verdict } from './draft.js';
import { findHeadline } from './headline.js';
import { listsOf } from './lists.js';
import { type Run, runsOf } from './runs.js';
import { findPlaces, isPage, type Place } from './stretch.js';

const verdict = (role: Verdict['role'], why: string): Verdict => ({ role, why });

/** Longest subhead and longest summary above the text, in words. */
const LONGEST_SUBHEAD = 16;
const LONGEST_SUMMARY = 45;

interface Context {
  readonly drafts: readonly Draft[];
  readonly page: boolean;
  readonly places: readonly Place[];
  /** Index, or −1. */
  readonly headline: number;
  /** Index of the byline or date that stands below the headline and above most text, or −1. */
  readonly signature: number;
  /** Parts that stand in a list of links, and what opened it. */
  readonly lists: ReadonlyMap<number, string>;
  /** Of each part, the run of lines without a cue or an end that it stands in. */
  readonly runs: readonly Run[];
}

/** Gives each part a role and a reason: by markup, by what it says, by its shape, by its neighbours. */
export function assignRoles(parts: readonly Draft[], displaced: number, title: string | null): Verdict[] {
  if (!parts.some(isText)) return parts.map(onlyText);
  const page = isPage(parts);
  const drafts = page ? withCaptions(parts) : parts;
  const places = page ? findPlaces(drafts) : drafts.map((): Place => 'article');
  const first = drafts.findIndex((draft) => places[draft.index] === 'article' && isText(draft));
  const top = Math.max(0, first);
  const headline = displaced > 0 ? displaced : findHeadline({ drafts, first: top, page, title });
  const signature = headline < 0 ? -1 : signatureOf(drafts, headline);
  const context = { drafts, page, places, headline, signature, lists: listsOf(drafts, places), runs: runsOf(drafts) };
  return drafts.map((draft) => judge(draft, context));
}

function signatureOf(drafts: readonly Draft[], headline: number): number {
  const below = drafts.slice(headline + 1, headline + 6);
  return below.find(({ cue }) => cue?.role === 'byline' || cue?.dated)?.index ?? -1;
}

/** A text of fragments only is taken as it is: somebody wants it read. */
function onlyText({ kind, cue }: Draft): Verdict {
  if (cue?.role === 'byline' || cue?.role === 'credit') return { role: cue.role, why: cue.why };
  return byKind(kind) ?? verdict('body', 'the text has nothing else to read');
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
  const { drafts, headline, lists, places, page } = context;
  const marked = byKind(draft.kind);
  if (marked) return marked;
  if (draft.index === headline) return verdict('headline', 'stands above the text, as a headline does');
  if (draft.key !== '' && draft.key === drafts[headline]?.key) return verdict('headline', 'repeats the headline');
  if (draft.cue) return { role: draft.cue.role, why: draft.cue.why };
  if (isName(draft, context)) return verdict('byline', 'a name between the headline and the date');
  const opener = lists.get(draft.index);
  if (opener !== undefined) return verdict('related', `stands in the list that “${opener}” opens`);
  if (page && isBiography(drafts, draft)) return verdict('promo', 'says who the author is');
  if (page && namesAuthor(drafts, draft)) return verdict('promo', 'a name above the words on who the author is');
  if (isSummary(draft, context)) return verdict('subhead', 'a summary between the headline and the byline');
  if (places[draft.index] !== 'article') return beyond(draft, places[draft.index]!);
  if (draft.form === 'fragment') return fragment(draft, context);
  return verdict('body', draft.form === 'prose' ? 'running text' : 'a sentence');
}

const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** A line of two or three names with the date right below it. */
function isName({ index, shape }: Draft, { drafts, headline }: Context): boolean {
  if (headline < 0 || index <= headline || index > headline + 4 || !NAME.test(shape.head)) return false;
  const next = drafts.slice(index + 1, index + 3).findIndex(({ cue }) => cue?.dated);
  return next === 0 || (next === 1 && drafts[index + 1]!.form === 'fragment');
}

const isSummary = (draft: Draft, { headline, signature }: Context): boolean =>
  headline >= 0 &&
  draft.index > headline &&
  draft.index < signature &&
  draft.shape.words >= 6 &&
  draft.shape.words <= LONGEST_SUMMARY;

/** Parts of a page beyond the article. */
function beyond(draft: Draft, place: Place): Verdict {
  if (place === 'above') return verdict('promo', 'stands among short lines above the article');
  if (place === 'box') return verdict('related', 'stands in a box of links inside the article');
  return draft.shape.words < 4
    ? verdict('promo', 'stands among short lines below the article')
    : verdict('related', 'stands among links and notes below the article');
}

/** A line of the article that ends no sentence. */
function fragment(draft: Draft, { drafts, runs }: Context): Verdict {
  const { kind, shape } = draft;
  if (kind === 'heading') return verdict('subhead', 'a heading');
  if (kind === 'item' || shape.continues) return verdict('body', 'an item of a list');
  if (/^["“«]/.test(shape.head) && shape.words >= 5) return verdict('body', 'a quotation of its own');
  const run = runs[draft.index]!;
  if (run.length >= 2 && findDate(shape.tail.slice(-30)))
    return verdict('related', 'a title with its date among others');
  if (drafts[run.first - 1]?.shape.opens) return verdict('body', 'an item of a list');
  if (run.length >= 3) return verdict('body', 'a line of a list');
  if (shape.words > LONGEST_SUBHEAD) return verdict('body', 'a long line, though its sentence has no end');
  return run.first + run.length < drafts.length || run.length > 1
    ? verdict('subhead', 'a short line between paragraphs')
    : verdict('body', 'the last line, without an end');
}
