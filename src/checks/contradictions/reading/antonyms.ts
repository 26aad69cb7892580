import { createRequire } from 'node:module';
import { ADJECTIVE_SIDES, areOpposed, VERB_SIDES } from './opposites.js';

type Pairs = readonly (readonly [string, string])[];

const lexicon: { readonly nouns: Pairs; readonly verbs: Pairs; readonly adjs: Pairs } = createRequire(import.meta.url)(
  '../lexicon/antonyms.json',
);

const PAIRS: ReadonlySet<string> = new Set(
  [...lexicon.nouns, ...lexicon.verbs, ...lexicon.adjs].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);

/** Words of which one is the other with “un-”, “in-” or “dis-” before it. */
const isNegated = (a: string, b: string): boolean =>
  b.length > 4 && (a === `un${b}` || a === `dis${b}` || (a === `in${b}` && b.length > 6) || a === `im${b}`);

/** Whether two lemmas name opposites: "friend" and "enemy", "happily" and "unhappily". */
export const areAntonyms = (a: string, b: string): boolean =>
  PAIRS.has(`${a} ${b}`) ||
  isNegated(a, b) ||
  isNegated(b, a) ||
  areOpposed(a, b, VERB_SIDES) ||
  areOpposed(a, b, ADJECTIVE_SIDES);
