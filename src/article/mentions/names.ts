import type { Span } from '../span.js';
import { carve, type Piece } from './carve.js';
import type { CaseHabits } from './case.js';
import { addVotes, isTenure, noVotes, speaks, type Votes, votesOfForm, votesOfPlace } from './evidence.js';
import { isRoleWord, knownAt, knownWhole } from './known.js';
import { bodies, fold, nameSuffixes, ordinaryNames, particles, places, postNominals, surnames } from './lexicon.js';
import { appositionAfter, roleBefore, roleBeforeComma } from './role-spans.js';
import { isTitleAbbreviation } from './roles.js';
import { findRuns } from './runs.js';
import type { Word } from './words.js';

/** A name in its place, before it is known what else refers to the same. */
export interface Name extends Span {
  readonly text: string;
  readonly sentence: number;
  /** Folded words without stops; small words inside surnames are left out. */
  readonly parts: readonly string[];
  /** Equal for names that are written alike, apart from accents, case and stops. */
  readonly key: string;
  /** Whether the name stands in the lexicons. */
  readonly listed: boolean;
  /** A word of English on its own, a name only if the text uses it as part of one. */
  readonly weak: boolean;
  readonly votes: Votes;
  readonly role: Span | null;
  /** Last word of the title before the name: "president". */
  readonly office: string | null;
  /** A title, an age or a verb of speech beside it: a person, if it can be one. */
  readonly personal: boolean;
  /** Stands alone in brackets, right behind another name: "(WHO)". */
  readonly bracketed: boolean;
}

/** Names of a sentence in which capitals mark names. */
export function namesIn(words: readonly Word[], sentence: number, habits: CaseHabits): Name[] {
  const pieces = findRuns(words, habits).flatMap((run) => carve(words, run, habits));
  return pieces.filter((piece) => !isNoise(words, piece)).map((piece) => nameOf(words, piece, sentence, habits));
}

/** Names of a headline: only those that `isName` knows from elsewhere, and those of the lexicons. */
export function namesInTitle(
  words: readonly Word[],
  sentence: number,
  habits: CaseHabits,
  isName: (key: string) => boolean,
): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; ) {
    const listed = knownAt(words, i, words.length)?.length ?? 0;
    const ordinary = listed === 1 && ordinaryNames.has(words[i]!.key.toLowerCase());
    const length = Math.max(familiarAt(words, i, isName), ordinary ? 0 : listed);
    const role = length && !isListed(words, i, i + length) ? roleBefore(words, i, true) : null;
    if (length)
      names.push({
        ...nameOf(words, { from: i, to: i + length, titled: false, inner: false }, sentence, habits),
        weak: false,
        role,
      });
    i += Math.max(length, 1);
  }
  return names;
}

const LONGEST = 6;

function familiarAt(words: readonly Word[], from: number, isName: (key: string) => boolean): number {
  if (!words[from]!.capital) return 0;
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length -= 1)
    if (words[from + length - 1]!.capital && isName(keyOfName(words.slice(from, from + length)))) return length;
  return 0;
}

const isListed = (words: readonly Word[], from: number, to: number): boolean => knownWhole(words, from, to) !== null;

/** "Trump had called", "said Baker": a surname without an article, or the subject of a verb of speech. */
function standsAsName(words: readonly Word[], piece: Piece): boolean {
  const before = words[piece.from - 1];
  return before?.pos !== 'DET' && (speaks(words, piece) || surnames.has(words[piece.from]!.key));
}

/** No name is a single letter, a Roman numeral, or letters after a name; except the platform that has one: "in a post on X". */
function isNoise(words: readonly Word[], { from, to }: Piece): boolean {
  if (to - from > 1) return false;
  if (/^[IVXL]{2,}$/.test(words[from]!.text)) return true;
  if (words[from - 1]?.text === ',' && postNominals.has(words[from]!.key.toLowerCase())) return true;
  if (words[from]!.text.replace(/\P{L}/gu, '').length > 1) return false;
  return words[from]!.text !== 'X' || words[from - 1]?.key !== 'on';
}

/** The title before the name, unless it is a mere "Dr." and a fuller one follows. */
function roleOf(words: readonly Word[], { from, to }: Piece, after: Span | null, listed: boolean): Span | null {
  const before = roleBefore(words, from);
  const short = before?.start === words[from - 1]?.start && isTitleAbbreviation(words[from - 1]?.key ?? '');
  return (short ? after : null) ?? before ?? after ?? (listed ? null : roleBeforeComma(words, from, to));
}

function nameOf(words: readonly Word[], piece: Piece, sentence: number, habits: CaseHabits): Name {
  const { from, to } = piece;
  const span = words.slice(from, to);
  const listed = isListed(words, from, to);
  const apposition = listed || piece.inner ? { role: null, age: false } : appositionAfter(words, to);
  const role = piece.inner ? null : roleOf(words, piece, apposition.role, listed);
  const votes = votesOfForm(words, piece, habits);
  addVotes(votes, votesOfPlace(words, piece));
  addVotes(votes, { ...noVotes(), person: (role ? 4 : 0) + (apposition.age ? 4 : 0) });
  const lone = span.length === 1 && !listed && habits.english(span[0]!.key);
  return {
    start: span[0]!.start,
    end: span.at(-1)!.end,
    text: textOf(span),
    sentence,
    parts: partsOf(span),
    key: keyOfName(span),
    listed,
    weak: lone && !piece.titled && !role && !isTenure(words[to]) && !standsAsName(words, piece),
    votes,
    role,
    office: isRoleWord(words[from - 1] ?? span[0]!) && from > 0 ? words[from - 1]!.lemma : null,
    personal: piece.titled || role !== null || apposition.age || speaks(words, piece),
    bracketed: words[from - 1]?.text === '(' && words[to]?.text === ')',
  };
}

/** As written, white space apart. */
const textOf = (words: readonly Word[]): string =>
  words.map((word, i) => (i > 0 && words[i - 1]!.end < word.start ? ` ${word.text}` : word.text)).join('');

const bare = (word: Word): string => fold(word.text.replace(/\./g, ''));

function partsOf(words: readonly Word[]): string[] {
  const parts = words.filter(({ capital }) => capital).map(bare);
  const named = parts.filter((part) => !particles.has(part) && !nameSuffixes.has(part));
  return named.length ? named : parts;
}

/** The canonical form of a listed name, else its folded words. */
function keyOfName(words: readonly Word[]): string {
  const key = words.map((word) => word.key).join(' ');
  const canonical =
    bodies.get(key) ?? places.get(key) ?? bodies.get(key.toLowerCase()) ?? places.get(key.toLowerCase());
  return canonical ? fold(canonical) : words.map(bare).join(' ').replace(/^the /, '');
}
