import { type Draft, isOpen } from './draft.js';
import { wordsOf } from './shape.js';

/** Headlines have at most this many words. */
const LONGEST = 30;

/** On a page the headline stands at most this many parts above the first paragraph. */
const REACH = 25;

const ENUMERATED = /^(?:[-–—•*·⁃▪]|\(?[\p{L}\d]{1,2}[.)])\s/u;

/** What the headline is looked for among. */
interface Scene {
  readonly drafts: readonly Draft[];
  /** First part of the article's text. */
  readonly first: number;
  readonly page: boolean;
  /** From metadata, if known. */
  readonly title: string | null;
}

/** Index of the headline among the parts above the text, or of the text's first line where a byline follows it; −1 without one. */
export function findHeadline(scene: Scene): number {
  const { drafts, first, page, title } = scene;
  const wanted = title === null ? '' : keyOf(title);
  const titled = wanted === '' ? -1 : drafts.findIndex((draft) => draft.key === wanted);
  if (titled >= 0) return titled;
  const marked = drafts.findIndex((draft) => draft.kind === 'heading' && draft.cue === null);
  if (marked >= 0 && marked <= first) return marked;
  const best = page ? bestOf(scene) : plainOf(scene);
  return best >= 0 ? best : signedOf(drafts, first);
}

export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const canBe = (draft: Draft): boolean =>
  isOpen(draft) && draft.shape.words <= LONGEST && !draft.shape.continues && !ENUMERATED.test(draft.shape.head);

/** In plain text: the first line, if it is no sentence and text follows. */
function plainOf({ drafts, first }: Scene): number {
  const top = drafts.findIndex(
    (draft) => draft.kind !== 'rule' && draft.kind !== 'front' && (draft.cue === null || draft.index >= first),
  );
  const draft = drafts[top];
  return draft && top < first && canBe(draft) ? top : -1;
}

/** On a page: the line above the text that looks most like one. */
function bestOf({ drafts, first }: Scene): number {
  const vocabulary = new Set(drafts.slice(first, first + 6).flatMap((draft) => namesOf(draft)));
  let best = { index: -1, score: 1.5 };
  for (let index = Math.max(0, first - REACH); index < first; index += 1) {
    const draft = drafts[index]!;
    if (!canBe(draft) || draft.shape.words < 2) continue;
    const score = likeness(drafts, draft, vocabulary) - (first - index) * 0.05;
    if (score >= best.score) best = { index, score };
  }
  return best.index;
}

function likeness(drafts: readonly Draft[], draft: Draft, vocabulary: ReadonlySet<string>): number {
  const words = namesOf(draft);
  const shared = words.filter((word) => vocabulary.has(word)).length;
  const echo = words.length === 0 ? 0 : shared / words.length;
  const long = Math.min(draft.shape.words, 8) / 4;
  return long + echo * 3 + Math.min(shared, 4) * 0.3 + (isSigned(drafts, draft.index) ? 1 : 0);
}

const namesOf = ({ shape }: Draft): string[] =>
  wordsOf(shape.head)
    .map(keyOf)
    .filter((word) => word.length > 3);

/** A sentence is a headline where a byline or a date comes right below it. */
function signedOf(drafts: readonly Draft[], first: number): number {
  const draft = drafts[first];
  if (!draft || draft.cue !== null || draft.shape.words > LONGEST || draft.shape.several) return -1;
  return isSigned(drafts, first) ? first : -1;
}

/** A byline, a date or a picture credit stands within two parts below, before any text. */
function isSigned(drafts: readonly Draft[], index: number): boolean {
  for (const draft of drafts.slice(index + 1, index + 3)) {
    if (draft.cue?.role === 'byline' || draft.cue?.dated) return true;
    if (draft.form === 'prose') return false;
  }
  return false;
}
