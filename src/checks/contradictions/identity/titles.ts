import type { Article, Mention } from '../../../article/article.js';
import type { Span } from '../../../article/span.js';
import type { Reading } from '../reading/index.js';
import { firstAt } from '../reading/voices.js';
import { PAST, TITLES } from './lexicon.js';
import { isPast } from './offices.js';
import { roleOf, tokensIn } from './roles.js';

/** A title before a name: "Gov. Jo Lind". */
export interface Title {
  readonly entity: number;
  /** What the title stands for: "Gov." is governor. */
  readonly office: string;
  readonly span: Span;
  readonly role: Span;
}

/** Titles before the names of persons, in whoever's words: a title is the writer's, or nobody's matter of opinion. */
export function titles({ article }: Reading): Title[] {
  return article.mentions.flatMap((mention) => {
    const { entity, sentence } = mention;
    const role = isRead(article, sentence) ? roleOf(article, mention) : null;
    if (role === null) return [];
    const behind = role.end > mention.start;
    const office = behind ? plainOffice(article, role) : officeOf(article, role, mention);
    if (office === null || isPast(article, behind ? role : { start: role.start, end: role.start })) return [];
    const span = { start: Math.min(role.start, mention.start), end: Math.max(role.end, mention.end) };
    return [{ entity, office, role, span }];
  });
}

const isRead = ({ sentences, blocks }: Article, sentence: number): boolean => {
  const { counts, block } = sentences[sentence] ?? { counts: false, block: 0 };
  return counts || (/^(?:headline|subhead)$/u.test(blocks[block]!.role) && blocks[block]!.copyOf === null);
};

/** “Lind, the governor”: the title and nothing else, so that a "president of the club" is none. */
function plainOffice(article: Article, role: Span): string | null {
  const words = tokensIn(article, role).map(({ norm }) => norm);
  const next = article.tokens[firstAt(article.tokens, role.end)]?.norm ?? '';
  return /^(?:,|\.|since)$/u.test(next) ? (TITLES.get(words.join(' ')) ?? null) : null;
}

/** The office of a title, whatever party, country or state stands before it: "Republican Gov." is governor. */
function officeOf({ document }: Article, role: Span, { start }: Mention): string | null {
  const words = document.text
    .slice(role.start, Math.min(role.end, start))
    .replace(/[.,]|[’']s?(?= )/gu, ' ')
    .trim()
    .split(/\s+/u);
  for (let from = 0; from < words.length; from += 1) {
    const office = TITLES.get(words.slice(from).join(' ').toLowerCase());
    if (office !== undefined) return words.slice(0, from).every(isPlaceOrParty(office)) ? office : null;
  }
  return /^(?:minister|secretary)$/iu.test(words.at(-1)!) ? 'minister' : null;
}

/** "Mexican President"; a "club president" is another kind of president, and "Senate President" is no title of a state. */
const isPlaceOrParty =
  (office: string) =>
  (word: string): boolean =>
    !PAST.has(word.toLowerCase()) && (office === 'president' ? NATION : CAPITAL).test(word);

const NATION = /^(?:U\.?S\.?|\p{Lu}\p{L}*(?:an|ish|ese|i|ch))$/u;
const CAPITAL = /^(?:\p{Lu}|the$|state$)/u;

export const keysOfTitle = ({ entity }: Title): string[] => [`${entity}`];

/** Two offices that nobody holds at once. A councillor may be mayor, unless the text names another mayor. `mayors`: entities of all. */
export function areTwoTitles(a: Title, b: Title, mayors: ReadonlySet<number>): boolean {
  if (a.office === b.office) return false;
  const council = [a, b].find(({ office }) => office === 'council');
  const mayor = [a, b].find(({ office }) => office === 'mayor');
  if (council === undefined || mayor === undefined) return true;
  return mayors.size > 1;
}
