import { createRequire } from 'node:module';
import type { Article, Token } from '../../../article/article.js';
import type { Clause } from '../reading/clause.js';
import { type WrittenDate, writtenDates } from '../reading/dates.js';
import { CHANGE, MONTHS, WEEKDAYS } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { sameThing } from '../reading/reference.js';

const lexicon: {
  readonly once: readonly string[];
  readonly oncePerDoer: readonly string[];
  readonly week: readonly string[];
  readonly occurs: readonly string[];
  readonly events: readonly string[];
  readonly moved: readonly string[];
  readonly until: readonly string[];
} = createRequire(import.meta.url)('../lexicon/happenings.json');

const ONCE: ReadonlySet<string> = new Set(lexicon.once);
const ONCE_PER_DOER: ReadonlySet<string> = new Set(lexicon.oncePerDoer);
const WEEK: ReadonlySet<string> = new Set(lexicon.week);
const OCCURS: ReadonlySet<string> = new Set(lexicon.occurs);
const MOVED: ReadonlySet<string> = new Set(lexicon.moved);
const UNTIL: ReadonlySet<string> = new Set(lexicon.until);
const EVENTS: ReadonlySet<string> = new Set(lexicon.events);

/** Something that happens once, with its date. */
export interface Happening {
  readonly clause: Clause;
  /** Lemma of the verb; `occurs` for all verbs that say when an event is. */
  readonly kind: string;
  /** What it happens to. */
  readonly thing: NounPhrase;
  readonly date: WrittenDate;
  readonly voice: string;
}

/** Dated happenings of the body. */
export function happenings({ article, voices }: Reading, clauses: readonly Clause[]): Happening[] {
  const { tokens } = article;
  const moved = clauses.some(({ verb }) => MOVED.has(verb.lemma));
  return clauses.flatMap((clause) => {
    const { verb, negated, asserted } = clause;
    const thing = verb.passive || clause.object !== null ? clause.object : clause.subject;
    if (thing === null || negated || !(asserted || verb.tense === 'future')) return [];
    const dates = writtenDates(tokens, verb.end, clause.scope.end);
    const [date] = dates;
    if (date === undefined || dates.length > 1) return [];
    const lasting = isUntil(tokens, clause, date);
    if (isChanging(article, clause, lasting ? date.first - 1 : -1)) return [];
    const kind = lasting ? untilKind(tokens, verb.lemma, thing) : kindOf(article, verb.lemma, thing, moved);
    return kind === null ? [] : [{ clause, kind, thing, date, voice: voices[verb.main]! }];
  });
}

function kindOf({ tokens }: Article, verb: string, thing: NounPhrase, moved: boolean): string | null {
  if (OCCURS.has(verb) && EVENTS.has(tokens[thing.head]!.lemma))
    return thing.kind === 'definite' && !moved ? 'occurs' : null;
  const listed = ONCE.has(verb) || ONCE_PER_DOER.has(verb) || WEEK.has(verb);
  return listed && isOne(tokens, thing) ? verb : null;
}

/** "Remained in the family until 1983". */
const isUntil = (tokens: readonly Token[], { verb }: Clause, { first, year }: WrittenDate): boolean =>
  year !== null && UNTIL.has(verb.lemma) && /^(?:until|till)$/u.test(tokens[first - 1]?.norm ?? '');

const untilKind = (tokens: readonly Token[], verb: string, thing: NounPhrase): string | null =>
  isOne(tokens, thing) ? `${verb} until` : null;

/** One thing, not a number of them. */
const isOne = (tokens: readonly Token[], { kind, head, first }: NounPhrase): boolean =>
  kind === 'definite' && tokens[head]!.lemma === tokens[head]!.norm && tokens[first]!.norm !== 'all';

function isChanging({ tokens }: Article, { scope }: Clause, except: number): boolean {
  for (let i = scope.first; i < scope.end; i += 1) if (i !== except && CHANGE.has(tokens[i]!.norm)) return true;
  return false;
}

export const keysOf = ({ voice, kind, thing }: Happening): string[] => [`${voice}|${kind}|${thing.key}`];

/** What differs between two dates of one happening; `null` where they can be the same day. */
export function dateConflict(a: Happening, b: Happening): string | null {
  if (!sameThing(a.thing, b.thing)) return null;
  if (!ONCE.has(a.kind) && !(sameSetting(a.clause, b.clause) && sameDoer(a.clause, b.clause))) return null;
  const what = difference(a.date, b.date);
  if (a.kind === 'occurs' && what === 'years') return null;
  return WEEK.has(a.kind) && what !== 'weekdays' ? null : what;
}

/** Whoever does it, where both clauses tell: two persons can join one club. */
const sameDoer = ({ subject: a }: Clause, { subject: b }: Clause): boolean =>
  a === null || b === null ? a === b : sameThing(a, b);

function difference(a: WrittenDate, b: WrittenDate): string | null {
  const differs = (field: 'year' | 'month' | 'day' | 'weekday') =>
    a[field] !== null && b[field] !== null && a[field] !== b[field];
  if (differs('year')) return 'years';
  if (differs('month')) return 'months';
  if (a.month !== null && a.month === b.month && differs('day')) return 'days';
  return a.month === null && b.month === null && differs('weekday') ? 'weekdays' : null;
}

/** "Sold to the bank", "joined in Lima": what both tell with one preposition is the same; times are compared as dates. */
function sameSetting(a: Clause, b: Clause): boolean {
  const told = (clause: Clause) =>
    clause.obliques.filter(({ preposition, phrase }) => preposition !== 'by' && !isTime(phrase));
  return told(a).every(({ preposition, phrase }) => {
    const others = told(b).filter((other) => other.preposition === preposition);
    return others.length === 0 || others.some((other) => other.phrase.key === phrase.key);
  });
}

const isTime = ({ key }: NounPhrase): boolean => MONTHS.has(key) || WEEKDAYS.has(key) || /\d/u.test(key);
