import type { Article } from '../../../article/article.js';
import { type Circumstances, circumstances, sameTime } from '../reading/circumstances.js';
import type { SentenceGrammar, TokenRange } from '../reading/clause.js';
import { MOVING } from '../reading/grammar.js';
import type { Reading } from '../reading/index.js';
import { exclude } from '../reading/numbers.js';
import { EVENTS, type Harm, readHarms } from './harm.js';

/** A figure of people who came to harm, with the event it belongs to. */
export interface Casualty extends Harm {
  readonly voice: string;
  readonly sentence: number;
  readonly time: Circumstances;
  readonly places: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** The sentence tells of an event as new: "another attack", "a fire". */
  readonly fresh: boolean;
  /** It speaks of more than one event: "attacks", "the deadliest". */
  readonly several: boolean;
}

/** Casualty figures of sentences that give one figure an outcome; lists by place or day are left alone. */
export function casualties({ article, voices }: Reading, body: readonly SentenceGrammar[]): Casualty[] {
  const { tokens } = article;
  return body.flatMap((grammar) => {
    const harms = readHarms(tokens, grammar);
    return harms
      .filter((harm) => harms.filter(({ outcome }) => outcome === harm.outcome).length === 1)
      .filter((harm) => !isMoving(article, harm))
      .map((harm) => ({ ...harm, voice: voices[harm.figure.first]!, ...setting(article, grammar) }));
  });
}

const SEVERAL = /^(?:deadliest|worst|separate|elsewhere|overall|across|similar|series|string|wave|both|twin|each)$/u;

function setting({ tokens }: Article, { sentence, phrases }: SentenceGrammar) {
  const places = new Set<string>();
  const events = new Set<string>();
  let fresh = false;
  let several = tokens.slice(sentence.firstToken, sentence.endToken).some(({ norm }) => SEVERAL.test(norm));
  for (const phrase of phrases) {
    const before = tokens[phrase.first - 1]?.norm ?? '';
    if (phrase.proper && /^(?:in|at|near|outside|around)$/u.test(before) && !/day$/u.test(phrase.key))
      places.add(phrase.key);
    const event = EVENTS.get(tokens[phrase.head]!.lemma);
    if (event === undefined) continue;
    events.add(`${event}`);
    if (phrase.kind === 'indefinite') fresh = true;
    if (tokens[phrase.head]!.norm !== tokens[phrase.head]!.lemma) several = true;
  }
  const time = circumstances(tokens, { first: sentence.firstToken, end: sentence.endToken });
  return { sentence: sentence.index, places, events, fresh, several, time };
}

/** "Up from six", "another 12", "including": one of several figures. Looks at the figure's surroundings. */
function isMoving({ tokens, sentences }: Article, { first, end, figure }: Harm): boolean {
  const sentence = sentences[tokens[figure.first]!.sentence]!;
  const range: TokenRange = {
    first: Math.max(sentence.firstToken, first - 3),
    end: Math.min(sentence.endToken, end + 3),
  };
  for (let i = range.first; i < range.end; i += 1) {
    const { norm } = tokens[i]!;
    const approximates =
      i >= figure.first - 3 && i < figure.first && /^(?:more|up|some|only)$/u.test(norm) && figure.bound !== 'exact';
    const toll = norm === 'of' && tokens[i - 1]?.norm === 'toll';
    if (MOVING.has(norm) && !approximates && !toll) return true;
  }
  return false;
}

export const keysOf = ({ voice, outcome, counted }: Casualty): string[] => [`${voice}|${outcome}|${counted}`];

/** Two figures for one outcome of one event, of which not both can hold. */
export function disagree(earlier: Casualty, later: Casualty): boolean {
  if (earlier.sentence === later.sentence || !exclude(earlier.figure, later.figure)) return false;
  if (earlier.several || later.several) return false;
  if (earlier.time.changing || later.time.changing || !sameTime(earlier.time, later.time)) return false;
  if (later.fresh || apart(earlier.places, later.places) || otherEvent(earlier.events, later.events)) return false;
  return later.anaphoric || common(earlier.events, later.events);
}

/** What shows that two figures belong to one event. */
export const occasion = (earlier: Casualty, later: Casualty): string =>
  common(earlier.events, later.events) ? 'one kind of event, and no other place or time' : 'people spoken of before';

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !common(a, b);

function otherEvent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return apart(a, b) && !a.has('-1') && !b.has('-1');
}
