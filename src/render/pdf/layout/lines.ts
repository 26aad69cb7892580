import { type Rich, type Run, runsOf, type Target } from '../../words/rich.js';
import { type Characters, printable } from '../fonts/characters.js';
import type { Face } from '../fonts/faces.js';
import { ink, type TextStyle } from '../theme.js';

/** Text of one font, colour and mark within a line. */
export interface Fragment {
  readonly text: string;
  /** From the left edge of the line. */
  readonly x: number;
  /** Without the spaces at its end. */
  readonly width: number;
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  readonly marked: boolean;
  readonly dotted: boolean;
  readonly target: Target | undefined;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  readonly leading: number;
  /** The largest size in the line, from which its baseline follows. */
  readonly size: number;
}

/** A piece of a run that no line break divides. */
interface Atom {
  text: string;
  readonly run: number;
  readonly face: Face;
  readonly style: TextStyle;
  width: number;
  /** Width of the spaces that end it, which the end of a line swallows. */
  readonly space: number;
  readonly breakAfter: boolean;
}

/** Words with the spaces behind them. */
const spaced = /[^ ]+ *| +/g;
/** Signs after which a word may be divided. */
const joints = /[-–—/\]]/;
/** Up to and with the dash, slash or letter code after which a line may end. */
const pieces = /[^\-–—/\]]*(?:[-–—/](?=[\p{L}\p{N}“‘"(])|[-–—/]+|\])?/gu;
const breakable = /(?:[\p{L}\p{N}][-/]|[–—]|\[U\+[0-9A-F]{4,6}\])$/u;

/** Pieces that no line break divides, unless they are longer than a line. */
function piecesOf(text: string): string[] {
  const words = text.match(spaced) ?? [];
  if (!joints.test(text)) return words;
  return words.flatMap((word) =>
    joints.test(word) ? (word.match(pieces) ?? []).filter((piece) => piece !== '') : [word],
  );
}

const mayEndLine = (piece: string): boolean =>
  piece.endsWith(' ') || (joints.test(piece.slice(-1)) && breakable.test(piece));

/** What stands before the number of a page. */
const pageWords = ',\u00a0page';
/** Digits that are kept free for a page number. */
export const pageNumberRoom = '\u00a0888';

function styleOf({ bold, target }: Run, base: TextStyle): TextStyle {
  if (!bold && !target) return base;
  return { ...base, ...(bold && { bold }), ...(target && { color: ink.brand }) };
}

/** Breaks styled text into lines. */
export class Typesetter {
  readonly #characters: Characters;

  constructor(characters: Characters) {
    this.#characters = characters;
  }

  width(text: string, style: TextStyle): number {
    return this.lines(text, style, Number.POSITIVE_INFINITY)[0]?.width ?? 0;
  }

  /** @returns at least one line, which may be empty */
  lines(rich: Rich, style: TextStyle, width: number): Line[] {
    const runs = runsOf(rich);
    const lines: Atom[][] = [[]];
    let used = 0;
    for (const word of words(this.#atoms(runs, style))) {
      const length = lengthOf(word);
      if (used > 0 && used + length > width + 0.01) {
        lines.push([]);
        used = 0;
      }
      for (const atom of length > width ? split(word, width) : word) {
        if (used > 0 && used + atom.width > width + 0.01 && length > width) {
          lines.push([]);
          used = 0;
        }
        lines.at(-1)!.push(atom);
        used += atom.width + atom.space;
      }
    }
    return lines.map((atoms) => lineOf(atoms, runs, style));
  }

  #atoms(runs: readonly Run[], base: TextStyle): Atom[] {
    const atoms: Atom[] = [];
    for (const [index, run] of runs.entries()) {
      const style = styleOf(run, base);
      const text = printable(run.text) + (run.target?.pageNumber ? pageWords + pageNumberRoom : '');
      for (const { face, text: segment } of this.#characters.segments(text, style.bold)) {
        for (const piece of piecesOf(segment)) atoms.push(atomOf(piece, index, face, style));
      }
    }
    return atoms;
  }
}

/** What is the same of a piece wherever it stands; widths are those at a size of 1 point. */
type Measure = Pick<Atom, 'width' | 'space' | 'breakAfter'>;

/** Pieces that are remembered for each font. */
const mostMeasures = 20_000;
const measures = new WeakMap<Face, Map<string, Measure>>();

function measureOf(text: string, face: Face): Measure {
  const known = measures.get(face) ?? new Map<string, Measure>();
  measures.set(face, known);
  const remembered = known.get(text);
  if (remembered) return remembered;
  const trimmed = text.endsWith(' ') ? text.replace(/ +$/, '') : text;
  const width = face.widthOf(trimmed);
  const measure = { width, space: text === trimmed ? 0 : face.widthOf(text) - width, breakAfter: mayEndLine(text) };
  if (known.size < mostMeasures) known.set(text, measure);
  return measure;
}

function atomOf(text: string, run: number, face: Face, style: TextStyle): Atom {
  const { width, space, breakAfter } = measureOf(text, face);
  return { text, run, face, style, width: width * style.size, space: space * style.size, breakAfter };
}

/** Cuts a word that is longer than a line between its letters. */
function split(word: readonly Atom[], width: number): Atom[] {
  return word.flatMap(({ text, run, face, style, ...atom }) => {
    if (atom.width <= width) return [{ text, run, face, style, ...atom }];
    const parts: string[] = [''];
    let used = 0;
    for (const letter of text) {
      const advance = face.widthOf(letter) * style.size;
      if (used > 0 && used + advance > width) {
        parts.push('');
        used = 0;
      }
      parts[parts.length - 1] += letter;
      used += advance;
    }
    return parts.map((part) => atomOf(part, run, face, style));
  });
}

/** Groups atoms between which no line may end. */
function words(atoms: readonly Atom[]): Atom[][] {
  const groups: Atom[][] = [];
  let open = false;
  for (const atom of atoms) {
    if (open) groups.at(-1)!.push(atom);
    else groups.push([atom]);
    open = !atom.breakAfter;
  }
  return groups;
}

const lengthOf = (word: readonly Atom[]): number =>
  word.reduce((sum, { width, space }, index) => sum + width + (index + 1 < word.length ? space : 0), 0);

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function lineOf(atoms: readonly Atom[], runs: readonly Run[], base: TextStyle): Line {
  const fragments: Writable<Fragment>[] = [];
  let x = 0;
  let previous: Atom | undefined;
  for (const atom of atoms) {
    const last = fragments.at(-1);
    if (last && previous?.run === atom.run && previous.face === atom.face) {
      last.text += atom.text;
      last.width = x + atom.width - last.x;
    } else {
      const { marked = false, dotted = false, target } = runs[atom.run]!;
      const { size, color } = atom.style;
      fragments.push({ text: atom.text, x, width: atom.width, face: atom.face, size, color, marked, dotted, target });
    }
    x += atom.width + atom.space;
    previous = atom;
  }
  const width = previous ? x - previous.space : 0;
  return { fragments, width, leading: base.leading, size: Math.max(base.size, ...fragments.map(({ size }) => size)) };
}
