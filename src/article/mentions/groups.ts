import { addVotes, kindOf, noVotes, type Votes } from './evidence.js';
import type { Name } from './names.js';

/** Names that are written alike or stand for one another as a body and its acronym. */
export interface Group {
  readonly key: string;
  readonly votes: Votes;
  readonly parts: readonly string[];
  /** Whether some use of it is surely a name, see `Name.weak`. */
  firm: boolean;
}

/** Group of each name, in the order of `names`. */
export function groupNames(names: readonly Name[]): Group[] {
  const aliases = acronyms(names);
  const groups = new Map<string, Group>();
  return names.map((name) => {
    const key = aliases.get(name.key) ?? name.key;
    const group = groups.get(key) ?? { key, votes: noVotes(), parts: name.parts, firm: false };
    groups.set(key, group);
    addVotes(group.votes, name.votes);
    group.firm ||= !name.weak;
    return group;
  });
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u;

/** Key of each acronym → key of the name that it shortens: named in brackets behind it, or spelled by its initials. */
function acronyms(names: readonly Name[]): Map<string, string> {
  const byInitials = new Map<string, string>();
  for (const { parts, votes, key } of names) {
    if (parts.length < 2 || kindOf(votes) !== 'organisation') continue;
    const initials = parts.map((part) => part[0]).join('');
    if (!byInitials.has(initials)) byInitials.set(initials, key);
  }
  const aliases = new Map<string, string>();
  names.forEach((name, i) => {
    if (!ACRONYM.test(name.text) || name.parts.length > 1) return;
    const before = names[i - 1];
    const long = before && introduces(before, name) ? before.key : byInitials.get(initialsOf(name));
    if (long && long !== name.key && !aliases.has(name.key)) aliases.set(name.key, long);
  });
  return aliases;
}

/** "Pan American Health Organization (PAHO)"; not "MEXICO CITY (AP)", two names known apart. */
const introduces = (long: Name, short: Name): boolean =>
  short.bracketed &&
  long.parts.length > 1 &&
  short.start - long.end < 3 &&
  !(long.listed && short.listed) &&
  long.votes.place < 4;

/** Letters of an acronym, lower case; none of a place's, which are not to be taken for a body's ("US"). */
const initialsOf = ({ text, votes }: Name): string =>
  votes.place > 0 ? '' : text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
