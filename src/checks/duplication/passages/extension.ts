import { FUNCTION_WORD, UNPAIRED } from './scores.js';

/** Equal words beyond an end of a chain, as distances from that end: [in x, in y]. */
export type Step = readonly [number, number];

/** A sequence read away from an anchor: the word at a distance, and how far it goes. */
export interface Ray {
  readonly at: (distance: number) => number;
  readonly length: number;
}

/**
 * The best alignment that starts where both rays start and stops wherever going on would cost more than it brings.
 * Source: Altschul et al. 1990, “Basic local alignment search tool” (extension of a hit).
 */
export function extend(x: Ray, y: Ray, isFunctionWord: (distance: number) => boolean): Step[] {
  const width = y.length + 1;
  const best = new Float32Array((x.length + 1) * width);
  const gain = (i: number): number => (isFunctionWord(i) ? FUNCTION_WORD : 1);
  for (let i = x.length - 1; i >= 0; i -= 1) {
    for (let j = y.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const paired = x.at(i) === y.at(j) ? gain(i) + best[at + width + 1]! : 0;
      best[at] = Math.max(0, paired, best[at + width]! - UNPAIRED, best[at + 1]! - UNPAIRED);
    }
  }
  const steps: Step[] = [];
  for (let i = 0, j = 0; best[i * width + j]! > 0; ) {
    const at = i * width + j;
    if (x.at(i) === y.at(j) && best[at] === Math.fround(gain(i) + best[at + width + 1]!)) steps.push([i++, j++]);
    else if (best[at + width]! >= best[at + 1]!) i += 1;
    else j += 1;
  }
  return steps;
}
