/** What is added to the advance of a glyph before another, in units of the font; 0 for most pairs. */
export type Kerning = (left: number, right: number) => number;

/** Advance of a pair, or `null` where the subtable has nothing to say about it. */
type PairTable = (left: number, right: number) => number | null;

const pairAdjustment = 2;
const extension = 9;

/**
 * Reads the pair kerning of a font's default script.
 * Source: OpenType 1.9, “GPOS”, pair adjustment positioning (lookup type 2) and extension positioning (type 9).
 * @param file a whole TrueType or OpenType file
 */
export function kerningOf(file: Uint8Array): Kerning {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const gpos = tableOf(view, 'GPOS');
  if (gpos === null) return () => 0;
  const tables = kernLookups(view, gpos).flatMap((lookup) => subtables(view, lookup));
  return (left, right) => {
    for (const table of tables) {
      const advance = table(left, right);
      if (advance !== null) return advance;
    }
    return 0;
  };
}

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function tableOf(view: DataView, tag: string): number | null {
  const record = range(view.getUint16(4)).find((index) => tagAt(view, 12 + 16 * index) === tag);
  return record === undefined ? null : view.getUint32(12 + 16 * record + 8);
}

/** Offsets of the lookups that the `kern` features of the script DFLT refer to. */
function kernLookups(view: DataView, gpos: number): number[] {
  const [scripts, features, lookups] = [4, 6, 8].map((at) => gpos + view.getUint16(gpos + at)) as [
    number,
    number,
    number,
  ];
  const script = range(view.getUint16(scripts)).find((index) => tagAt(view, scripts + 2 + 6 * index) === 'DFLT');
  if (script === undefined) return [];
  const table = scripts + view.getUint16(scripts + 2 + 6 * script + 4);
  const language = table + view.getUint16(table);
  return range(view.getUint16(language + 4))
    .map((index) => features + 2 + 6 * view.getUint16(language + 6 + 2 * index))
    .filter((record) => tagAt(view, record) === 'kern')
    .map((record) => features + view.getUint16(record + 4))
    .flatMap((feature) => range(view.getUint16(feature + 2)).map((index) => view.getUint16(feature + 4 + 2 * index)))
    .map((lookup) => lookups + view.getUint16(lookups + 2 + 2 * lookup));
}

function subtables(view: DataView, lookup: number): PairTable[] {
  const type = view.getUint16(lookup);
  const offsets = range(view.getUint16(lookup + 4)).map((index) => lookup + view.getUint16(lookup + 6 + 2 * index));
  const pairs = offsets.flatMap((offset) => {
    if (type === pairAdjustment) return [offset];
    const extends2 = type === extension && view.getUint16(offset + 2) === pairAdjustment;
    return extends2 ? [offset + view.getUint32(offset + 4)] : [];
  });
  return pairs.map((offset) => (view.getUint16(offset) === 1 ? glyphPairs(view, offset) : classPairs(view, offset)));
}

/** Bytes of a value record: two for every bit of its format. */
function sizeOf(format: number): number {
  let size = 0;
  for (let bits = format & 0xff; bits > 0; bits >>= 1) size += 2 * (bits & 1);
  return size;
}

/** Advance within a value record, after the placements that may come before it. */
const advanceAt = (view: DataView, at: number, format: number): number =>
  format & 4 ? view.getInt16(at + sizeOf(format & 3)) : 0;

function glyphPairs(view: DataView, at: number): PairTable {
  const covered = coverage(view, at + view.getUint16(at + 2));
  const format = view.getUint16(at + 4);
  const size = 2 + sizeOf(format) + sizeOf(view.getUint16(at + 6));
  return (left, right) => {
    const index = covered.get(left);
    if (index === undefined) return null;
    const set = at + view.getUint16(at + 10 + 2 * index);
    let [low, high] = [0, view.getUint16(set) - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const record = set + 2 + size * middle;
      const glyph = view.getUint16(record);
      if (glyph === right) return advanceAt(view, record + 2, format);
      if (glyph < right) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  };
}

function classPairs(view: DataView, at: number): PairTable {
  const covered = coverage(view, at + view.getUint16(at + 2));
  const format = view.getUint16(at + 4);
  const size = sizeOf(format) + sizeOf(view.getUint16(at + 6));
  const first = classes(view, at + view.getUint16(at + 8));
  const second = classes(view, at + view.getUint16(at + 10));
  const columns = view.getUint16(at + 14);
  return (left, right) => {
    if (!covered.has(left)) return null;
    const cell = (first.get(left) ?? 0) * columns + (second.get(right) ?? 0);
    return advanceAt(view, at + 16 + size * cell, format);
  };
}

/** Glyphs of a coverage table with their index in it. */
function coverage(view: DataView, at: number): ReadonlyMap<number, number> {
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1) return numbered(view, at + 4, count);
  return spread(view, at + 4, count, (glyph, start, value) => value + glyph - start);
}

function numbered(view: DataView, at: number, count: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index < count; index++) found.set(view.getUint16(at + 2 * index), index);
  return found;
}

/** Glyphs of a class definition with their class; those left out are of class 0. */
function classes(view: DataView, at: number): ReadonlyMap<number, number> {
  if (view.getUint16(at) === 2) return spread(view, at + 4, view.getUint16(at + 2), (_glyph, _start, value) => value);
  const first = view.getUint16(at + 2);
  return new Map(range(view.getUint16(at + 4)).map((index) => [first + index, view.getUint16(at + 6 + 2 * index)]));
}

/** Every glyph of `count` ranges (start, end, value). */
function spread(
  view: DataView,
  at: number,
  count: number,
  valueAt: (glyph: number, start: number, value: number) => number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let index = 0; index < count; index++) {
    const record = at + 6 * index;
    const [start, end, value] = [view.getUint16(record), view.getUint16(record + 2), view.getUint16(record + 4)];
    for (let glyph = start; glyph <= end; glyph++) found.set(glyph, valueAt(glyph, start, value));
  }
  return found;
}
