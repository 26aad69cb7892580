import { createRequire } from 'node:module';
import type { Article, Token } from '../../../article/article.js';
import type { Clause } from '../reading/clause.js';
import { type WrittenDate, writtenDates } from '../reading/dates.js';
import { CHANGE, MONTHS } from '../reading/grammar.js';
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
} = createRequire(import.meta.url)('../lexicon/happenings.json');

const ONCE: ReadonlySet<string> = new Set(lexicon.once);
const ONCE_PER_DOER: ReadonlySet<string> = new Set(lexicon.oncePerDoer);
const WEEK: ReadonlySet<string> = new Set(lexicon.week);
const OCCURS: ReadonlySet<string> = new Set(lexicon.occurs);
const MOVED: ReadonlySet<string> = new Set(lexicon.moved);
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
    if (thing === null || negated || !(asserted || verb.tense === 'future') || isChanging(article, clause)) return [];
    const kind = kindOf(article, verb.lemma, thing, moved);
    const dates = kind === null ? [] : writtenDates(tokens, verb.end, clause.scope.end);
    return dates.length === 1 ? [{ clause, kind: kind!, thing, date: dates[0]!, voice: voices[verb.main]! }] : [];
  });
}

function kindOf({ tokens }: Article, verb: string, thing: NounPhrase, moved: boolean): string | null {
  if (OCCURS.has(verb) && EVENTS.has(tokens[thing.head]!.lemma))
    return thing.kind === 'definite' && !moved ? 'occurs' : null;
  const listed = ONCE.has(verb) || ONCE_PER_DOER.has(verb) || WEEK.has(verb);
  return listed && isOne(tokens, thing) ? verb : null;
}

/** One thing, not a number of them. */
const isOne = (tokens: readonly Token[], { kind, head, first }: NounPhrase): boolean =>
  kind === 'definite' && tokens[head]!.lemma === tokens[head]!.norm && tokens[first]!.norm !== 'all';

function isChanging({ tokens }: Article, { scope }: Clause): boolean {
  for (let i = scope.first; i < scope.end; i += 1) if (CHANGE.has(tokens[i]!.norm)) return true;
  return false;
}

export const keysOf = ({ voice, kind, thing }: Happening): string[] => [`${voice}|${kind}|${thing.key}`];

/** What differs between two dates of one happening; `null` where they can be the same day. */
export function dateConflict(a: Happening, b: Happening): string | null {
  if (!sameThing(a.thing, b.thing)) return null;
  if (!ONCE.has(a.kind) && !(samePlace(a.clause, b.clause) && sameDoer(a.clause, b.clause))) return null;
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

function samePlace(a: Clause, b: Clause): boolean {
  const places = ({ obliques }: Clause) =>
    obliques
      .filter(({ preposition, phrase }) => /^(?:in|at)$/u.test(preposition) && phrase.proper && !MONTHS.has(phrase.key))
      .map(({ phrase }) => phrase.key);
  const [here, there] = [places(a), places(b)];
  return here.length === 0 || there.length === 0 || here.some((key) => there.includes(key));
}
