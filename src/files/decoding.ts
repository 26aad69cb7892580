import { isUtf8 } from 'node:buffer';
import { LineTable } from './place.js';

/** Bytes as text, or why they are none: what is wrong and how to mend it, without the name of the file. */
export type Decoding = { readonly text: string } | { readonly kind: 'binary' | 'encoding'; readonly message: string };

/** Formats that are often handed in by mistake. Source: https://www.garykessler.net/library/file_sigs.html */
const MAGIC: readonly (readonly [bytes: string, name: string, mend: string])[] = [
  ['%PDF-', 'a PDF', 'save its text as .txt'],
  ['\x89PNG', 'a PNG image', 'it has no text to read'],
  ['\xff\xd8\xff', 'a JPEG image', 'it has no text to read'],
  ['GIF8', 'a GIF image', 'it has no text to read'],
  ['PK\x03\x04', 'a ZIP archive, or a Word or OpenDocument file', 'unpack it, or save its text as .txt'],
  ['\x1f\x8b', 'a gzip archive', 'unpack it first'],
  ['\xd0\xcf\x11\xe0', 'an old Word file', 'save its text as .txt'],
  ['{\\rtf', 'a Rich Text file', 'save its text as .txt'],
  ['\x7fELF', 'a program', 'it has no text to read'],
];

/**
 * Decodes UTF-8, and UTF-16 with a byte order mark. The mark is removed; line ends stay as they are.
 * Never guesses: text that is neither is refused with the place of the first byte that fits no UTF-8.
 */
export function decode(bytes: Uint8Array): Decoding {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic !== undefined) return { kind: 'binary', message: `is ${magic[1]}, not a text; ${magic[2]}` };
  if (head.startsWith('\xff\xfe\0\0') || head.startsWith('\0\0\xfe\xff')) {
    return { kind: 'encoding', message: 'is in UTF-32; save it as UTF-8' };
  }
  if (head.startsWith('\xff\xfe')) return decodeUtf16(bytes, 'utf-16le');
  if (head.startsWith('\xfe\xff')) return decodeUtf16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: 'binary', message: nulMessage(bytes, nul) };
  if (!isUtf8(bytes)) return { kind: 'encoding', message: invalidMessage(bytes) };
  return { text: new TextDecoder('utf-8').decode(bytes) };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoding {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'encoding', message: 'begins as UTF-16 and is broken further on; save it as UTF-8' };
  }
}

function nulMessage(bytes: Uint8Array, nul: number): string {
  const sample = bytes.subarray(0, 4096);
  const nuls = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (sample.length > 3 && nuls > sample.length / 3)
    return 'looks like UTF-16 without a byte order mark; save it as UTF-8';
  return `is binary (a NUL at byte offset ${nul}), not a text; save its text as .txt in UTF-8`;
}

function invalidMessage(bytes: Uint8Array): string {
  const at = firstInvalid(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const { line, column } = new LineTable(before).placeAt(before.length);
  const byte = bytes[at]!;
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const meant = at + 1 < bytes.length && byte >= 0x80 ? windows1252(byte) : null;
  const guess = meant === null ? '' : `; “${meant}” in Windows-1252`;
  return `is not valid UTF-8: byte ${hex} at line ${line}, column ${column} (byte offset ${at}${guess}); save it as UTF-8`;
}

function windows1252(byte: number): string | null {
  const character = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  return /[\p{L}\p{P}\p{S}]/u.test(character) ? character : null;
}

/** Offset of the first byte that no well-formed sequence holds. Source: The Unicode Standard 15, table 3-7. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Bytes of the well-formed sequence at an offset; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  return isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length ? length : 0;
}
