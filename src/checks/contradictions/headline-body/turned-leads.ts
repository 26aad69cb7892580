import type { Article, Sentence, Token } from '../../../article/article.js';
import { CONDITIONS, NEGATIONS } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import { announcedDeeds, type Deed, toldDeed } from './announced.js';
import { stemOf } from './phrases.js';
import { areAlike, areTurned, DENYING, isKnownVerb, namesOne, ROLES, signsOf, verbKey } from './turns.js';

/** A headline's deed, and the lead's, which is the opposite of it. */
export interface TurnedLead {
  readonly headline: Deed;
  readonly body: Deed;
}

/** Sentences of the body in which the headline's news is told. */
const LEAD = 2;

/** A word of the lead by which the deed told may be another than the one announced. */
const OTHER =
  /^(?:although|another|but|earlier|except|formerly|however|initially|last|originally|other|partly|previously|separate|some|still|though|until|without|yet)$/u;

/** Deeds of headlines that the lead's main clause turns round, of one doer and one thing, and that the body nowhere bears out. */
export function turnedLeads({ article, headlines, body }: Reading): TurnedLead[] {
  const { tokens } = article;
  const announced = headlines.flatMap(({ sentence }) => announcedDeeds(tokens, sentence.firstToken, sentence.endToken));
  if (announced.length === 0) return [];
  const sentences = body.map(({ sentence }) => sentence).filter((sentence) => hasVerb(tokens, sentence));
  const told = sentences.slice(0, LEAD).flatMap((sentence) => leadDeed(article, sentence));
  return announced.flatMap((headline) => {
    const contrary = told.find((one) => contradicts(headline, one) && sameDeed(headline, one));
    return contrary === undefined || bearsOut(tokens, headline, sentences) ? [] : [{ headline, body: contrary }];
  });
}

/** Datelines and bylines have none. */
const hasVerb = (tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean =>
  tokens.slice(firstToken, endToken).some(({ pos }) => pos === 'AUX' || pos === 'VERB');

function leadDeed({ tokens, document }: Article, { firstToken, endToken, start, end }: Sentence): Deed[] {
  for (let i = firstToken; i < endToken; i += 1)
    if ((OTHER.test(tokens[i]!.norm) && !isComparison(tokens, i)) || CONDITIONS.has(tokens[i]!.norm)) return [];
  if (document.text.slice(start, end).trimEnd().endsWith('?')) return [];
  const deed = toldDeed(tokens, firstToken, endToken);
  return deed === null ? [] : [deed];
}

/** "From $2 billion a year earlier" compares; it does not say when the deed was done. */
const isComparison = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'earlier' && /^(?:year|quarter|month)$/u.test(tokens[at - 1]?.norm ?? '');

const contradicts = (a: Deed, b: Deed): boolean =>
  a.form === b.form &&
  (areAlike(a.verb, b.verb) ? a.negated !== b.negated : !a.negated && !b.negated && areTurned(a.verb, b.verb, a.form));

/** One doer, and one thing that it is done to; without a thing, what is said of the doer must be the same. */
function sameDeed(a: Deed, b: Deed): boolean {
  const doer = a.subject.at(-1);
  if (doer === undefined || !(namesOne(doer, b.subject) || (b.named && ROLES.has(doer)))) return false;
  if (a.form === 'passive') return [...a.words].some((word) => b.words.has(word));
  if (a.form === 'states') return a.figures.length > 0 && a.figures.join() === b.figures.join();
  const [thing, other] = [a.object.at(-1), b.object.at(-1)];
  if (thing === undefined || thing !== other || !mayBeOne(a.amounts, b.amounts)) return false;
  if (!sameComplement(a, b)) return false;
  const [own, others] = [a.object.slice(0, -1), b.object.slice(0, -1)];
  return own.length === 0 || others.length === 0 || own.some((word) => b.words.has(word) || b.subject.includes(word));
}

const mayBeOne = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));

/** "Sanctions on Iran" are not "sanctions on Syria"; "the verdict against the builder" may be that "against Corliss". */
function sameComplement({ complement: a }: Deed, { complement: b }: Deed): boolean {
  if (a === null || b === null || a.preposition !== b.preposition) return true;
  if (a.names.length > 0 || b.names.length === 0) return mayBeOne(a.names, b.names) && mayBeOne(a.words, b.words);
  return true;
}

/** A verb of the headline's meaning, or the same denial, in the lead, or below it of the same thing; what had been done before is no news. */
function bearsOut(tokens: readonly Token[], headline: Deed, body: readonly Sentence[]): boolean {
  const things = new Set([...headline.object, ...headline.subject]);
  const signs = new Set(headline.form === 'passive' ? signsOf(headline.verb) : []);
  return body.some(({ firstToken, endToken }, i) => {
    let told = false;
    let spoken = i <= LEAD;
    let denied = false;
    for (let at = firstToken; at < endToken; at += 1) {
      const token = tokens[at]!;
      told ||= signs.has(token.lemma);
      spoken ||= things.has(stemOf(token));
      denied ||= NEGATIONS.has(token.norm) || DENYING.has(token.lemma);
      const before = i > LEAD && tokens[at - 1]?.norm === 'had';
      if (isKnownVerb(token) && !before) told ||= areAlike(verbKey(tokens, at, endToken)?.key ?? '', headline.verb);
    }
    return told && spoken && (!headline.negated || denied);
  });
}
