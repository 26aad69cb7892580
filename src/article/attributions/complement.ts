import type { Sentence } from '../article.js';
import { type Cue, rightEdge } from './cues.js';
import { isNoun, isPronoun, isQuoteMark, phraseStartingAt, withComplement } from './phrase.js';
import { hasVerb, type TokenRange, verbsIn } from './ranges.js';
import { mentionOf, type Reading } from './reading.js';
import { nouns } from './sources.js';

const fillers = new Set([...nouns.time, ...nouns.channel, ...nouns.listener, ...nouns.platform]);
export const times = new Set(nouns.time);
const LINKS = new Set([
  'in',
  'on',
  'at',
  'to',
  'during',
  'after',
  'from',
  'via',
  'through',
  'before',
  'with',
  'by',
  'ahead',
  'of',
  'outside',
  'inside',
]);
const REACH = 16;
/** Tokens of the longest clause that is taken for one report; more is a sentence that was never ended. */
export const LONGEST = 150;
/** Words behind "that" or "according to" that make a report, even where the tagger took its verb for a noun. */
export const PLAIN = 5;

/** Where the complement of a verb begins: behind "that", or behind listener, time and channel. */
export function complementStart(reading: Reading, cue: Cue, sentence: Sentence): number | null {
  const { tokens } = reading;
  const from = cue.inverted ? rightEdge(cue) : cue.end;
  for (let at = from; at < Math.min(from + REACH, sentence.endToken); at += 1) {
    const token = tokens[at]!;
    if (at > from && isRelative(reading, at)) break;
    if (token.norm === 'that' && (token.pos === 'SCONJ' || at === from || tokens[at - 1]!.pos !== 'ADP')) return at + 1;
    if ((isQuoteMark(token) && !marksTerm(reading, at)) || token.text === ';' || isFiniteVerb(reading, at)) break;
  }
  if (cue.inverted && cue.classes.has('clause')) return null;
  let at = from;
  if (cue.classes.has('told') && !cue.classes.has('act'))
    at = phraseStartingAt(reading, at, sentence.endToken)?.end ?? at;
  at = skipPlace(reading, cue, skipFillers(reading, at, sentence), sentence);
  if (tokens[at]?.norm === 'that') at += 1;
  return at < sentence.endToken ? at : null;
}

/** "rejected a measure that would end it": what follows is said of the measure. */
function isRelative({ tokens }: Reading, at: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]];
  return (
    tokens[at]!.norm === 'that' &&
    isNoun(before) &&
    !fillers.has(before.lemma) &&
    next !== undefined &&
    /^(?:AUX|VERB)$/.test(next.pos)
  );
}

/** "told reporters [outside the courthouse] he would appeal": a place or occasion before the clause. */
function skipPlace(reading: Reading, cue: Cue, from: number, sentence: Sentence): number {
  if (!(cue.classes.has('clause') || cue.classes.has('told')) || reading.tokens[from]?.pos !== 'ADP') return from;
  const place = phraseStartingAt(reading, from + 1, sentence.endToken);
  if (!place || place.first !== from + 1) return from;
  const rest = skipFillers(reading, withComplement(reading, place, sentence.endToken).end, sentence);
  const range = { first: rest, end: Math.min(sentence.endToken, rest + LONGEST) };
  return rest < sentence.endToken && isClause(reading, range) ? rest : from;
}

/** A mark around a title or a term: "said on “Meet the Press” that". */
const marksTerm = ({ tokens, quotes }: Reading, at: number): boolean =>
  [at - 1, at + 1].some((i) => quotes[tokens[i]?.quote ?? -1]?.kind === 'term');

/** A verb with a subject; not the participle of "a report issued in May". */
function isFiniteVerb(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  const { pos, norm, quote } = token;
  if (quote >= 0 || mentionOf(reading, at) !== null || (pos !== 'VERB' && pos !== 'AUX')) return false;
  const behindNoun = isNoun(reading.tokens[at - 1]!) && /^(?:ADP|PROPN)$/.test(reading.tokens[at + 1]?.pos ?? '');
  return !(behindNoun && /(?:ed|en|made|held)$/.test(norm)) && !norm.endsWith('ing');
}

/** Skips "on Wednesday", "in a post on X", "to reporters", ":" and adverbs of time. */
export function skipFillers(reading: Reading, from: number, sentence: Sentence): number {
  const { tokens } = reading;
  let at = from;
  while (at < sentence.endToken) {
    const token = tokens[at]!;
    const linked = LINKS.has(token.norm);
    const phrase = phraseStartingAt(reading, linked ? at + 1 : at, sentence.endToken);
    const head = phrase ? tokens[phrase.head]! : null;
    const filler = head !== null && (fillers.has(head.lemma) || fillers.has(head.norm));
    const timed = filler && times.has(head.lemma) && !isFiniteVerb(reading, phrase!.end); // not "said [April] had been dry"
    if (phrase && filler && (linked || timed)) at = phrase.end;
    else if (
      token.text === ':' ||
      (token.pos === 'ADV' && /^(?:later|earlier|then|also|again|today|yesterday|recently)$/.test(token.norm))
    )
      at += 1;
    else break;
  }
  return at;
}

/** Whether what follows is a complement that this kind of verb takes. */
export function fits(reading: Reading, cue: Cue, range: TokenRange): boolean {
  const { tokens } = reading;
  const opener = tokens[range.first]!;
  const that = tokens[range.first - 1]!.norm === 'that';
  const nominal =
    isNoun(opener) ||
    opener.pos === 'DET' ||
    opener.pos === 'ADJ' ||
    opener.pos === 'NUM' ||
    isPronoun(opener) ||
    isQuoteMark(opener) ||
    (opener.pos === 'VERB' && opener.norm.endsWith('ing')) ||
    /^(?:his|her|their|its|what|how|why|whether|both)$/.test(opener.norm);
  const verbal = hasVerb(tokens, range);
  if (cue.classes.has('that') && SURVEY.test(tokens[cue.subject.head]!.lemma)) return nominal;
  if (that) return verbal || range.end - range.first >= PLAIN;
  if (tokens[cue.first]!.lemma === 'agree' && opener.norm === 'to') return false; // a deed: "agreed to sell the ships"
  if (cue.classes.has('act') && /^(?:to|on|for|against|not)$/.test(opener.norm)) return true;
  if (cue.classes.has('claim') && cue.classes.size === 1) return nominal && isClaim(reading, range);
  if (cue.classes.has('object') || cue.classes.has('as')) return nominal;
  if (cue.classes.has('act'))
    return nominal && tokens.slice(range.first, range.end).some((token) => /^(?:to|of|for|not)$/.test(token.norm));
  if (cue.classes.has('thought')) return isClause(reading, range);
  if (!cue.classes.has('clause') && !cue.classes.has('told') && !cue.classes.has('ask')) return false;
  return isClause(reading, range) || (verbal && SUBORDINATE.test(opener.norm));
}

/** "The poll found Keller with 40 percent": figures, not a find. */
const SURVEY = /^(?:poll|survey|study|analysis|census|data|figure)$/;

const claims = new Set(nouns.claim);

/** "rejected the accusation" is said, "rejected the bill" is done. */
function isClaim(reading: Reading, { first, end }: TokenRange): boolean {
  const phrase = phraseStartingAt(reading, first, end);
  return phrase !== null && claims.has(reading.tokens[phrase.head]!.lemma);
}

const SUBORDINATE =
  /^(?:in|if|when|whether|how|why|what|who|where|there|after|by|as|for|on|at|while|since|despite|under|because)$/;

const OPENERS =
  /^(?:anybody|anyone|anything|everybody|everyone|everything|her|his|its|my|nobody|nothing|our|somebody|someone|something|that|the|their|this|you|your)$/;

/** Where the verb stands behind a subject whose noun the tagger took for something else: "her rival was", "nothing new was". */
function behindPlainSubject({ tokens }: Reading, { first, end }: TokenRange): number | null {
  if (!OPENERS.test(tokens[first]!.norm)) return null;
  let at = first + 1;
  while (at < Math.min(end, first + PLAIN) && /^(?:ADJ|ADV|NOUN|NUM|PROPN)$/.test(tokens[at]!.pos)) at += 1;
  return at;
}

/** A subject and its finite verb: "the dam would hold", not "a policy of turning away boats". */
function isClause(reading: Reading, { first, end }: TokenRange): boolean {
  const { tokens } = reading;
  const subject = phraseStartingAt(reading, first, end);
  const behind = subject?.end ?? behindPlainSubject(reading, { first, end });
  if (behind === null) return false;
  let at = behind;
  for (let links = 0; links < 3 && at < end; links += 1) {
    while (at < end && (tokens[at]!.pos === 'ADV' || isQuoteMark(tokens[at]))) at += 1;
    const link = tokens[at];
    if (!link || at >= end) return false;
    if (link.pos === 'AUX' || (link.pos === 'VERB' && !link.norm.endsWith('ing'))) return true;
    if (/^(?:who|which|that|,)$/.test(link.norm)) return verbsIn(tokens, { first: at, end }) > 1;
    if (link.pos !== 'ADP' && link.pos !== 'CCONJ') return false;
    at = phraseStartingAt(reading, at + 1, end)?.end ?? end;
  }
  return false;
}
