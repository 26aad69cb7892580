import type { Entity, Mention, Sentence, Token } from '../article.js';
import { englishAmong, isTitleCase, readHabits } from './case.js';
import { type Cluster, clusterNames } from './clusters.js';
import { type Name, namesIn, namesInTitle } from './names.js';
import { readWords, type Word } from './words.js';

/**
 * Names of persons, organisations and places, and what each refers to.
 * A name has neither title nor possessive; those inside a title ("U.S." of "U.S. President") are mentions too.
 * @param text the document's text, which tokens and sentences have their offsets in
 * @returns mentions in reading order; entities in the order of their first mention
 */
export function readMentions(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): { mentions: Mention[]; entities: Entity[] } {
  const clusters = clusterNames(findNames(sentences.map((sentence) => readWords(tokens, sentence))))
    .map((cluster) => ({ ...cluster, first: cluster.names[0]!.start }))
    .sort((a, b) => a.first - b.first);
  const mentions = clusters
    .flatMap(({ names }, entity) =>
      names.map(({ start, end, sentence, role }) => ({ start, end, sentence, role, entity })),
    )
    .sort((a, b) => a.start - b.start)
    .map((mention, index) => ({ index, text: text.slice(mention.start, mention.end), ...mention }));
  return { mentions, entities: clusters.map((cluster, index) => entityOf(text, cluster, index)) };
}

/** Sentences first, then headlines, whose capitals can only be read with the names that the sentences hold. */
function findNames(sentences: readonly Word[][]): Name[] {
  const vocabulary = englishAmong(sentences);
  const titles = sentences.map((words) => isTitleCase(words, vocabulary));
  const habits = readHabits(
    sentences.filter((_, i) => !titles[i]),
    vocabulary,
  );
  const names = sentences.flatMap((words, i) => (titles[i] ? [] : namesIn(words, i, habits)));
  const keys = new Set(
    names.filter(({ weak }) => !weak).flatMap(({ key, parts }) => (parts.length > 1 ? [key, parts.at(-1)!] : [key])),
  );
  const headlines = sentences.flatMap((words, i) =>
    titles[i] ? namesInTitle(words, i, habits, (key) => keys.has(key)) : [],
  );
  return [...names, ...headlines].sort((a, b) => a.start - b.start);
}

function entityOf(text: string, { kind, names }: Cluster, index: number): Entity {
  const fullest = names.reduce((best, name) => (size(name) > size(best) ? name : best));
  const roles = names.flatMap(({ role }) => (role ? [text.slice(role.start, role.end)] : []));
  return {
    index,
    name: text.slice(fullest.start, fullest.end),
    kind,
    role: kind === 'person' ? bestRole(roles) : null,
  };
}

const size = ({ parts, text }: Name): number => parts.length * 100 + Math.min(text.length, 99);

const FORMER = /^(?:former|ex|then|late|outgoing)\b/i;

/** The fullest of the present offices, else of the former ones. */
function bestRole(roles: readonly string[]): string | null {
  const present = roles.filter((role) => !FORMER.test(role));
  const words = (role: string): number => role.split(/\s+/).length;
  const pool = present.length ? present : roles;
  return pool.length ? pool.reduce((best, role) => (words(role) > words(best) ? role : best)) : null;
}
