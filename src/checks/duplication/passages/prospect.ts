import { Kind, type Words } from '../words/index.js';
import type { Chain } from './chains.js';
import type { PassageOptions } from './options.js';

const STANDS = 1;
const PROVES = 2;

/** What stands around the original, by the last bits of a word's number; empty between two looks. */
const around = new Uint8Array(4096);
const slot = (id: number): number => id & (around.length - 1);

/**
 * Whether the words around a chain leave room for a passage. Most chains are three words of a common phrase, and to align
 * what stands around them takes ten times as long as to count it.
 * @param reach words beyond either end of the chain that an alignment may touch
 * @returns false only where no alignment of the chain can be a passage
 */
export function isPromising(
  x: Words,
  y: Words,
  { runs, last }: Chain,
  reach: number,
  options: PassageOptions,
): boolean {
  // The lowest kind that `describe` in index.ts counts as content on either side.
  const least = x === y ? Kind.quoted : Kind.unopened;
  const startY = Math.max(0, runs[0]!.y - reach);
  const endY = Math.min(y.length, last.y + last.length + reach);
  for (let j = startY; j < endY; j += 1) around[slot(y.ids[j]!)]! |= y.kinds[j]! >= least ? STANDS | PROVES : STANDS;
  const endX = Math.min(x.length, last.x + last.length + reach);
  let [words, content] = [0, 0];
  for (let i = Math.max(0, runs[0]!.x - reach); i < endX; i += 1) {
    const found = around[slot(x.ids[i]!)]!;
    if (found === 0) continue;
    words += 1;
    if ((found & PROVES) !== 0 && x.kinds[i]! >= least) content += 1;
  }
  for (let j = startY; j < endY; j += 1) around[slot(y.ids[j]!)] = 0;
  return words >= options.minWords && content >= options.minContentWords;
}
