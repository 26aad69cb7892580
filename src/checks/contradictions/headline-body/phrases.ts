import type { Token } from '../../../article/article.js';
import { WEEKDAYS } from '../reading/grammar.js';

export const HYPHEN = /^[-‐‑–]$/u;
export const NOUN = /^(?:NOUN|PROPN)$/u;
const INSIDE = /^(?:ADJ|NOUN|NUM|PROPN|SYM)$/u;

/** What a noun phrase is made of. */
export interface Nouns {
  readonly words: readonly string[];
  /** Those of them that are names. */
  readonly names: readonly string[];
  readonly figures: readonly string[];
  /** Names alone. */
  readonly named: boolean;
  /** Half-open range of token indices. */
  readonly first: number;
  readonly end: number;
}

/** The phrase after an object, with its preposition. */
export interface Complement extends Nouns {
  readonly preposition: string;
}

/** "On Iran", not "on Tuesday". */
export function complementOf(tokens: readonly Token[], at: number, stop: number): Complement | null {
  if (at + 1 >= stop || tokens[at]!.pos !== 'ADP' || WEEKDAYS.has(tokens[at + 1]!.norm)) return null;
  return { ...nouns(tokens, at + 1, stop), preposition: tokens[at]!.norm };
}

/** The nouns of a subject with those of its "of": "an injection of the antibody", "the Office of Fair Markets". */
export function doers(tokens: readonly Token[], from: number, stop: number): Nouns {
  const head = nouns(tokens, from, stop);
  if (tokens[head.end]?.norm !== 'of' || head.end + 1 >= stop) return head;
  const rest = nouns(tokens, head.end + 1, stop);
  return { ...head, words: [...head.words, ...rest.words], named: head.named && rest.named, end: rest.end };
}

/** The nouns of the phrase that starts at `from`, up to a preposition, a comma or a verb. */
export function nouns(tokens: readonly Token[], from: number, stop: number): Nouns {
  const words: string[] = [];
  const names: string[] = [];
  const figures: string[] = [];
  let named = true;
  let at = from;
  for (; at < stop && continues(tokens, at, from, stop); at += 1) {
    const { pos, norm } = tokens[at]!;
    if (pos === 'NUM') figures.push(norm);
    if (NOUN.test(pos) && !(MAGNITUDE.test(norm) && tokens[at - 1]?.pos === 'NUM')) words.push(stemOf(tokens[at]!));
    if (pos === 'PROPN') names.push(stemOf(tokens[at]!));
    named &&= pos === 'PROPN';
  }
  return { words, names, figures, named, first: from, end: at };
}

const MAGNITUDE = /^(?:bn|m|mn|tn)$/u;
const JOINT = /^(?:'s|and|her|his|its|their)$/u;
const MARK = /^[-’'‑–$£€]$/u;

function continues(tokens: readonly Token[], at: number, from: number, stop: number): boolean {
  const { pos, norm, text, lemma } = tokens[at]!;
  const next = at + 1 < stop ? tokens[at + 1] : undefined;
  const compound = at > from && HYPHEN.test(tokens[at - 1]!.text) && tokens[at - 1]!.end === tokens[at]!.start;
  if (INSIDE.test(pos) || pos === 'DET' || MARK.test(text) || compound) return true;
  if (JOINT.test(norm)) return next !== undefined && (norm !== 'and' || INSIDE.test(next.pos));
  return pos === 'VERB' && at === from && norm === lemma && next?.pos === 'NOUN';
}

/** Plurals that the tagger takes for names keep their “s” as lemmas: “MPs”. */
export const stemOf = ({ lemma }: Token): string => lemma.toLowerCase().replace(/(?<=..)s$/u, '');

/** Nouns, verbs and figures of a range of tokens. */
export function contentOf(tokens: readonly Token[], from: number, stop: number): Set<string> {
  const words = new Set<string>();
  for (let i = from; i < stop; i += 1) {
    const { pos, norm } = tokens[i]!;
    if (/^(?:NOUN|PROPN|VERB)$/u.test(pos)) words.add(stemOf(tokens[i]!));
    else if (pos === 'NUM') words.add(norm);
  }
  return words;
}
