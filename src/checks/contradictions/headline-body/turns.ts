import { createRequire } from 'node:module';
import type { Token } from '../../../article/article.js';

type Turn = readonly [readonly string[], readonly string[]];

/** What the verb does: something to an object, something to its subject, or nothing to another. */
export type Form = 'turns' | 'passive' | 'states';

const lexicon: Readonly<Record<Form, readonly Turn[]>> & {
  readonly through: readonly string[];
  readonly denying: readonly string[];
  readonly kin: readonly (readonly string[])[];
  readonly roles: readonly string[];
  readonly signs: Readonly<Record<string, readonly string[]>>;
} = createRequire(import.meta.url)('../lexicon/turns.json');

export const THROUGH: ReadonlySet<string> = new Set(lexicon.through);
export const ROLES: ReadonlySet<string> = new Set(lexicon.roles);
export const DENYING: ReadonlySet<string> = new Set(lexicon.denying);

/** A verb's place: the number of the turn, and the side, as "3+" or "3-". */
const place = (form: Form): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>();
  for (const [i, sides] of lexicon[form].entries())
    for (const [side, list] of sides.entries())
      for (const verb of list) places.set(verb, [...(places.get(verb) ?? []), `${i}${side === 0 ? '+' : '-'}`]);
  return places;
};

const PLACES: Readonly<Record<Form, ReadonlyMap<string, readonly string[]>>> = {
  turns: place('turns'),
  passive: place('passive'),
  states: place('states'),
};
const VERBS: ReadonlySet<string> = new Set(Object.values(PLACES).flatMap((places) => [...places.keys()]));
const STEMS: ReadonlySet<string> = new Set([...VERBS].map((verb) => verb.split('_')[0]!));

export const turnsOf = (verb: string, form: Form): readonly string[] => PLACES[form].get(verb) ?? [];

const isOther = (a: string, b: string): boolean => a !== b && a.slice(0, -1) === b.slice(0, -1);

/** "strike_down" against "uphold". */
export const areTurned = (a: string, b: string, form: Form): boolean =>
  turnsOf(a, form).some((one) => turnsOf(b, form).some((other) => isOther(one, other)));

/** "strike_down" and "overturn". */
export const areAlike = (a: string, b: string): boolean =>
  a === b ||
  (['turns', 'passive', 'states'] as const).some((form) =>
    turnsOf(a, form).some((one) => turnsOf(b, form).includes(one)),
  );

/** Whether a word and one of others name a doer: itself, or "watchdog" and "authority". */
export const namesOne = (word: string, others: readonly string[]): boolean =>
  others.includes(word) || lexicon.kin.some((kin) => kin.includes(word) && others.some((other) => kin.includes(other)));

/** Lemmas that a form may have, where the tagger took a headline's verb for a noun: "strikes" is "strike". */
const lemmasOf = ({ lemma, norm }: Token): string[] => [
  lemma,
  norm.replace(/s$/u, ''),
  norm.replace(/es$/u, ''),
  norm.replace(/ies$/u, 'y'),
];

/** Whether a word may be a form of a verb that turns a deed, or that leads to one. */
export const isKnownVerb = (token: Token): boolean =>
  lemmasOf(token).some((lemma) => STEMS.has(lemma) || THROUGH.has(lemma) || DENYING.has(lemma));

/** How far a particle may stand from its verb: "threw the whole plan out". */
const PARTICLE_REACH = 7;

/** The verb at `at` as the lexicon has it, with the end of verb and particle; `null` where it is not in it. */
export function verbKey(tokens: readonly Token[], at: number, stop: number): { key: string; end: number } | null {
  const lemmas = lemmasOf(tokens[at]!).filter((lemma) => STEMS.has(lemma));
  for (const lemma of lemmas)
    for (let i = at + 1; i < Math.min(stop, at + PARTICLE_REACH); i += 1) {
      const key = `${lemma}_${tokens[i]!.norm}`;
      if (VERBS.has(key)) return { key, end: i === at + 1 ? i + 1 : at + 1 };
    }
  const own = lemmas.find((lemma) => VERBS.has(lemma));
  const phrasal = /^(?:away|back|down|off|out|up)$/u.test(tokens[at + 1]?.norm ?? '');
  return own === undefined || phrasal ? null : { key: own, end: at + 1 };
}

/** Words other than verbs that bear a verb out: "life" and "prison" bear out "jailed". */
export const signsOf = (verb: string): readonly string[] =>
  Object.entries(lexicon.signs).flatMap(([known, words]) => (areAlike(known, verb) ? words : []));
