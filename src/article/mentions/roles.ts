import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const roles = require('./lexicon/roles.json') as { nouns: string[]; abbreviations: string[]; modifiers: string[] };
const persons = require('./lexicon/person-nouns.json') as { nouns: string[] };

const roleNouns = new Set(roles.nouns);
const personNouns = new Set(persons.nouns);
const abbreviations = new Set(roles.abbreviations);
const modifiers = new Set(roles.modifiers);

/** "spokeswomen" → "spokeswoman", "deputies" → "deputy", "presidents" → "president". */
function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('people')) return `${noun.slice(0, -6)}person`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** Whether a noun or its singular is listed; of a compound ("vice-president", "secretary-general") a part will do. */
function listed(lemma: string, nouns: ReadonlySet<string>): boolean {
  const noun = lemma.toLowerCase();
  if (nouns.has(noun) || nouns.has(singular(noun))) return true;
  const hyphen = noun.lastIndexOf('-');
  if (hyphen < 0) return false;
  const last = noun.slice(hyphen + 1);
  if (nouns.has(last) || nouns.has(singular(last))) return true;
  return /^(?:general|elect|designate|emeritus|at-large)$/.test(last) && listed(noun.slice(0, hyphen), nouns);
}

/** Whether a noun names an office or a profession: "minister", "farmer", "vice-president"; not "mother", not "resident". */
export const isRoleNoun = (lemma: string): boolean =>
  listed(lemma, roleNouns) || /.(?:ologist|ician|ographer)s?$/.test(lemma);

/** Whether a noun denotes a person or a group of people, in an office or not: "official", "family", "minister". */
export const isPersonNoun = (lemma: string): boolean => isRoleNoun(lemma) || listed(lemma, personNouns);

/** Whether a word is an abbreviated title: "Sen.", "Dr", "MPs"; any case, without the stop. */
export const isTitleAbbreviation = (key: string): boolean =>
  abbreviations.has(key.toLowerCase()) || (key.endsWith('s') && abbreviations.has(key.slice(0, -1).toLowerCase()));

/** Whether a word opens or qualifies a title: "former", "acting", "deputy", "prime", "foreign". */
export const isRoleModifier = (key: string): boolean => modifiers.has(key);
