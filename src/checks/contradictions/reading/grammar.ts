import { createRequire } from 'node:module';

type Lists = Readonly<Record<string, readonly string[]>>;

const lists: Lists = createRequire(import.meta.url)('../lexicon/grammar.json');

/** A closed word class of `lexicon/grammar.json`, in lower case. */
const wordClass = (name: string): ReadonlySet<string> => new Set(lists[name]);

export const MODALS = wordClass('modals');
export const FUTURE = wordClass('future');
export const CONDITIONS = wordClass('conditions');
export const HEDGING = wordClass('hedging');
export const DENYING = wordClass('denying');
export const AFFIRMING = wordClass('affirming');
export const NEGATIONS = wordClass('negations');
export const NO = wordClass('no');
export const CHANGE = wordClass('change');
export const PARTIAL = wordClass('partial');
export const REPORTING = wordClass('reporting');
export const APPROXIMATORS = wordClass('approximators');
export const MOVING = wordClass('moving');
export const SEASONS = wordClass('seasons');
export const RELATIVE_TIMES = wordClass('relativeTimes');

/** 1 to 12 by name; "sept" and "jan" too. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  lists.months!.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
    ...(name === 'september' ? ([['sept', 9]] as [string, number][]) : []),
  ]),
);

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(lists.weekdays!.map((name, i) => [name, i]));
