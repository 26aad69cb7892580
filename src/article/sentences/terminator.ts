import { createRequire } from 'node:module';

const lexicon: Record<'before-name' | 'anywhere' | 'clock' | 'openers', string[]> = createRequire(import.meta.url)(
  './abbreviations.json',
);
const beforeName = new Set(lexicon['before-name']);
const anywhere = new Set(lexicon.anywhere);
const clock = new Set(lexicon.clock);
const openers = new Set(lexicon.openers);

/** What stands around a candidate for the end of a sentence. */
export interface Candidate {
  /** Terminators as written: ".", "?!", "...", "…". */
  readonly marks: string;
  /** The word that the marks follow, without leading punctuation. */
  readonly before: string;
  /** The word before that one. */
  readonly previous: string;
  /** The next word, without leading quotation marks or brackets; '' at the end. */
  readonly next: string;
  /** The character that follows the white space. */
  readonly nextChar: string;
  /** Closing quotation marks or brackets stand between the marks and the white space. */
  readonly closed: boolean;
  /** Some words of the text after the white space. */
  readonly following: string;
  /** Words of the sentence so far, `before` included. */
  readonly length: number;
}

const UPPER = /^[\p{Lu}\p{Lt}]/u;
const OPENING = /["“‘«([{'‹]/u;
const NAME_THEN_VERB =
  /^(?:[\p{Lu}][\p{L}.’'-]*,? ){1,5}(?:(?:had|has|then|later|also) )?(?:said|says|asked|asks|wrote|writes|added|replied|shouted|wondered|told|tweeted|exclaimed|answered|demanded|recalled|joked|declared|cried|yelled|continued)\b/u;

const isAcronym = (word: string) => /^(?:\p{L}\.)+\p{L}$/u.test(word);
const opens = (word: string) =>
  openers.has(
    word
      .toLowerCase()
      .replace(/[’]/g, "'")
      .replace(/[^\p{L}']+$/u, ''),
  );

/** True where a sentence ends at the candidate. */
export function endsSentence(candidate: Candidate): boolean {
  const { marks, before, next, nextChar, closed, following, length } = candidate;
  if (nextChar === '') return true;
  if (length === 1 && marks === '.' && isListMarker(before)) return false;
  const startsNew = UPPER.test(next) || OPENING.test(nextChar) || /[\p{Lo}•⁃]/u.test(nextChar);
  if (/^\. \. \.$/.test(marks)) return false;
  if (/[?!]/.test(marks)) {
    if (closed && NAME_THEN_VERB.test(following) && !opens(next)) return false;
    return startsNew || /^\p{N}/u.test(next);
  }
  if (marks.length > 1 || marks === '…') return startsNew;
  if (/[．。]/.test(marks)) return true;
  return closed ? startsNew || /^\p{N}/u.test(next) : endsAtStop(candidate, startsNew);
}

/** “(AP) — A storm”: the rest of a dateline, behind its “Ark.”. */
const SIGNATURE = /^\([^()]{2,40}\)\s*[-–—]/u;

function endsAtStop({ before, previous, next, nextChar, following, length }: Candidate, startsNew: boolean): boolean {
  if (SIGNATURE.test(following)) return false;
  const word = before.toLowerCase();
  const digit = /^\p{N}/u.test(next);
  if (clock.has(word) && /\p{N}|^(?:a|p)\.m$/iu.test(previous + word)) return startsNew && length > 3;
  if (/^\p{Lu}$/u.test(before)) return endsAtInitial(before, previous, next, startsNew);
  if (beforeName.has(word)) return word === 'no' && !digit ? startsNew : false;
  if (anywhere.has(word) || isAcronym(before)) return startsNew && (opens(next) || OPENING.test(nextChar));
  return startsNew || digit || /^[$€£#@—–]/u.test(nextChar);
}

/** "Jonas E. Smith" goes on; "you and I. Did you" ends. */
function endsAtInitial(letter: string, previous: string, next: string, startsNew: boolean): boolean {
  if (!startsNew) return false;
  if (letter === 'I' && /^\p{Ll}/u.test(previous)) return true;
  return opens(next) && next.toLowerCase() !== 'a' && previous !== '';
}

/** "1", "12", "a", "iv": what numbers an item of a list, before its stop. */
const isListMarker = (word: string): boolean => /^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/i.test(word);
