import type { Sentence } from '../article.js';
import type { Cue } from './cues.js';
import { isNoun, isQuoteMark, type Phrase, phraseEndingAt, phraseStartingAt, withComplement } from './phrase.js';
import type { Reading } from './reading.js';
import { canSpeak, sourceOf } from './sources.js';
import { floorOf, mainSubject, subjectBefore, WINDOW } from './subjects.js';
import { unmistakable } from './verbs.js';

/** A verb form that has its subject in another clause. */
interface Form {
  readonly infinitive: boolean;
  /** A second verb of one subject: "and added". */
  readonly second: boolean;
  /** The cues before it in its sentence. */
  readonly earlier: readonly Cue[];
}

const LINKS = new Set([',', 'by', 'while', 'after', 'before', 'in', 'and', 'when', '—', '–', '-']);

/** The subject of a participle, an infinitive or a second verb: that of the report before it, else of the main clause. */
export function distantSubject(reading: Reading, at: number, sentence: Sentence, form: Form): Phrase | null {
  const { tokens } = reading;
  if (form.infinitive) return mainSubject(reading, at, sentence);
  const carried = form.earlier.findLast(({ relative, classes }) => !relative && !classes.has('according'))?.subject;
  if (form.second) return carried ?? mainSubject(reading, at, sentence);
  if (at === sentence.firstToken) return firstAfterComma(reading, at, sentence);
  const previous = tokens[at - 1]!;
  if (!LINKS.has(previous.norm) && !isQuoteMark(previous)) return besideParticiple(reading, at, sentence);
  return carried ?? mainSubject(reading, at, sentence) ?? mainSubjectAfter(reading, at, sentence);
}

/** "with one member accusing the speaker", "a letter saying that", "was heard telling", "was quoted as saying". */
function besideParticiple(reading: Reading, at: number, sentence: Sentence): Phrase | null {
  const { tokens } = reading;
  const previous = tokens[at - 1]!;
  if (/^(?:heard|seen|caught|recorded|filmed)$/.test(previous.norm)) return subjectBefore(reading, at - 1, sentence);
  if (previous.norm === 'as' && /^(?:quoted|cited)$/.test(tokens[at - 2]?.norm ?? ''))
    return subjectBefore(reading, at - 2, sentence);
  if (!isNoun(previous)) return null;
  const floor = floorOf(at, sentence);
  const near = phraseEndingAt(reading, at - 1, floor);
  if (near && sourceOf(reading, near)?.sourceClass === 'document') return near;
  for (let link = at - 2; link >= Math.max(floor, at - REACH); link -= 1) {
    if (tokens[link]!.norm !== 'with') continue;
    const phrase = phraseStartingAt(reading, link + 1, at);
    return phrase && withComplement(reading, phrase, at).end === at ? phrase : null;
  }
  return null;
}

/** Tokens between "with" and the participle of its phrase. */
const REACH = 12;

/** "Urging lawmakers to invest, he said": the main clause follows the participle's. */
function firstAfterComma(reading: Reading, at: number, sentence: Sentence): Phrase | null {
  for (let i = at; i < Math.min(sentence.endToken - 1, at + WINDOW); i += 1) {
    if (reading.tokens[i]!.text !== ',' || reading.tokens[i]!.quote >= 0) continue;
    const phrase = phraseStartingAt(reading, i + 1, sentence.endToken);
    if (phrase && phrase.first === i + 1 && canSpeak(reading, phrase)) return phrase;
  }
  return null;
}

/** “A,” said X, adding: the main verb is inverted. */
function mainSubjectAfter(reading: Reading, at: number, sentence: Sentence): Phrase | null {
  for (let i = at - 2; i >= floorOf(at, sentence); i -= 1) {
    if (reading.tokens[i]!.quote < 0 && unmistakable.has(reading.tokens[i]!.norm))
      return phraseStartingAt(reading, i + 1, at);
  }
  return null;
}
