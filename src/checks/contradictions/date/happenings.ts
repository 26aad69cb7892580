import { createRequire } from 'node:module';
import type { Article } from '../../../article/article.js';
import type { Clause } from '../reading/clause.js';
import { type WrittenDate, writtenDates } from '../reading/dates.js';
import { CHANGE } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import type { NounPhrase } from '../reading/noun-phrases.js';
import { sameThing } from '../reading/reference.js';

const lexicon: {
  readonly once: readonly string[];
  readonly week: readonly string[];
  readonly occurs: readonly string[];
  readonly events: readonly string[];
  readonly moved: readonly string[];
} = createRequire(import.meta.url)('../lexicon/happenings.json');

const ONCE: ReadonlySet<string> = new Set(lexicon.once);
const WEEK: ReadonlySet<string> = new Set(lexicon.week);
const OCCURS: ReadonlySet<string> = new Set(lexicon.occurs);
const MOVED: ReadonlySet<string> = new Set(lexicon.moved);
const EVENTS: ReadonlySet<string> = new Set(lexicon.events);

/** Something that happens once, with its date. */
export interface Happening {
  readonly clause: Clause;
  readonly verb: string;
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
    const occurs =
      !moved && OCCURS.has(verb.lemma) && EVENTS.has(tokens[thing.head]!.lemma) && thing.kind === 'definite';
    if (!occurs && !((ONCE.has(verb.lemma) || WEEK.has(verb.lemma)) && isOne(article, thing))) return [];
    const dates = writtenDates(tokens, verb.end, clause.scope.end);
    return dates.length === 1
      ? [{ clause, verb: occurs ? 'occurs' : verb.lemma, thing, date: dates[0]!, voice: voices[verb.main]! }]
      : [];
  });
}

/** One thing, not a number of them. */
const isOne = ({ tokens }: Article, { kind, head, first }: NounPhrase): boolean =>
  kind === 'definite' && tokens[head]!.lemma === tokens[head]!.norm && tokens[first]!.norm !== 'all';

function isChanging({ tokens }: Article, { scope }: Clause): boolean {
  for (let i = scope.first; i < scope.end; i += 1) if (CHANGE.has(tokens[i]!.norm)) return true;
  return false;
}

export const keysOf = ({ voice, verb, thing }: Happening): string[] => [`${voice}|${verb}|${thing.key}`];

/** What differs between two dates of one happening; `null` where they can be the same day. */
export function dateConflict(a: Happening, b: Happening): string | null {
  if (!sameThing(a.thing, b.thing) || !samePlace(a.clause, b.clause)) return null;
  const what = difference(a.date, b.date);
  if (a.verb === 'occurs' && what === 'years') return null;
  return WEEK.has(a.verb) && what !== 'weekdays' ? null : what;
}

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
      .filter(({ preposition, phrase }) => /^(?:in|at)$/u.test(preposition) && phrase.proper)
      .map(({ phrase }) => phrase.key);
  const [here, there] = [places(a), places(b)];
  return here.length === 0 || there.length === 0 || here.some((key) => there.includes(key));
}
