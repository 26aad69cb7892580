import type { Face, Faces, Family } from './faces.js';

/** A piece of text that one font prints. */
export interface Segment {
  readonly face: Face;
  readonly text: string;
}

/** A letter with the marks that belong to it. */
const clusters = /\P{M}\p{M}*|\p{M}+/gu;
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Spaces of any width and line ends; those that hold a line together stay. */
const spaces = /[\t\n\v\f\r\u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/g;

/** One line of printable text: line ends and tabs are spaces; controls, invisible formats and lone surrogates are gone. */
export const printable = (text: string): string => text.replace(spaces, ' ').replace(unprintable, '');

const code = (letter: string): string => `[U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;

/** Chooses fonts and remembers what no font could print. */
export class Characters {
  /** Letters printed by their code, in order of appearance. */
  readonly missing = new Set<string>();
  readonly #faces: Faces;

  constructor(faces: Faces) {
    this.#faces = faces;
  }

  /** @param text printable text */
  segments(text: string, bold: boolean): Segment[] {
    const weight: keyof Family = bold ? 'bold' : 'regular';
    const main = this.#faces.main[weight];
    if (main.covers(text)) return [{ face: main, text }];
    const parts: { face: Face; text: string }[] = [];
    for (const [cluster] of text.matchAll(clusters)) {
      const part = this.#part(cluster, main, weight);
      const last = parts.at(-1);
      if (last?.face === part.face) last.text += part.text;
      else parts.push(part);
    }
    return parts;
  }

  #part(cluster: string, main: Face, weight: keyof Family): { face: Face; text: string } {
    if (main.covers(cluster)) return { face: main, text: cluster };
    const fallback = this.#faces.fallback()[weight];
    if (fallback.covers(cluster)) return { face: fallback, text: cluster };
    const spelled = [...cluster].map((letter) => {
      if (main.covers(letter)) return letter;
      this.missing.add(letter);
      return code(letter);
    });
    return { face: main, text: spelled.join('') };
  }
}
