import { createRequire } from 'node:module';
import type { PartOfSpeech } from '../../article/article.js';

/** Words of one kind, as lemmas, and the tags under which they count. */
interface WordClass {
  readonly words: ReadonlySet<string>;
  readonly parts: ReadonlySet<PartOfSpeech>;
}

export interface WordClasses {
  /** @throws Error if there is no such class */
  get(name: string): WordClass;
}

type Lists = Readonly<Record<string, string>>;

/** Wider than the grammar has it: the tagger takes capitalised words for names and participles for verbs. */
const PARTS: Readonly<Record<'nouns' | 'verbs' | 'adjectives', readonly PartOfSpeech[]>> = {
  nouns: ['NOUN', 'PROPN', 'ADJ'],
  verbs: ['VERB', 'AUX', 'PROPN', 'NOUN'],
  adjectives: ['ADJ', 'VERB', 'NOUN', 'PROPN', 'ADV'],
};

/** The classes of `word-classes.json`: name → words parted by spaces. */
export const wordClasses: WordClasses = readClasses(createRequire(import.meta.url)('./word-classes.json'));

function readClasses(lists: Readonly<Record<keyof typeof PARTS, Lists>>): WordClasses {
  const classes = new Map<string, WordClass>();
  for (const kind of ['nouns', 'verbs', 'adjectives'] as const) {
    const parts = new Set(PARTS[kind]);
    for (const [name, words] of Object.entries(lists[kind]))
      classes.set(name, { words: new Set(words.split(' ')), parts });
  }
  return {
    get(name) {
      const found = classes.get(name);
      if (found === undefined) throw new Error(`no word class “${name}”`);
      return found;
    },
  };
}
