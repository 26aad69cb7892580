import type { Article } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import type { Reading } from '../reading/index.js';
import { OFFICERS } from './lexicon.js';
import { isPast } from './offices.js';
import { roleOf, tokensIn, voiceAt } from './roles.js';

/** An office in a company or club, of which nobody holds two of different groups: chief executive and treasurer. */
export interface Officer {
  readonly entity: number;
  /** Number of the group of offices, or the name of the team that somebody manages. */
  readonly group: string;
  readonly kind: 'officer' | 'manager';
  /** Names in the role: the company. */
  readonly names: ReadonlySet<string>;
  readonly span: Span;
  readonly role: Span;
  readonly voice: string;
}

/** Present offices of this kind beside the names of persons, in reading order. */
export function officers({ article, voices }: Reading): Officer[] {
  return article.mentions.flatMap((mention) => {
    const { entity, sentence, start, end } = mention;
    const role = article.sentences[sentence]?.counts ? roleOf(article, mention) : null;
    if (role === null || article.entities[entity]?.kind !== 'person' || isPast(article, role)) return [];
    const names = namesIn(article, role);
    const told = managed(article, role) ?? officeOf(article, role);
    if (told === null) return [];
    const span = { start: Math.min(role.start, start), end: Math.max(role.end, end) };
    return [{ ...told, entity, names, role, span, voice: voiceAt(article, voices, mention) }];
  });
}

type Told = Pick<Officer, 'kind' | 'group'>;

function officeOf(article: Article, role: Span): Told | null {
  const words = tokensIn(article, role).map(({ norm }) => norm);
  if (words.includes('and')) return null;
  const end = words.findIndex((word) => /^(?:of|for|at)$/u.test(word));
  const own = end < 0 ? words : words.slice(0, end);
  for (let from = Math.max(0, own.length - 3); from < own.length; from += 1) {
    const group = OFFICERS.get(own.slice(from).join(' '));
    if (group !== undefined) return { kind: 'officer', group: `${group}` };
  }
  return null;
}

/** "The Kirkham manager": a team has the name before the word. */
function managed(article: Article, role: Span): Told | null {
  const tokens = tokensIn(article, role);
  const head = tokens.findIndex(({ norm }) => /^(?:manager|coach)$/u.test(norm));
  const before = tokens[head - 1]?.norm === 'head' ? head - 2 : head - 1;
  const team = tokens[before];
  return head === tokens.length - 1 && team?.pos === 'PROPN' && before <= 1
    ? { kind: 'manager', group: team.norm }
    : null;
}

const namesIn = (article: Article, role: Span): Set<string> =>
  new Set(
    tokensIn(article, role).flatMap(({ pos, norm, text }) =>
      pos === 'PROPN' && !OFFICE_WORD.test(text) ? [norm] : [],
    ),
  );

const OFFICE_WORD =
  /^(?:Chief|Executive|Officer|Financial|Operating|Chair\p{L}*|President|Treasurer|Finance|Director|General|Counsel|Manager|Coach)$/u;

export const keysOfOfficer = ({ entity, kind, voice }: Officer): string[] => [`${voice}|${kind}|${entity}`];

/** Two offices of different groups, not in two companies that are named. */
export function areTwo(a: Officer, b: Officer): boolean {
  if (a.group === b.group) return false;
  if (a.kind === 'manager') return true;
  return a.names.size === 0 || b.names.size === 0 || [...a.names].some((name) => b.names.has(name));
}
