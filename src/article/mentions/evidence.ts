import type { MentionKind } from '../article.js';
import type { Piece } from './carve.js';
import type { CaseHabits } from './case.js';
import { knownAt, knownWhole } from './known.js';
import {
  companySuffixes,
  eventHeads,
  fields,
  givenNames,
  organisationHeads,
  particles,
  placeHeads,
  placePrepositions,
  placesOrSurnames,
  speechVerbs,
  surnames,
} from './lexicon.js';
import { isPersonNoun } from './roles.js';
import type { Word } from './words.js';

/** How strongly a name's own words and its neighbours speak for each kind; sums over all mentions decide. */
export type Votes = Record<MentionKind, number>;

export const noVotes = (): Votes => ({ person: 0, organisation: 0, place: 0, other: 0 });

export function addVotes(sum: Votes, votes: Votes): void {
  for (const kind of Object.keys(votes) as MentionKind[]) sum[kind] += votes[kind];
}

/** The kind with most votes; `other` where none has any. */
export function kindOf(votes: Votes): MentionKind {
  let best: MentionKind = 'other';
  for (const kind of ['person', 'organisation', 'place'] as const) if (votes[kind] > votes[best]) best = kind;
  return best;
}

/** What the words of the name itself say. */
export function votesOfForm(words: readonly Word[], piece: Piece, habits: CaseHabits): Votes {
  const { from, to } = piece;
  const votes = noVotes();
  const known = knownWhole(words, from, to);
  if (known) votes[known.kind] += known.kind === 'place' ? 4 : 6;
  const first = words[from]!;
  const several = to - from > 1;
  if (!known && /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(first.key) && !several) votes.organisation += 2;
  if (several && !known) headVotes(words, piece, votes);
  if (!several && first.text.length === 1) votes.organisation += 2;
  const given = givenNames.has(first.key) || (several && INITIALS.test(first.text) && !knownAt(words, from, to));
  if (given) votes.person += several ? 3 : known ? 0 : 1.5;
  if (several && !known && personShape(words, piece, habits))
    votes.person += given || words.slice(from, to).some(({ key }) => !habits.english(key)) ? 1.5 : 0;
  if (!several && !known) votes.other += 0.5;
  if (!several && !known && (surnames.has(first.key) || SURNAME.test(first.text))) votes.person += 1.2;
  return votes;
}

const INITIALS = /^(?:\p{Lu}\.)+$/u;

const SURNAME = /^(?:O['’]|Mc|Mac|Fitz|De|Van)\p{Lu}/u;

function headVotes(words: readonly Word[], { from, to }: Piece, votes: Votes): void {
  const last = words[to - 1]!.key;
  const heads = (list: ReadonlySet<string>) =>
    list.has(last) ||
    words.slice(from, to - 1).some(({ key }, i) => list.has(key) && words[from + i + 1]!.key === 'of');
  const place = knownAt(words, from, to);
  if (place?.kind === 'place' && knownWhole(words, from + place.length, to)?.kind === 'organisation')
    votes.organisation += 5;
  else if (place?.kind === 'organisation') votes.other += 2;
  if (DIRECTION.test(words[from]!.key) && knownWhole(words, from + 1, to)?.kind === 'place') votes.place += 4;
  if (companySuffixes.has(last)) votes.organisation += 6;
  if (heads(organisationHeads)) votes.organisation += 5;
  else if (heads(eventHeads)) votes.other += 5;
  else if (placeHeads.has(last) && organisationHeads.has(words[to - 2]!.key)) votes.organisation += 4;
  else if (heads(placeHeads)) votes.place += placesOrSurnames.has(last) && givenNames.has(words[from]!.key) ? 2 : 5;
  if (/^(?:lake|mount|mt|fort|cape|port|río|rio|san|santa|saint|st)$/.test(words[from]!.key)) votes.place += 2;
  const span = words.slice(from, to);
  if (STORM.test(words[from]!.key)) votes.other += 6;
  if (fields.has(last) && !givenNames.has(words[from]!.key)) votes.organisation += 2.5;
  if (span.some(({ text }) => text === '&')) votes.organisation += 3;
  if (span.some(({ key }) => key === 'and') && fields.has(last)) votes.organisation += 4;
  if (span.every((word) => fields.has(word.key))) votes.organisation += 2;
}

const STORM = /^(?:hurricane|typhoon|cyclone|storm|operation)$/;
const DIRECTION = /^(?:(?:north|south|east|west|central|upper|lower|inner|outer)(?:ern)?|greater|mainland|downtown)$/;

/** Two to five words of which every one has a capital, initials and the small words of surnames apart. */
function personShape(words: readonly Word[], { from, to }: Piece, habits: CaseHabits): boolean {
  const span = words.slice(from, to);
  if (span.length > 5 || span.some(({ text }) => /\p{N}|[&/@]/u.test(text))) return false;
  if (span.some((word) => !word.capital && !particles.has(word.key))) return false;
  const ordinary = span.filter(({ key }) => habits.english(key) && !givenNames.has(key) && habits.lower.has(key));
  const acronyms = span.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text));
  return ordinary.length === 0 && acronyms.length === 0;
}

/** Nouns that follow the name of whoever holds or sought power: "the Biden administration". */
const TENURES = new Set([
  'administration',
  'presidency',
  'campaign',
  'era',
  'premiership',
  'ally',
  'aide',
  'supporter',
]);

/** Whether a noun behind the name says that it is a person's. */
export const isTenure = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && TENURES.has(word.lemma);

/** Nouns of groups that stand before the group's name: "the militia Ansar". */
const COLLECTIVES = new Set(['team', 'group', 'gang', 'crew', 'squad', 'militia', 'band', 'faction', 'clan', 'tribe']);

/** What stands around the name says. */
export function votesOfPlace(words: readonly Word[], piece: Piece): Votes {
  const votes = noVotes();
  const { from, to } = piece;
  const before = words[from - 1];
  const after = words[to];
  if (piece.titled) votes.person += 6;
  if (speaks(words, piece)) {
    votes.person += 1.5;
    votes.organisation += 1.2;
  }
  if (after?.text === ',' && words[to + 1]?.key === 'who') votes.person += 2;
  if (after?.text === ',' && knownAt(words, to + 1, words.length)?.kind === 'place') votes.place += 1.8;
  if (isTenure(after)) votes.person += 2;
  else if (before?.key === 'the') {
    votes.person -= to - from > 1 && givenNames.has(words[from]!.key) ? 1.5 : 3;
    votes.other += 0.6;
    votes.organisation += 0.5;
  } else if (before && !before.capital && before.pos === 'NOUN' && isPersonNoun(before.lemma))
    votes[COLLECTIVES.has(before.lemma) ? 'organisation' : 'person'] += 3;
  if (before && placePrepositions.has(before.key)) votes.place += 1.2;
  const attributive = after?.pos === 'NOUN' && !after.capital && !speechVerbs.has(after.key) && to - from > 1;
  if (attributive) votes.other += 1;
  return votes;
}

/** "Ebrard said", "said Nohemia Zendejas": a verb of speech beside the name. */
export function speaks(words: readonly Word[], { from, to }: Piece): boolean {
  const follows =
    speechVerbs.has(words[to]?.key ?? '') || (words[to]?.pos === 'ADV' && speechVerbs.has(words[to + 1]?.key ?? ''));
  return follows || speechVerbs.has(words[from - 1]?.key ?? '');
}
