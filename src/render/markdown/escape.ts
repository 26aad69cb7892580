import { clean } from '../words/clean.js';

/** Invisible and without width: where it stands, no name, number or address is taken for a link. */
const joiner = '\u2060';

/** Signs that mark text up anywhere in a line; a dollar sign opens a formula on some hosts. */
const signs = /[\\`*_[\]<>&|~$#]/g;
/** Places where hosts turn plain text into a mention, an issue, a merge request, an emoji or an address. */
const links =
  /(?<=[@#!~^])(?=[\p{L}\p{N}_])|(?<=\bGH-)(?=\d)|(?<=:)(?=\/\/|[\w+-]+:)|(?<=\b(?:mailto|xmpp):)|(?<=\bwww)(?=\.)/giu;
/** What would begin a list, a heading or a rule at the beginning of a line. */
const opening = /^([-+=])|^(\d{1,9})([.)])/;

/** One line of text in which nothing is markup, a link or a mention. */
export const escaped = (text: string): string =>
  clean(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(links, joiner)
    .replace(signs, '\\$&')
    .replace(opening, (_, mark, number, stop) => (mark ? `\\${mark}` : `${number}\\${stop}`));
