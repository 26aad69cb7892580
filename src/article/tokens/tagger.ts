import { createRequire } from 'node:module';
import type { ItsFunction, WinkMethods } from 'wink-nlp';
import type { PartOfSpeech } from '../article.js';
import { taggerModel } from './model.js';

/** A word or a mark with its tag; `start` is an offset into the text that was tagged. */
export interface TaggedToken {
  readonly text: string;
  readonly start: number;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

let engine: WinkMethods | undefined;
/** Words in the tagger's own vocabulary; those it meets later are numbered from here on. */
let vocabularySize = 0;

/** The tagger is loaded when the first text is read: help and errors never wait for its 4 MB model. */
function tagger(): WinkMethods {
  const require = createRequire(import.meta.url);
  if (engine) return engine;
  engine = (require('wink-nlp') as typeof import('wink-nlp').default)(taggerModel(), ['pos']);
  vocabularySize = Number(engine.readDoc('zzqqx').tokens().itemAt(0).out(engine.its.uniqueId));
  return engine;
}

/** Which of these lower-case words are in the tagger's vocabulary of 87,000 English words; it holds no names. */
export function listedWords(words: readonly string[]): Set<string> {
  const nlp = tagger();
  const tokens = nlp.readDoc(words.join('\n')).tokens();
  const ids = tokens.out(nlp.its.uniqueId as ItsFunction<unknown> as ItsFunction<string>) as unknown as number[];
  return new Set(tokens.out().filter((_, i) => ids[i]! < vocabularySize));
}

/**
 * Words and marks with part of speech and lemma, from wink-nlp; white space is left out.
 * @param text prose of any length; unbroken runs over 500 characters must be masked (the tokeniser is quadratic on them)
 */
export function tag(text: string): TaggedToken[] {
  const nlp = tagger();
  const { its } = nlp;
  const tokens = nlp.readDoc(text).tokens();
  const list = <T>(feature: ItsFunction<T>) => tokens.out(feature as ItsFunction<string>) as unknown as T[];
  const values = list(its.value);
  const spaces = list(its.precedingSpaces);
  const tags = list(its.pos as ItsFunction<string>);
  const lemmas = list(its.lemma as unknown as ItsFunction<string>);
  const out: TaggedToken[] = [];
  let at = 0;
  values.forEach((value, i) => {
    at += spaces[i]?.length ?? 0;
    const last = out.at(-1);
    if (last && last.start + last.text.length === at && isCut(last.text, value)) {
      out[out.length - 1] = {
        ...last,
        text: last.text + value,
        lemma: last.text + value,
        pos: /^\p{Lu}/u.test(last.text) ? 'PROPN' : last.pos,
      };
    } else if (tags[i] !== 'SPACE') {
      out.push({ text: value, start: at, lemma: lemmas[i] ?? value, pos: tags[i] as PartOfSpeech });
    }
    at += value.length;
  });
  return out;
}

const BEYOND_LATIN_1 = /[\u0100-\uffff]/;

/** The tagger cuts words at letters beyond Latin-1: "Zorić" comes as "Zori" and "ć". */
const isCut = (before: string, after: string): boolean =>
  /[\p{L}\p{M}]$/u.test(before) &&
  /^[\p{L}\p{M}]/u.test(after) &&
  (BEYOND_LATIN_1.test(before.at(-1) ?? '') || BEYOND_LATIN_1.test(after.charAt(0)));
