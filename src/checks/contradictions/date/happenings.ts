import { createRequire } from 'node:module';
import type { Article, Token } from '../../../article/article.js';
import { type Clause, grammaticalSubject } from '../reading/clause.js';
import { type WrittenDate, writtenDates } from '../reading/dates.js';
import { CHANGE, MONTHS, WEEKDAYS } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { sameThing } from '../reading/reference.js';
import { NARRATOR } from '../reading/voices.js';

const lexicon: {
  readonly once: readonly string[];
  readonly oncePerDoer: readonly string[];
  readonly alike: readonly string[];
  readonly due: readonly string[];
  readonly calling: readonly string[];
  readonly week: readonly string[];
  readonly occurs: readonly string[];
  readonly events: readonly string[];
  readonly moved: readonly string[];
  readonly until: readonly string[];
} = createRequire(import.meta.url)('../lexicon/happenings.json');

const ONCE: ReadonlySet<string> = new Set(lexicon.once);
const ONCE_PER_DOER: ReadonlySet<string> = new Set(lexicon.oncePerDoer);
const ALIKE: ReadonlySet<string> = new Set(lexicon.alike);
const DUE: ReadonlySet<string> = new Set(lexicon.due);
const CALLING: ReadonlySet<string> = new Set(lexicon.calling);
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
  const moved = clauses.some((clause) => movesEvent(tokens, clause));
  return clauses.flatMap((own, i) => {
    const clause = scheduled(tokens, own, clauses[i - 1]) ?? own;
    const { verb, negated, asserted } = clause;
    const taken = takenUp(tokens, clause);
    const thing = taken === null && (verb.passive || clause.object !== null) ? clause.object : clause.subject;
    if (thing === null || negated || !(asserted || verb.tense === 'future')) return [];
    if (!isDatable(taken ?? verb.lemma)) return [];
    const dates = writtenDates(tokens, verb.end, clause.scope.end);
    const [date] = dates;
    if (date === undefined || dates.length > 1) return [];
    const lasting = isUntil(tokens, clause, date);
    if (isChanging(article, clause, lasting ? date.first - 1 : -1)) return [];
    const kind = lasting ? untilKind(tokens, verb.lemma, thing) : kindOf(article, taken ?? verb.lemma, thing, moved);
    return kind === null ? [] : [{ clause, kind, thing, date, voice: voices[verb.main]! }];
  });
}

/** "Postponed the hearing", not "postponed a new garage". */
const movesEvent = (tokens: readonly Token[], { verb, subject, object }: Clause): boolean =>
  MOVED.has(verb.lemma) &&
  [subject, object].some((one) => one !== null && (one.kind === 'pronoun' || EVENTS.has(tokens[one.head]!.lemma)));

/** "Is due to close on 1 July": what is due is told as what will be. */
function scheduled(tokens: readonly Token[], clause: Clause, before: Clause | undefined): Clause | null {
  const { first } = clause.verb;
  if (before?.sentence !== clause.sentence || tokens[first - 1]?.norm !== 'to') return null;
  if (!DUE.has(tokens[first - 2]?.norm ?? '') || before.negated || !before.asserted) return null;
  const subject = grammaticalSubject(before);
  const verb = { ...clause.verb, tense: 'future' as const };
  return clause.verb.passive ? { ...clause, verb, object: subject } : { ...clause, verb, subject };
}

/** "Takes effect", "took office": verb and noun are one. */
function takenUp(tokens: readonly Token[], { verb, object }: Clause): string | null {
  if (verb.lemma !== 'take' || object === null || object.end > object.first + 1) return null;
  const kind = `take_${tokens[object.head]!.lemma}`;
  return ALIKE.has(kind) ? kind : null;
}

/** What other verbs tell may happen on any number of days. */
const isDatable = (verb: string): boolean =>
  [OCCURS, ALIKE, ONCE, ONCE_PER_DOER, WEEK, UNTIL].some((list) => list.has(verb));

function kindOf({ tokens }: Article, verb: string, thing: NounPhrase, moved: boolean): string | null {
  if (OCCURS.has(verb) && EVENTS.has(tokens[thing.head]!.lemma))
    return (thing.kind === 'definite' || CALLING.has(verb)) && !moved ? 'occurs' : null;
  if (ALIKE.has(verb)) return thing.kind === 'definite' && tokens[thing.first]!.norm !== 'all' ? verb : null;
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

export const keysOf = ({ kind, thing }: Happening): string[] => [`${kind}|${thing.key}`];

/** What differs between two dates of one happening; `null` where they can be the same day. */
export function dateConflict(a: Happening, b: Happening): string | null {
  if (a.voice !== b.voice && a.voice !== NARRATOR && b.voice !== NARRATOR) return null;
  if (!sameThing(a.thing, b.thing)) return null;
  const what = difference(a.date, b.date);
  const once = ONCE.has(a.kind);
  if (a.clause.sentence === b.clause.sentence && (a.kind === 'occurs' || (WEEK.has(a.kind) && !once))) return null;
  if (!once && !(sameSetting(a.clause, b.clause) && (a.kind === 'occurs' || sameDoer(a.clause, b.clause)))) return null;
  if (a.kind === 'occurs' && what === 'years') return null;
  if (ALIKE.has(a.kind)) return what !== 'weekdays' && samePlaces(a.clause, b.clause) ? what : null;
  return WEEK.has(a.kind) && what !== 'weekdays' ? null : what;
}

/** "In", "at", "as" and their like: what only one tells of place and role may be another occasion. */
const PLACING = /^(?:against|as|at|from|in|into|near|to)$/u;

function samePlaces(a: Clause, b: Clause): boolean {
  const told = ({ obliques }: Clause) =>
    obliques
      .filter(({ preposition, phrase }) => PLACING.test(preposition) && !isTime(phrase))
      .map(({ preposition }) => preposition)
      .sort()
      .join(' ');
  return told(a) === told(b);
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
