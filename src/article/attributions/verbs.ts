import { createRequire } from 'node:module';

export type VerbClass =
  | 'clause'
  | 'told'
  | 'ask'
  | 'object'
  | 'as'
  | 'act'
  | 'thought'
  | 'that'
  | 'claim'
  | 'quoteOnly';

const CLASSES: readonly VerbClass[] = [
  'clause',
  'told',
  'ask',
  'object',
  'as',
  'act',
  'thought',
  'that',
  'claim',
  'quoteOnly',
];
const lexicon: Record<VerbClass | 'unmistakable' | 'voice' | 'transitive' | 'fate', string[]> = createRequire(
  import.meta.url,
)('./verbs.json');

const classes = new Map<string, Set<VerbClass>>();
for (const name of CLASSES) {
  for (const verb of lexicon[name]) classes.set(verb, (classes.get(verb) ?? new Set()).add(name));
}

/** What a verb of reporting takes, by its lemma; undefined for any other verb. */
export const classesOf = (lemma: string): ReadonlySet<VerbClass> | undefined => classes.get(lemma);

/** Forms that report, whatever the tagger takes them for: "said". */
export const unmistakable: ReadonlySet<string> = new Set(lexicon.unmistakable);

/** Verbs whose subject is a source, whatever noun it is: "the posting said". */
export const voices: ReadonlySet<string> = new Set(lexicon.voice);

/** What people are confirmed or presumed to be: right before it a verb is passive, “people confirmed dead”. */
export const fates: ReadonlySet<string> = new Set(lexicon.fate);

/** Verbs that need an object: right before a preposition they are passive, "people briefed on the talks". */
export const transitive: ReadonlySet<string> = new Set(lexicon.transitive);
