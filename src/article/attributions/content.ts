import type { Sentence, Token } from '../article.js';
import { contains } from '../span.js';
import { type Cue, leftEdge, rightEdge } from './cues.js';
import { isNoun, isPronoun, isQuoteMark, phraseStartingAt, withComplement } from './phrase.js';
import { mentionOf, type Reading } from './reading.js';
import { nouns } from './sources.js';

/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const fillers = new Set([...nouns.time, ...nouns.channel, ...nouns.listener, ...nouns.platform]);
const times = new Set(nouns.time);
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
const LONGEST = 150;
/** Words behind "that" or "according to" that make a report, even where the tagger took its verb for a noun. */
const PLAIN = 5;
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

/** Where the complement of a verb begins: behind "that", or behind listener, time and channel. */
function complementStart(reading: Reading, cue: Cue, sentence: Sentence): number | null {
  const { tokens } = reading;
  const from = cue.inverted ? rightEdge(cue) : cue.end;
  for (let at = from; at < Math.min(from + REACH, sentence.endToken); at += 1) {
    const token = tokens[at]!;
    if (token.norm === 'that' && (token.pos === 'SCONJ' || at === from || tokens[at - 1]!.pos !== 'ADP')) return at + 1;
    if (isQuoteMark(token) || token.text === ';' || isFinite(reading, at)) break;
  }
  if (cue.inverted && cue.classes.has('clause')) return null;
  let at = from;
  if (cue.classes.has('told') && !cue.classes.has('act'))
    at = phraseStartingAt(reading, at, sentence.endToken)?.end ?? at;
  at = skipPlace(reading, cue, skipFillers(reading, at, sentence), sentence);
  if (tokens[at]?.norm === 'that') at += 1;
  return at < sentence.endToken ? at : null;
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

/** A verb with a subject; not the participle of "a report issued in May". */
function isFinite(reading: Reading, at: number): boolean {
  const { pos, norm } = reading.tokens[at]!;
  if (mentionOf(reading, at) !== null || (pos !== 'VERB' && pos !== 'AUX')) return false;
  const behindNoun = isNoun(reading.tokens[at - 1]!) && /^(?:ADP|PROPN)$/.test(reading.tokens[at + 1]?.pos ?? '');
  return !(behindNoun && /(?:ed|en|made|held)$/.test(norm)) && !norm.endsWith('ing');
}

/** Skips "on Wednesday", "in a post on X", "to reporters", ":" and adverbs of time. */
function skipFillers(reading: Reading, from: number, sentence: Sentence): number {
  const { tokens } = reading;
  let at = from;
  while (at < sentence.endToken) {
    const token = tokens[at]!;
    const linked = LINKS.has(token.norm);
    const phrase = phraseStartingAt(reading, linked ? at + 1 : at, sentence.endToken);
    const head = phrase ? tokens[phrase.head]! : null;
    const filler = head !== null && (fillers.has(head.lemma) || fillers.has(head.norm));
    if (phrase && filler && (linked || times.has(head.lemma))) at = phrase.end;
    else if (
      token.text === ':' ||
      (token.pos === 'ADV' && /^(?:later|earlier|then|also|again|today|yesterday|recently)$/.test(token.norm))
    )
      at += 1;
    else break;
  }
  return at;
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
  const rest = skipFillers(reading, told?.end ?? rightEdge(cue), sentence);
  if (rest < sentence.endToken && !/^[.,;!?]$/.test(tokens[rest]!.text)) return null;
  return clause(reading, { first: sentence.firstToken, end: edge - 1 });
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

function withoutDateline({ tokens, dateline }: Reading, { first, end }: TokenRange): TokenRange {
  let from = first;
  while (dateline && from < end && contains(dateline, tokens[from]!)) from += 1;
  return { first: from, end };
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

const hasVerb = (tokens: readonly Token[], { first, end }: TokenRange): boolean =>
  tokens.slice(first, end).some(isVerb);

/** A relative clause has a verb of its own, so that the sentence around it needs a second. */
const verbsIn = (tokens: readonly Token[], { first, end }: TokenRange): number =>
  tokens.slice(first, end).filter(isVerb).length;

/** Whether what follows is a complement that this kind of verb takes. */
function fits(reading: Reading, cue: Cue, range: TokenRange): boolean {
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
  if (that) return verbal || range.end - range.first >= PLAIN;
  if (cue.classes.has('act') && /^(?:to|on|for|against|not)$/.test(opener.norm)) return true;
  if (cue.classes.has('claim') && cue.classes.size === 1) return nominal && isClaim(reading, range);
  if (cue.classes.has('object') || cue.classes.has('as')) return nominal;
  if (cue.classes.has('act'))
    return nominal && tokens.slice(range.first, range.end).some((token) => /^(?:to|of|for|not)$/.test(token.norm));
  if (cue.classes.has('thought')) return isClause(reading, range);
  if (!cue.classes.has('clause') && !cue.classes.has('told') && !cue.classes.has('ask')) return false;
  return isClause(reading, range) || (verbal && SUBORDINATE.test(opener.norm));
}

const claims = new Set(nouns.claim);

/** "rejected the accusation" is said, "rejected the bill" is done. */
function isClaim(reading: Reading, { first, end }: TokenRange): boolean {
  const phrase = phraseStartingAt(reading, first, end);
  return phrase !== null && claims.has(reading.tokens[phrase.head]!.lemma);
}

const SUBORDINATE =
  /^(?:in|if|when|whether|how|why|what|who|where|there|after|by|as|for|on|at|while|since|despite|under|because)$/;

/** A subject and its finite verb: "the dam would hold", not "a policy of turning away boats". */
function isClause(reading: Reading, { first, end }: TokenRange): boolean {
  const { tokens } = reading;
  const subject = phraseStartingAt(reading, first, end);
  if (!subject) return false;
  let at = subject.end;
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

/** Without punctuation and conjunctions at the edges; quotation marks stay. */
function trim(tokens: readonly Token[], { first, end }: TokenRange): TokenRange | null {
  let [from, to] = [first, end];
  const loose = (token: Token) => (token.pos === 'PUNCT' || /^[,.;:—–-]+$/.test(token.text)) && !isQuoteMark(token);
  while (from < to && loose(tokens[from]!)) from += 1;
  while (to > from && loose(tokens[to - 1]!)) to -= 1;
  return from < to ? { first: from, end: to } : null;
}
