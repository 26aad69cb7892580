import type { Span } from '../span.js';
import { isPlaceOrPeople, isRoleWord, knownWhole } from './known.js';
import { calendar, fields, honorifics, organisationHeads } from './lexicon.js';
import { isRoleModifier } from './roles.js';
import type { Word } from './words.js';

/** Longest title in words, and longest complement of one ("of the International Brotherhood of Magicians"). */
const REACH = 12;
const TIMES =
  /^(?:day|week|weekend|month|year|morning|night|evening|afternoon|time|today|yesterday|tomorrow|summer|winter|spring|autumn|fall)s?$/;
const POSSESSIVE = /^['’]s?$/;

/**
 * Title directly before the name that starts at word `at`: "White House press secretary", "Former US President".
 * @param titleCase capitals tell nothing here, so only words that titles are made of may open one
 */
export function roleBefore(words: readonly Word[], at: number, titleCase = false): Span | null {
  const head = headBefore(words, at);
  if (!head) return null;
  let from = head.at;
  while (from > 0 && at - from < REACH) {
    const step = leftStep(words, from - 1, words[head.at]!, titleCase);
    if (step === 0) break;
    from -= step;
  }
  return { start: words[from]!.start, end: words[head.to - 1]!.end };
}

/** The title's noun and the end of its complement: the word before the name, or "secretary" of "secretary of state". */
function headBefore(words: readonly Word[], at: number): { at: number; to: number } | null {
  const before = words[at - 1];
  if (!before) return null;
  if (honorifics.has(before.key)) return headBefore(words, at - 1);
  if (isRoleWord(before)) return { at: at - 1, to: at };
  if (!before.capital && !fields.has(before.key)) return null;
  for (let i = at - 1; i > 0 && at - i < 9; i -= 1) {
    const word = words[i]!;
    if (/^(?:of|for|to|at)$/.test(word.key) && isRoleWord(words[i - 1]!)) return { at: i - 1, to: at };
    if (!word.capital && !fields.has(word.key) && !/^(?:of|for|to|at|the|and)$/.test(word.key)) return null;
  }
  return null;
}

/** Number of words that belong to the title from word `i` leftwards; 0 where it begins. */
function leftStep(words: readonly Word[], i: number, head: Word, titleCase: boolean): number {
  const word = words[i]!;
  const before = words[i - 1];
  if (calendar.has(word.key) || honorifics.has(word.key)) return 0;
  if (isRoleModifier(word.key) || fields.has(word.key) || isPlaceOrPeople(word)) return 1;
  if (POSSESSIVE.test(word.text)) return placeBefore(words, i) && 1 + placeBefore(words, i);
  if (word.key === 'and') return before && joinsTitles(before, words[i + 1]!) ? 2 : 0;
  if (titleCase) return 0;
  if (word.capital) return word.first && /^(?:ADV|VERB|ADP|DET|PRON|SCONJ|CCONJ)$/.test(word.pos) ? 0 : 1;
  if (/^(?:of|the|for)$/.test(word.key)) return joinsBody(words, i) ? 1 : 0;
  const noun = word.pos === 'NOUN' || word.pos === 'ADJ' || word.pos === 'PROPN';
  return noun && !head.capital && !TIMES.test(word.key) ? 1 : 0;
}

/** Words in the name of a place that ends before word `i`; 0 where none does. */
function placeBefore(words: readonly Word[], i: number): number {
  for (let length = 3; length > 0; length -= 1)
    if (i >= length && knownWhole(words, i - length, i)?.kind === 'place') return length;
  return 0;
}

const joinsTitles = (left: Word, right: Word): boolean =>
  (isRoleWord(left) && !left.capital) || (fields.has(left.key) && fields.has(right.key));

/** "Department of Justice spokesman": the small words inside the name of a body. */
function joinsBody(words: readonly Word[], i: number): boolean {
  const before = words[i]!.key === 'the' ? words[i - 2] : words[i - 1];
  return before?.capital === true && organisationHeads.has(before.key);
}

/** Title in front of a comma: "the Secretary of Foreign Affairs of Mexico, Marcelo Ebrard,". Words `at` to `to` are the name. */
export function roleBeforeComma(words: readonly Word[], at: number, to: number): Span | null {
  if (words[at - 1]?.text !== ',' || to - at < 2 || opensWithClause(words, at - 1)) return null;
  const end = at - 1;
  for (let i = end - 1; i >= 0 && end - i < REACH; i -= 1) {
    if (isRoleWord(words[i]!) && (i === end - 1 || PREPOSITION.test(words[i + 1]!.key))) {
      const { start } = roleBefore(words, i + 1)!;
      return closes(words[to]) || opensClause(words, start, i) ? { start, end: words[end - 1]!.end } : null;
    }
    if (!inPhrase(words, i)) return null;
  }
  return null;
}

/** "After meeting the president, Jane Doe …": the comma ends a clause, and what stands before it is somebody else. */
function opensWithClause(words: readonly Word[], comma: number): boolean {
  let opener = comma - 1;
  while (opener > 0 && comma - opener < 2 * REACH && words[opener - 1]!.text !== ',') opener -= 1;
  return opener < 2 && words.slice(0, opener + 2).some(({ key }) => CLAUSE.test(key));
}

const CLAUSE = /^(?:after|when|while|as|before|since|if|although|though|because|unless|until|once)$/;
/** "…, Malaysia's Prime Minister, Jane Doe said": the title stands where a subject does, so the name may be its apposition. */
function opensClause(words: readonly Word[], start: number, head: number): boolean {
  let first = head;
  while (words[first]!.start > start) first -= 1;
  return first === 0 || words[first - 1]!.text === ',';
}

const PREPOSITION = /^(?:of|for|at|in|to|on|with|from)$/;
const closes = (word: Word | undefined): boolean => !word || /^(?:[,.;:!?)\]—–-]|who|["”’])$/.test(word.text);

function inPhrase(words: readonly Word[], i: number): boolean {
  const { pos, key, text, capital } = words[i]!;
  return (
    capital ||
    POSSESSIVE.test(text) ||
    PREPOSITION.test(key) ||
    /^(?:NOUN|ADJ|PROPN|DET|NUM)$/.test(pos) ||
    key === 'and'
  );
}

/** What follows a name: "Jane Doe, 43, the mayor of Springfield," or "Jane Doe is a professor at …". */
interface Apposition {
  readonly role: Span | null;
  readonly age: boolean;
}

/** Reads the apposition behind the name that ends before word `to`. */
export function appositionAfter(words: readonly Word[], to: number): Apposition {
  let at = to;
  if (words[at]?.text === '(') at = afterBracket(words, at);
  const copula = words[at]?.key === 'is' && /^(?:an?|the)$/.test(words[at + 1]?.key ?? '');
  if (words[at]?.text !== ',' && !copula) return { role: null, age: false };
  at += 1;
  const age = /^\d{1,3}$/.test(words[at]?.text ?? '') && closes(words[at + 1]);
  if (age) at += 2;
  return { role: nounPhraseRole(words, at, copula), age };
}

function afterBracket(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + 8); i += 1) if (words[i]!.text === ')') return i + 1;
  return at;
}

function nounPhraseRole(words: readonly Word[], at: number, copula: boolean): Span | null {
  const from = at + Number(/^(?:the|an?|his|her|its|their)$/.test(words[at]?.key ?? ''));
  let head = from;
  while (head < words.length && head - from < REACH && inNounPhrase(words, head)) head += 1;
  if (/^(?:emeritus|elect|designate|general)$/.test(words[head - 1]?.key ?? '') && head - from > 1) head -= 1;
  if (head === from || !isRoleWord(words[head - 1]!)) return null;
  let to = head;
  while (to < words.length && to - head < REACH && inComplement(words, to)) to += 1;
  return closes(words[to]) || copula ? { start: words[from]!.start, end: words[to - 1]!.end } : null;
}

function inNounPhrase(words: readonly Word[], i: number): boolean {
  const { pos, text, key, capital } = words[i]!;
  if (key === 'and') return isRoleWord(words[i - 1]!) && /^(?:NOUN|ADJ)$/.test(words[i + 1]?.pos ?? '');
  if (pos === 'VERB' && /(?:ing|ed)$/.test(key) && words[i - 1]?.pos === 'DET') return true;
  return capital || POSSESSIVE.test(text) || isRoleModifier(key) || /^(?:NOUN|ADJ|PROPN|NUM)$/.test(pos);
}

function inComplement(words: readonly Word[], i: number): boolean {
  const { pos, key, text } = words[i]!;
  if (key === 'and') return /^(?:NOUN|ADJ|PROPN)$/.test(words[i + 1]?.pos ?? '');
  return (
    POSSESSIVE.test(text) || PREPOSITION.test(key) || /^(?:NOUN|ADJ|PROPN|DET|NUM)$/.test(pos) || key === 'emeritus'
  );
}
