import type { Sentence, Token } from '../article.js';
import { complementStart, fits, LONGEST, PLAIN, skipFillers, times } from './complement.js';
import { type Cue, leftEdge, rightEdge } from './cues.js';
import { isQuoteMark, phraseStartingAt } from './phrase.js';
import { hasVerb, type TokenRange, trim, withoutDateline } from './ranges.js';
import type { Reading } from './reading.js';

/** A report needs at least so many words. */
const LEAST = 2;

/** What a cue reports in its own sentence, quotations left aside: nothing, one range, or the two around an aside. */
export function contentOf(reading: Reading, cue: Cue, cues: readonly Cue[], sentence: Sentence): TokenRange[] {
  if (cue.classes.has('according')) return listed(accordingContent(reading, cue, sentence));
  const around = contentAround(reading, cue, cues, sentence);
  if (around) return around;
  return listed(contentAfter(reading, cue, cues, sentence) ?? contentBefore(reading, cue, sentence));
}

const listed = (range: TokenRange | null): TokenRange[] => (range ? [range] : []);

/** "The former governor, Mills said at a rally, had no plan": two pieces around the cue. */
function contentAround(reading: Reading, cue: Cue, cues: readonly Cue[], sentence: Sentence): TokenRange[] | null {
  const { tokens } = reading;
  if (cue.participle || cue.detached || !cue.classes.has('clause')) return null;
  const edge = leftEdge(cue);
  const before = tokens[edge - 1];
  if (edge <= sentence.firstToken || before?.text !== ',') return null;
  const rest = skipFillers(reading, rightEdge(cue), sentence);
  if (tokens[rest]?.text !== ',' || rest + 1 >= sentence.endToken || isQuoteMark(tokens[rest + 1])) return null;
  if (cues.some((other) => other !== cue && rightEdge(other) <= edge)) return null;
  const first = trim(tokens, withoutDateline(reading, { first: sentence.firstToken, end: edge - 1 }));
  const end = Math.min(contentEnd(reading, rest + 1, cue, cues, sentence), rest + LONGEST);
  const second = trim(tokens, { first: rest + 1, end });
  if (!first || !second || first.end - first.first > LONGEST || isQuoted(tokens, first)) return null;
  return hasVerb(tokens, second) || hasVerb(tokens, first) ? [first, second] : null;
}

const isQuoted = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  isQuoteMark(tokens[first]) || isQuoteMark(tokens[end - 1]);

function contentAfter(reading: Reading, cue: Cue, cues: readonly Cue[], sentence: Sentence): TokenRange | null {
  const { tokens } = reading;
  const start = complementStart(reading, cue, sentence);
  if (start === null) return null;
  const end = Math.min(contentEnd(reading, start, cue, cues, sentence), start + LONGEST);
  const range = trim(tokens, { first: start, end });
  if (!range || range.end - range.first < LEAST) return null;
  return fits(reading, cue, range) ? range : null;
}

/** The sentence's end, or the place where another clause reports. */
function contentEnd(reading: Reading, start: number, cue: Cue, cues: readonly Cue[], sentence: Sentence): number {
  const { tokens } = reading;
  if (cue.relative) {
    for (let at = start; at < sentence.endToken; at += 1) if (tokens[at]!.text === ',') return at;
  }
  for (const other of cues) {
    const edge = leftEdge(other);
    if (other === cue || edge <= start) continue;
    const joint = clauseJoint(reading, edge, start);
    if (joint !== null) return joint;
    if (other.participle) return edge;
  }
  return sentence.endToken;
}

/** Where the clause before `edge` ends: the comma or conjunction that joins them, adverbs of time passed over. */
function clauseJoint({ tokens }: Reading, edge: number, floor: number): number | null {
  let joint: number | null = null;
  for (let at = edge - 1; at > floor; at -= 1) {
    const { text, norm, lemma, pos } = tokens[at]!;
    if (text === ',' || text === ';') return at;
    if (isQuoteMark(tokens[at]) && tokens[at - 1]!.text === ',') return at + 1;
    if (SUBORDINATORS.test(norm)) continue;
    if (pos === 'CCONJ' || /^(?:while|although|though|whereas)$/.test(norm)) joint = at;
    else if (joint !== null || !(pos === 'ADV' || norm === 'on' || times.has(lemma))) break;
  }
  return joint;
}

/** Behind a comma, these open a clause apart from the report: ", even as rivals warned". */
const SUBORDINATORS = /^(?:after|as|because|before|even|when)$/;

/** "Output fell 12 percent, the ministry said." */
function contentBefore(reading: Reading, cue: Cue, sentence: Sentence): TokenRange | null {
  const { tokens } = reading;
  if (cue.participle || !(cue.classes.has('clause') || cue.classes.has('told'))) return null;
  const edge = leftEdge(cue);
  if (edge <= sentence.firstToken || tokens[edge - 1]!.text !== ',') return null;
  const told = cue.classes.has('told') ? phraseStartingAt(reading, rightEdge(cue), sentence.endToken) : null;
  const behind = told?.end ?? rightEdge(cue);
  const rest = skipPhrases(reading, skipFillers(reading, behind, sentence), sentence);
  const closed = rest === sentence.endToken || /^[.,;!?]$/.test(tokens[rest]!.text);
  if (!closed && rest === behind) return null;
  return clause(reading, { first: sentence.firstToken, end: edge - 1 });
}

/** "…, it said [in a statement] to the stock exchange in London": places and occasions behind the verb. */
function skipPhrases(reading: Reading, from: number, sentence: Sentence): number {
  let at = from;
  while (at < sentence.endToken && reading.tokens[at]!.pos === 'ADP') {
    const phrase = phraseStartingAt(reading, at + 1, sentence.endToken);
    if (!phrase || phrase.first !== at + 1) break;
    at = skipFillers(reading, phrase.end, sentence);
  }
  return at;
}

function accordingContent(reading: Reading, cue: Cue, sentence: Sentence): TokenRange | null {
  const { tokens } = reading;
  if (cue.first > sentence.firstToken + 1) return clause(reading, { first: sentence.firstToken, end: cue.first });
  for (let at = rightEdge(cue); at < Math.min(sentence.endToken, rightEdge(cue) + LONGEST); at += 1) {
    if (tokens[at]!.text === ',')
      return clause(reading, { first: at + 1, end: Math.min(sentence.endToken, at + LONGEST) });
  }
  return null;
}

function clause(reading: Reading, range: TokenRange): TokenRange | null {
  const { tokens } = reading;
  const near = { ...range, first: Math.max(range.first, range.end - LONGEST) };
  const trimmed = trim(tokens, withoutDateline(reading, near));
  return trimmed && (hasVerb(tokens, trimmed) || trimmed.end - trimmed.first >= PLAIN) ? trimmed : null;
}
