import { createRequire } from 'node:module';
import type { SourceClass, Token } from '../article.js';
import { isPersonNoun, isRoleNoun } from '../mentions/roles.js';
import type { Span } from '../span.js';
import { isNoun, isPronoun, type Phrase } from './phrase.js';
import { mentionOf, type Reading, spanOf } from './reading.js';

export const nouns: Record<
  | 'document'
  | 'organisation'
  | 'service'
  | 'group'
  | 'collective'
  | 'spokesperson'
  | 'staff'
  | 'listener'
  | 'channel'
  | 'platform'
  | 'time'
  | 'claim'
  | 'epithet',
  string[]
> = createRequire(import.meta.url)('./nouns.json');

const documents = new Set(nouns.document);
const organisations = new Set(nouns.organisation);
/** Bodies whose last word alone is a person. */
const services = new Set(nouns.service);
const groups = new Set(nouns.group);
const spokespeople = new Set(nouns.spokesperson);
/** They speak for the house that is named with them. */
const staff = new Set(nouns.staff);

/** Only with the outlet's name: "a Reuters witness". */
const OWN_STAFF = /^(?:witness|correspondent|reporter|journalist|photographer)$/;

/** They speak for the body that their paragraph named last: “The ministry denied it. ‘We did not know,’ a spokesman said.” */
const SPOKESPERSON = /^spokes(?:man|men|woman|women|person|people)$/;
/** Tokens of a paragraph in which that body is looked for. */
const BODY_REACH = 80;

/** Who is behind a statement, as the text names them. */
export interface Source {
  readonly span: Span;
  /** What a pronoun stands for, where no name does. */
  readonly antecedent?: Span;
  readonly sourceClass: SourceClass;
  readonly speaker: string | null;
  readonly entity: number;
  readonly role: string | null;
}

/** Lemma and number of a noun; the tagger leaves capitalised plurals ("Residents said") as they are. */
function nounOf({ norm, lemma, pos }: Token): { noun: string; plural: boolean } {
  const noun =
    pos === 'PROPN' && norm === lemma
      ? norm.replace(/(?<=[a-z]{3})ies$/, 'y').replace(/(?<=[a-z]{3})(?:(?<=ch|sh|ss|x)es|(?<!s)s)$/, '')
      : lemma;
  const plural = noun !== norm && /(?:s|men|women|people|children)$/.test(norm);
  return { noun, plural };
}

/**
 * The source that a noun phrase names, or null where the phrase cannot speak ("the phone call").
 * Pronouns are not resolved here.
 */
export function sourceOf(reading: Reading, phrase: Phrase): Source | null {
  const { tokens } = reading;
  const head = tokens[phrase.head]!;
  const mention = mentionOf(reading, phrase.head);
  if (mention) return namedSource(reading, phrase);
  if (isPronoun(head) && !groups.has(head.lemma) && !groups.has(head.norm)) return null;
  const span = spanOf(reading, phrase.first, phrase.end);
  const { noun, plural } = nounOf(head);
  const nobody = { span, speaker: null, entity: -1, role: null };
  const organisation = organisationIn(reading, phrase);
  const body = tokens.slice(phrase.first, phrase.end).some(({ lemma }) => organisations.has(lemma));
  const outlet = OWN_STAFF.test(noun);
  const house = staff.has(noun) ? houseOf(reading, phrase) : null;
  if (house) return { ...nobody, sourceClass: 'organisation', speaker: house.name, entity: house.index };
  const sent = SPOKESPERSON.test(noun) && isBodyBefore(reading, phrase);
  if (spokespeople.has(noun) && (organisation || (body && !outlet) || sent)) {
    const { name = null, index = -1 } = organisation ?? {};
    return { ...nobody, sourceClass: 'organisation', speaker: name, entity: index };
  }
  if (documents.has(noun)) return { ...nobody, sourceClass: 'document' };
  if (organisations.has(noun) || (!plural && services.has(`${tokens[phrase.head - 1]?.norm} ${noun}`))) {
    return {
      ...nobody,
      sourceClass: 'organisation',
      speaker: organisation?.name ?? null,
      entity: organisation?.index ?? -1,
    };
  }
  if (groups.has(noun) || groups.has(head.norm)) return { ...nobody, sourceClass: 'unnamed-group' };
  if (isPersonNoun(noun) || isRoleNoun(noun) || spokespeople.has(noun)) {
    return { ...nobody, sourceClass: plural ? 'unnamed-group' : 'unnamed-person' };
  }
  return null;
}

function isBodyBefore(reading: Reading, { first }: Phrase): boolean {
  const { tokens, sentences, entities } = reading;
  const blockOf = (at: number) => sentences[tokens[at]!.sentence]?.block;
  for (let at = first - 1; at >= Math.max(0, first - BODY_REACH) && blockOf(at) === blockOf(first); at -= 1) {
    const mention = mentionOf(reading, at);
    if (organisations.has(tokens[at]!.lemma) || (mention && entities[mention.entity]!.kind === 'organisation'))
      return true;
  }
  return false;
}

function namedSource(reading: Reading, phrase: Phrase): Source | null {
  const mention = mentionOf(reading, phrase.head)!;
  const entity = reading.entities[mention.entity]!;
  const span = { start: mention.start, end: mention.end };
  const { name, index } = entity;
  if (entity.kind === 'person') {
    const role = mention.role ? reading.text.slice(mention.role.start, mention.role.end) : entity.role;
    return { span, sourceClass: 'named-person', speaker: name, entity: index, role };
  }
  if (entity.kind === 'other') return null;
  return { span, sourceClass: 'organisation', speaker: name, entity: index, role: null };
}

/** An organisation or government named inside a phrase: "a State Department spokesman", "a spokesman for Pemex". */
function organisationIn(reading: Reading, phrase: Phrase) {
  for (let i = phrase.first; i < phrase.end; i += 1) {
    const mention = mentionOf(reading, i);
    const entity = mention && reading.entities[mention.entity];
    if (entity && (entity.kind === 'organisation' || entity.kind === 'place')) return entity;
  }
  return null;
}

/** "analysts at Corran Securities": the name behind the preposition, be it a firm's or a founder's. */
function houseOf(reading: Reading, { head, end }: Phrase) {
  for (let at = head + 1; at < end; at += 1) {
    const mention = HOUSE_LINKS.test(reading.tokens[at - 1]!.norm) ? mentionOf(reading, at) : null;
    if (mention) return reading.entities[mention.entity]!;
  }
  return null;
}

const HOUSE_LINKS = /^(?:at|for|from|of|the|with)$/;

/** Whether anything said of this phrase can be a statement: a name, a person, a body, a document. */
export function canSpeak(reading: Reading, phrase: Phrase): boolean {
  const head = reading.tokens[phrase.head]!;
  return sourceOf(reading, phrase) !== null || isPronoun(head);
}

/** Whether a phrase has a noun or a name for its head, so that it can name the subject of "said" whatever that is. */
export function isNamedByWords(reading: Reading, phrase: Phrase): boolean {
  const head = reading.tokens[phrase.head]!;
  return canSpeak(reading, phrase) || mentionOf(reading, phrase.head) !== null || isNoun(head);
}

/**
 * What nothing is known of but that it said something: a name is taken for a body, a noun for a text, never for somebody
 * whose name is withheld.
 */
export function unknownSource(reading: Reading, phrase: Phrase): Source {
  const mention = mentionOf(reading, phrase.head);
  const span = mention ? { start: mention.start, end: mention.end } : spanOf(reading, phrase.first, phrase.end);
  const entity = mention && reading.entities[mention.entity]!;
  const named = entity !== null || reading.tokens[phrase.head]!.pos === 'PROPN';
  return {
    span,
    sourceClass: named ? 'organisation' : 'document',
    speaker: entity?.name ?? null,
    entity: entity?.index ?? -1,
    role: null,
  };
}
