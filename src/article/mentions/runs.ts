import type { CaseHabits } from './case.js';
import { knownAt } from './known.js';
import {
  calendar,
  companySuffixes,
  eventHeads,
  fields,
  givenNames,
  isPeople,
  ordinaryNames,
  organisationHeads,
  particles,
  placeHeads,
  speechVerbs,
  surnames,
} from './lexicon.js';
import { isRoleModifier, isRoleNoun, isTitleAbbreviation } from './roles.js';
import type { Word } from './words.js';

/** Words `from` to `to` of a sentence (half-open) that may hold names: capitals and what joins them. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const CLOSED = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ', 'NUM', 'ADV', 'PUNCT', 'SYM']);

/** No title and name together are longer, in words; a list without commas is cut. */
const LONGEST = 24;

/** Longest runs of capitals in a sentence that is not set in title case. */
export function findRuns(words: readonly Word[], habits: CaseHabits): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; ) {
    const known = isOrdinary(words, i, habits) ? null : knownAt(words, i, words.length);
    if (!known && !isNameable(words, i, habits)) {
      i += 1;
      continue;
    }
    let to = i + (known?.length ?? 1);
    for (let next = extension(words, to); next > to && next - i <= LONGEST; next = extension(words, to)) to = next;
    runs.push({ from: leftmost(words, i, runs.at(-1)?.to ?? 0), to });
    i = to;
  }
  return runs;
}

/** "Time is short": a listed name that may be the word of English, at the start of a sentence and nowhere else. */
function isOrdinary(words: readonly Word[], i: number, habits: CaseHabits): boolean {
  const { first, key } = words[i]!;
  if (!first || !ordinaryNames.has(key) || (knownAt(words, i, words.length)?.length ?? 0) > 1) return false;
  const next = words[i + 1];
  if (habits.inner.has(key) || !next) return false;
  return !speechVerbs.has(next.key) && !isRoleNoun(next.lemma) && !isRoleModifier(next.key);
}

/** Where the run that ends at `at` reaches after its next word and what joins it; `at` if it ends there. */
function extension(words: readonly Word[], at: number): number {
  const next = at + joiners(words, at);
  const word = words[next];
  if (!word?.capital || isBreak(words, next)) return at;
  return next + (knownAt(words, next, words.length)?.length ?? 1);
}

/** Number of small words at `at` that join the name before them to the one after. */
function joiners(words: readonly Word[], at: number): number {
  const before = words[at - 1]!;
  const word = words[at];
  if (!word || word.capital) return 0;
  const after = (skip: number) => words[at + skip]?.capital === true;
  if (word.text === '&' && after(1)) return 1;
  if (word.key === 'and') return fields.has(before.key) && fields.has(words[at + 1]?.key ?? '') ? 1 : 0;
  if (joinsComplement(before, word)) return words[at + 1]?.key === 'the' && after(2) ? 2 : Number(after(1));
  if (!particles.has(word.key)) return 0;
  if (after(1)) return 1;
  return particles.has(words[at + 1]?.key ?? '') && after(2) ? 2 : 0;
}

function joinsComplement(before: Word, preposition: Word): boolean {
  const { key } = before;
  const body = organisationHeads.has(key) || isRoleNoun(before.lemma);
  if (preposition.key === 'of') return body || eventHeads.has(key) || placeHeads.has(key) || OF_HEADS.has(key);
  return (preposition.key === 'for' || preposition.key === 'on') && body;
}

const OF_HEADS = new Set([
  'chamber',
  'house',
  'bay',
  'gulf',
  'cape',
  'bank',
  'isle',
  'statue',
  'church',
  'cover',
  'day',
  'sons',
]);

/** Labels of pictures and sources, as in "Image: Jane Doe". */
const CAPTION = /^(?:image|photo|photograph|picture|credit|credits|file|video|source|caption)$/;

/** Words with a capital that end a name or never belong to one. */
function isBreak(words: readonly Word[], i: number): boolean {
  const { key, text, pos } = words[i]!;
  if (key === 'i' || text === 'I' || /^I['’]/.test(text)) return true;
  if (CAPTION.test(key) && words[i + 1]?.text === ':') return true;
  if (text.length === 1 && words[i + 1]?.text === '-') return true;
  if (/^[DRI]-\p{Lu}/u.test(text)) return true;
  if (calendar.has(key.toLowerCase())) return !calendarAsName(words, i);
  return (pos === 'PRON' || pos === 'DET' || pos === 'SCONJ') && key === key.toLowerCase() && !givenNames.has(key);
}

/** "Theresa May", "April Ryan"; not "in April", not "May 23". */
function calendarAsName(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before?.capital && givenNames.has(before.key)) return true;
  const after = words[i + 1];
  if (before?.capital && after?.capital && givenNames.has(words[i]!.key) && !calendar.has(before.key)) return true;
  if (!after?.capital || calendar.has(after.key) || before?.pos === 'ADP') return false;
  return givenNames.has(words[i]!.key) && !isPeople(after.key) && !isRoleNoun(after.lemma);
}

/** Whether a name can start at this word. */
function isNameable(words: readonly Word[], i: number, habits: CaseHabits): boolean {
  const word = words[i]!;
  if (!word.capital || isBreak(words, i)) return false;
  const next = words[i + 1];
  const person = givenNames.has(word.key) && (word.pos === 'PROPN' || next?.pos === 'PROPN');
  if (person && next?.capital) return true;
  if ((person || surnames.has(word.key)) && speechVerbs.has(next?.key ?? '')) return true;
  if (CLOSED.has(word.pos) && word.key === word.key.toLowerCase() && (word.first || habits.lower.has(word.key)))
    return false;
  return !word.first || opensName(word, next, habits);
}

/** Whether the first word of a sentence has its capital for being part of a name. */
function opensName(word: Word, next: Word | undefined, habits: CaseHabits): boolean {
  const { key } = word;
  if (next?.text === 'of') return isTitleOrField(key) && !isPeople(key) && !isRoleModifier(key);
  if (!habits.english(key) && !habits.lower.has(key)) return true;
  if (!next?.capital) return habits.inner.has(key) && !habits.lower.has(key) && !isTitleOrField(key);
  return eventHeads.has(key) || habits.pairs.has(`${key} ${next.key}`) || isTitleOrField(key) || endsBody(next.key);
}

const isTitleOrField = (key: string): boolean =>
  fields.has(key) ||
  organisationHeads.has(key) ||
  isRoleNoun(key) ||
  isRoleModifier(key) ||
  isTitleAbbreviation(key) ||
  isPeople(key);

const endsBody = (key: string): boolean =>
  organisationHeads.has(key) || companySuffixes.has(key) || eventHeads.has(key) || placeHeads.has(key);

/** "bin Salman", "van Damme": small words that open a surname belong to it. */
function leftmost(words: readonly Word[], from: number, limit: number): number {
  const word = words[from - 1];
  const opens =
    word && from > limit && /^(?:van|von|bin|bint|ibn|de|del|della|di|da|dos|du|la|las|los|al|el)$/.test(word.text);
  return opens && !words[from]!.first ? leftmost(words, from - 1, limit) : from;
}
