import { createRequire } from 'node:module';
import type { Article, Sentence, Token } from '../../article/article.js';

type Words = 'reporting' | 'foreseeing' | 'papers' | 'finding' | 'venues';
const lexicon: Record<Words, string[]> = createRequire(import.meta.url)('./visible-source.json');
const wordsOf = (name: Words): ReadonlySet<string> => new Set(lexicon[name]);
const reporting = wordsOf('reporting');
const foreseeing = wordsOf('foreseeing');
const papers = wordsOf('papers');
const finding = wordsOf('finding');
const venues = wordsOf('venues');

/** Words of a subject before its verb: “the maker of cordless drills and lawn mowers said”. */
const LONGEST_SUBJECT = 12;

/** Words between a paper and what it found: “a poll last week by the institute found”. */
const LONGEST_GAP = 12;

/** Sentences whose source a reader can see: they hold a statement or a part of one, or words that show a source. */
export function sourcedSentences(article: Article): Set<number> {
  const found = new Set(article.sentences.filter((one) => showsSource(article, one)).map(({ index }) => index));
  let at = 0;
  for (const { content, sentence, sourceClass } of article.attributions) {
    if (sourceClass === 'none') continue;
    found.add(sentence);
    while (at > 0 && article.sentences[at]!.start > content.start) at -= 1;
    while (at < article.sentences.length && article.sentences[at]!.end <= content.start) at += 1;
    for (let i = at; i < article.sentences.length && article.sentences[i]!.start < content.end; i += 1) found.add(i);
  }
  return found;
}

/** A source is there though its statement was not read: nobody may be told that there is none. */
function showsSource({ tokens }: Article, { firstToken, endToken }: Sentence): boolean {
  let paper = -1 - LONGEST_GAP;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at]!;
    if (token.quote >= 0) continue;
    if (token.norm === 'according' && tokens[at + 1]?.norm === 'to') return true;
    const reports = reporting.has(token.norm) && (introduces(tokens, at, endToken) || closes(tokens, firstToken, at));
    if ((reports || inverts(tokens, at)) && !isPassive(tokens, at)) return true;
    if (/^(?:heard|told)$/.test(token.norm) && isInPublic(tokens, at)) return true;
    const verb = token.pos === 'VERB' || tokens[at - 1]?.lemma === 'have';
    if (verb && foreseeing.has(token.norm) && !isPassive(tokens, at)) return true;
    if (/^(?:polled|surveyed)$/.test(token.norm) && tokens[at + 1]?.norm === 'by') return true;
    if (token.pos === 'VERB' && finding.has(token.lemma) && at - paper <= LONGEST_GAP) return true;
    if (token.pos === 'NOUN' && papers.has(token.lemma) && !token.norm.endsWith('ies')) paper = at;
  }
  return false;
}

/** “Explains that”, “explains, in a few words, that”, “explains:”. */
function introduces(tokens: readonly Token[], at: number, end: number): boolean {
  if (/^(?:that|:)$/.test(tokens[at + 1]?.norm ?? '')) return true;
  const inserted = tokens[at + 1]?.text === ',' ? tokens.slice(at + 2, Math.min(end, at + LONGEST_GAP)) : [];
  return inserted.some(({ text }, index) => text === ',' && inserted[index + 1]?.norm === 'that');
}

/** “…, the maker of drills said in its quarterly filing”: a clause behind a comma, without another, that ends the sentence. */
function closes(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens.slice(Math.max(first, at - LONGEST_SUBJECT), at);
  const comma = before.findLastIndex(({ text }) => text === ',');
  const next = tokens[at + 1];
  return comma >= 0 && comma < before.length - 1 && (next === undefined || /^(?:[.,]|at|by|in|on)$/.test(next.norm));
}

/** “…, said a person briefed on the matter”. */
function inverts(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    reporting.has(tokens[at]!.norm) &&
    tokens[at - 1]?.text === ',' &&
    next !== undefined &&
    /^(?:ADJ|DET|NOUN|PROPN)$/.test(next.pos)
  );
}

/** “The court heard”, “jurors were told”. */
const isInPublic = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((back) => venues.has(tokens[at - back]?.lemma ?? ''));

/** “It is said that”: by nobody. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) => tokens[at - back]?.lemma === 'be');
}
