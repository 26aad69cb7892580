import type { Entity, Token } from '../article.js';
import type { Cue } from './cues.js';
import { isPronoun } from './phrase.js';
import { mentionOf, type Reading, spanOf } from './reading.js';
import { nouns, type Source, sourceOf, unknownSource } from './sources.js';
import { floorOf, WINDOW } from './subjects.js';

/** Letters that "Mexico" and "Mexican" share. */
const STEM = 5;
const LEADERS = /president|minister|chancellor|premier|king|chief|head|chair/;
const SINGULAR = new Set(['he', 'she']);
/** "his claim that": who owns the words. */
const POSSESSIVES = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
]);
const collective = new Set(nouns.collective);

/** Finds who a cue's subject is, in reading order: pronouns and "the minister" refer back. */
export interface Antecedents {
  /** @param nested the cue stands in words reported of somebody else, to whom a later "he" refers */
  resolve(cue: Cue, nested: boolean): Source | null;
  /** Likewise for an aside: it is not remembered, and what it cannot refer to is nobody. */
  recall(aside: Subject): Source;
}

type Subject = Pick<Cue, 'sentence' | 'subject'>;

export function trackAntecedents(reading: Reading): Antecedents {
  let last: Memory['last'] = null;
  let lastGroup: Source | null = null;
  let lastOrganisation: Source | null = null;

  const remember = (cue: Subject, source: Source): Source => {
    last = { source, sentence: cue.sentence, block: reading.sentences[cue.sentence]!.block };
    if (source.sourceClass === 'unnamed-group' || source.speaker?.includes(' and ')) lastGroup = source;
    if (source.sourceClass === 'organisation') lastOrganisation = source;
    return source;
  };

  const find = (cue: Subject): Source | null => {
    const { subject } = cue;
    const head = reading.tokens[subject.head]!;
    const span = spanOf(reading, subject.first, subject.end);
    const pair = pairOf(reading, cue);
    if (pair) return { ...pair, span };
    const owner = POSSESSIVES.get(head.norm);
    if (owner || (mentionOf(reading, subject.head) === null && isPronoun(head) && !nouns.group.includes(head.norm))) {
      const found = pronoun(reading, cue, owner ?? head.norm, { last, lastGroup, lastOrganisation });
      return found && { ...withAntecedent(found), span };
    }
    const source = sourceOf(reading, subject) ?? unknownSource(reading, subject);
    const known = source.sourceClass === 'unnamed-person' ? definite(reading, cue, last) : null;
    return known ? { ...ofEntity(known), span } : source;
  };

  return {
    recall(aside) {
      const { first, end } = aside.subject;
      return find(aside) ?? { ...nobody('none'), span: spanOf(reading, first, end) };
    },
    resolve(cue, nested) {
      const source = find(cue);
      return source && !nested ? remember(cue, source) : source;
    },
  };
}

const ofEntity = (entity: Entity): Omit<Source, 'span'> => ({
  sourceClass: entity.kind === 'person' ? 'named-person' : 'organisation',
  speaker: entity.name,
  entity: entity.index,
  role: entity.role,
});

interface Memory {
  readonly last: { readonly source: Source; readonly sentence: number; readonly block: number } | null;
  readonly lastGroup: Source | null;
  readonly lastOrganisation: Source | null;
}

function pronoun(
  reading: Reading,
  cue: Subject,
  word: string,
  memory: Memory,
): (Omit<Source, 'span'> & Partial<Source>) | null {
  if (word === 'it') return memory.lastOrganisation;
  if (word === 'one' || word === 'another') return nobody('unnamed-person');
  if (word === 'others' || word === 'those') return nobody('unnamed-group');
  if (!SINGULAR.has(word))
    return word === 'they' ? (memory.lastGroup ?? memory.lastOrganisation ?? nobody('unnamed-group')) : null;
  const sentence = reading.sentences[cue.sentence]!;
  const inSentence = lastPerson(reading, floorOf(cue.subject.first, sentence), cue.subject.first);
  if (inSentence) return ofEntity(inSentence);
  const individual = memory.last && /person$/.test(memory.last.source.sourceClass) ? memory.last : null;
  if (individual && (individual.block === sentence.block || individual.sentence === sentence.index - 1))
    return individual.source;
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 3); at -= 1) {
    const earlier = reading.sentences[at]!;
    const person = firstPerson(reading, earlier.firstToken, Math.min(earlier.endToken, earlier.firstToken + WINDOW));
    if (person) return ofEntity(person);
  }
  return individual?.source ?? nobody('unnamed-person');
}

/** Keeps the words that a pronoun stands for, unless a name says it better. */
function withAntecedent(found: Omit<Source, 'span'> & Partial<Source>): Omit<Source, 'span'> {
  const { span, ...source } = found;
  return source.speaker === null && span && !source.antecedent ? { ...source, antecedent: span } : source;
}

const nobody = (sourceClass: 'unnamed-person' | 'unnamed-group' | 'none') => ({
  sourceClass,
  speaker: null,
  entity: -1,
  role: null,
});

function personAt(reading: Reading, token: number): Entity | null {
  const mention = mentionOf(reading, token);
  const entity = mention && reading.entities[mention.entity];
  return entity?.kind === 'person' && reading.tokens[token]!.quote < 0 ? entity : null;
}

function lastPerson(reading: Reading, first: number, end: number): Entity | null {
  for (let at = end - 1; at >= first; at -= 1) {
    const person = personAt(reading, at);
    if (person && !/^['’]/.test(reading.tokens[at + 1]?.text ?? '')) return person;
  }
  return null;
}

function firstPerson(reading: Reading, first: number, end: number): Entity | null {
  for (let at = first; at < end; at += 1) {
    const person = personAt(reading, at);
    if (person && !/^['’]/.test(reading.tokens[at + 1]?.text ?? '')) return person;
  }
  return null;
}

/** Mentions looked at, going back, before a description is left unresolved. */
const MEMORY = 200;

/** Persons named before a token, the last one first. */
function* peopleBefore(reading: Reading, token: number): Generator<Entity> {
  const last = reading.mentionBefore[token]!;
  for (let i = last; i >= Math.max(0, last - MEMORY); i -= 1) {
    const entity = reading.entities[reading.mentions[i]!.entity]!;
    if (entity.kind === 'person') yield entity;
  }
}

/** Abbreviated titles for the nouns they shorten: "Gov. Ana Ruiz … the governor". */
const TITLES: Readonly<Record<string, RegExp>> = {
  congressman: /\brep\b/,
  congresswoman: /\brep\b/,
  governor: /\bgov\b/,
  lawmaker: /\b(?:rep|sen)\b|representative|senator|congress/,
  lieutenant: /\blt\b/,
  professor: /\bprof\b/,
  representative: /\brep\b/,
  senator: /\bsen\b/,
};
const epithets = new Set(nouns.epithet);
/** "the Mexican leader" is no other country's. */
const NATIONAL = /(?:[^n]an|ese|ish|ench|utch|israeli|iraqi|pakistani|saudi)$/;
/** What may be said of any holder of an office. */
const GENERIC =
  /^(?:democratic|embattled|first-term|former|freshman|junior|longtime|outgoing|republican|senior|veteran)$/;

/**
 * "the minister", "the Mexican leader": the last person before who holds such an office; "the Ohio Republican", "the
 * candidate": who spoke last, else the last person named.
 */
function definite(reading: Reading, cue: Subject, last: Memory['last']): Entity | null {
  const { tokens } = reading;
  const { first, head } = cue.subject;
  if (!/^(?:the|this|that)$/.test(tokens[first]!.norm)) return null;
  const noun = tokens[head]!.lemma;
  const said = last?.source;
  if (said?.sourceClass === 'unnamed-person' && reading.text.slice(said.span.start, said.span.end).includes(noun))
    return null;
  const telling = ({ text, norm }: Token) =>
    !GENERIC.test(norm) && /\p{L}/u.test(text) && (NATIONAL.test(norm) || !/^\p{Lu}/u.test(text));
  const modifiers = tokens.slice(first + 1, head).filter(telling);
  for (const entity of peopleBefore(reading, first)) {
    const role = entity.role?.toLowerCase() ?? '';
    const fits = role.includes(noun) || TITLES[noun]?.test(role) || (noun === 'leader' && LEADERS.test(role));
    if (fits && modifiers.every(({ norm }) => role.includes(norm.slice(0, STEM)))) return entity;
  }
  if (!epithets.has(noun)) return null;
  const speaker = said?.sourceClass === 'named-person' ? reading.entities[said.entity] : undefined;
  if (speaker) return speaker;
  const [nearest] = peopleBefore(reading, first);
  return nearest ?? null;
}

/** "both leaders", "the two presidents": the last two persons named. */
function pairOf(reading: Reading, cue: Subject): Omit<Source, 'span'> | null {
  const { tokens } = reading;
  const { first, end, head } = cue.subject;
  const words = tokens.slice(first, end).map((token) => token.norm);
  if (!(words.includes('both') || words.includes('two'))) return null;
  if (!(collective.has(tokens[head]!.lemma) || words.length === 1)) return null;
  const people = new Set<Entity>();
  for (const entity of peopleBefore(reading, first)) {
    people.add(entity);
    if (people.size < 2) continue;
    const speaker = [...people]
      .reverse()
      .map(({ name }) => name)
      .join(' and ');
    return { sourceClass: 'named-person', speaker, entity: -1, role: null };
  }
  return null;
}
