import type { Run } from './rich.js';

const words = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** Words that carry no difference of their own: "in", "of"; not figures, nor "no". */
const isSmall = (word: string): boolean => word.length < 3 && word !== 'no' && !/\p{N}/u.test(word);

const counted = (text: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (const [word] of text.matchAll(words)) found.set(word.toLowerCase(), (found.get(word.toLowerCase()) ?? 0) + 1);
  return found;
};

/** The text, all of it marked, with the words bold that the other text does not have. */
export function differing(text: string, other: string): Run[] {
  const shared = counted(other);
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(words)) {
    const key = match[0].toLowerCase();
    const left = shared.get(key) ?? 0;
    shared.set(key, left - 1);
    if (left > 0 || isSmall(key)) continue;
    if (match.index > at) runs.push({ text: text.slice(at, match.index), marked: true });
    runs.push({ text: match[0], marked: true, bold: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), marked: true });
  return runs;
}
