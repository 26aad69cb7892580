import type { Span } from '../span.js';

/** A quotation mark in its place. `opens` and `closes` are decided by its form and its neighbours. */
export interface Mark extends Span {
  readonly kind: 'curly' | 'straight' | 'single' | 'guillemet';
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARK = /["“”„‟«»‘’']/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** What is cut off the front of a word with an apostrophe: 'em, 'tis, '90s. */
const CLIPPED = /^['’](?:em|tis|twas|til|cause|bout|n|\d0s|\p{N}{2})\b/iu;

/** Quotation marks of a block in order; apostrophes, primes and inch marks are left out. */
export function marksOf(text: string, block: Span): Mark[] {
  const prose = text.slice(block.start, block.end);
  const found = [...prose.matchAll(MARK)];
  const marks: Mark[] = [];
  let openDouble = false;
  let openSingle = 0;
  const lastSingleClose = lastCloser(prose, found);
  for (const match of found) {
    const at = match.index;
    const before = prose[at - 1] ?? ' ';
    const after = prose[at + 1] ?? ' ';
    const span = { start: block.start + at, end: block.start + at + 1 };
    const push = (kind: Mark['kind'], opens: boolean) => marks.push({ ...span, kind, opens, closes: !opens });
    const mark = match[0];
    if (mark === '“' || mark === '„' || mark === '‟') push('curly', true);
    else if (mark === '”') push('curly', false);
    else if (mark === '«' || mark === '»') push('guillemet', mark === '«');
    else if (mark === '"') {
      if (/\d/.test(before) && !openDouble && !LETTER.test(after)) continue; // inches
      openDouble = opensByPlace(before, after)
        ? true
        : LETTER.test(after) && !LETTER.test(before)
          ? !openDouble
          : false;
      push('straight', openDouble);
    } else if (opensSingle(mark, before, after, prose.slice(at, at + 8)) && at < lastSingleClose) {
      push('single', true);
      openSingle += 1;
    } else if (openSingle > 0 && closesSingle(prose, at, before, after, lastSingleClose)) {
      push('single', false);
      openSingle -= 1;
    }
  }
  return marks;
}

const opensByPlace = (before: string, after: string) => /[\s([{“‘—–-]/u.test(before) && /\S/.test(after);

function opensSingle(mark: string, before: string, after: string, ahead: string): boolean {
  if (mark === '‘') return !LETTER.test(before) && !CLIPPED.test(`'${ahead.slice(1)}`);
  return mark === "'" && /[\s([{“"—–]/u.test(before) && /[\p{L}\p{N}“"]/u.test(after) && !CLIPPED.test(ahead);
}

/** Whether an apostrophe closes: not inside a word, and no possessive plural where a better closing mark follows. */
function closesSingle(prose: string, at: number, before: string, after: string, last: number): boolean {
  if (LETTER.test(after) || /\s/.test(before)) return false;
  if (/[.,?!…]/u.test(before)) return true;
  return !(before === 's' && /^.\s\p{Ll}/u.test(prose.slice(at, at + 3)) && at < last);
}

/** Offset of the last mark that can close a single quotation, −1 without one. */
function lastCloser(prose: string, found: readonly RegExpMatchArray[]): number {
  const closer = found.findLast((match) => {
    const at = match.index ?? 0;
    return /['’]/.test(match[0]) && !LETTER.test(prose[at + 1] ?? ' ') && /\S/.test(prose[at - 1] ?? ' ');
  });
  return closer?.index ?? -1;
}
