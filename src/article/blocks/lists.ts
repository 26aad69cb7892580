import { type Draft, isFurniture, isText } from './draft.js';
import type { Place } from './stretch.js';

/** A question, or a line shorter than this share of the list's others, right above text, belongs to the text. */
const MUCH_SHORTER = 0.6;

/** Parts after a line that opens a list of links, up to text or furniture, and what the line says. */
export function listsOf(drafts: readonly Draft[], places: readonly Place[]): Map<number, string> {
  const lists = new Map<number, string>();
  let opener: string | null = null;
  let entries: Draft[] = [];
  const close = (next: Draft | undefined): void => {
    const listed = next?.form === 'prose' && next.cue === null ? withoutSubhead(entries) : entries;
    for (const { index } of listed) lists.set(index, opener!);
    opener = null;
    entries = [];
  };
  for (const draft of drafts) {
    if (opener !== null && (draft.cue?.list || isFurniture(draft) || endsList(draft, drafts[draft.index + 1])))
      close(draft);
    if (draft.cue?.list && places[draft.index] !== 'above') opener = draft.shape.head.slice(0, 60);
    else if (opener !== null && draft.cue === null && draft.kind !== 'rule') entries.push(draft);
  }
  if (opener !== null) close(undefined);
  return lists;
}

function withoutSubhead(entries: readonly Draft[]): readonly Draft[] {
  const others = entries.slice(0, -1);
  if (entries.at(-1)?.form === 'sentence') return others;
  const mean = others.reduce((sum, { shape }) => sum + shape.words, 0) / others.length;
  return others.length >= 2 && entries.at(-1)!.shape.words <= mean * MUCH_SHORTER ? others : entries;
}

/** Text ends a list; a long title that asks something does not, unless an answer follows. */
const endsList = ({ form, shape, kind }: Draft, next: Draft | undefined): boolean => {
  const asks = shape.tail.endsWith('?') && shape.words <= 16 && !(next && isText(next));
  return kind === 'heading' || (form === 'prose' && !asks);
};
