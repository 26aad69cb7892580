import type { Article, Sentence } from '../../article/article.js';
import { isPublished } from './published.js';
import { sourcedSentences } from './visible-source.js';

/** How far a source holds. */
export interface Reach {
  /** Sentences of its paragraph after its own. */
  readonly reach: number;
  /** Sentences of its paragraph before its own. */
  readonly ahead: number;
  /** After the first sentence of the article, sentences in which the source of the first may stand. */
  readonly lead: number;
}

/** Sentences a paragraph has on average below which a paragraph is no unit of thought, as in wire copy. */
const SHORT_PARAGRAPHS = 1.5;

/** Words that take up what the sentence before was about. */
const TAKES_UP =
  /^(?:he|she|they|it|this|that|these|those|his|her|their|its|both|neither|another|others|none|of|such|among)$/;

/**
 * Tells whether a sentence has a source: of its own, carried over from an earlier sentence of the paragraph, or from the
 * paragraph before where it takes that up; from the sentence that follows in its paragraph; or because each of its figures
 * stands in another sentence that has a source.
 */
export function reachOf(article: Article, { reach, ahead, lead }: Reach): (sentence: Sentence) => boolean {
  const { sentences } = article;
  const sourced = sourcedSentences(article);
  const published = new Map<number, boolean>();
  /** Asked only beside claims, and then often. */
  const own = (index: number): boolean => {
    if (sourced.has(index)) return true;
    const sentence = sentences[index];
    if (!sentence?.counts) return false;
    const known = published.get(index) ?? isPublished(article, sentence);
    published.set(index, known);
    return known;
  };
  const figures = new Set([...sourced].flatMap((index) => figuresIn(article, sentences[index]!)));
  const first = sentences.findIndex((one) => one.counts && one.endToken - one.firstToken > SHORTEST_LEAD);
  const short = areParagraphsShort(sentences);
  const introduced = blocksBehindColons(article, sourced);
  const paper = isAboutPaper(article, first);

  const carried = (sentence: Sentence): boolean => {
    for (let back = 1; back <= reach; back += 1) {
      const before = sentences[sentence.index - back];
      if (before?.block !== sentence.block) break;
      if (own(before.index)) return true;
    }
    if (reach > 0 && introduced.has(sentence.block)) return true;
    const before = sentences[sentence.index - 1];
    if (reach === 0 || before === undefined || before.block === sentence.block) return false;
    return own(before.index) && (short || takesUp(article, sentence));
  };
  const followed = (sentence: Sentence): boolean => {
    for (let next = sentence.index + 1; next <= sentence.index + ahead; next += 1) {
      if (sentences[next]?.block !== sentence.block) return false;
      if (sourced.has(next)) return true;
    }
    return false;
  };
  const summed = (sentence: Sentence): boolean =>
    sentence.index === first && sentences.slice(first, first + lead + 1).some(({ index }) => own(index));
  const repeated = (sentence: Sentence): boolean => {
    if (paper && isFinding(article, sentence)) return true;
    const told = figuresIn(article, sentence);
    return told.length > 0 && told.every((figure) => figures.has(figure));
  };
  return (sentence) =>
    own(sentence.index) || carried(sentence) || followed(sentence) || summed(sentence) || repeated(sentence);
}

/** Paragraphs that a source with a colon leads to: “The Courier reported:”. */
function blocksBehindColons({ sentences, tokens }: Article, sourced: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { index, endToken, block } of sentences) {
    const next = sentences[index + 1];
    const opens = tokens[endToken - 1]?.text === ':' && sourced.has(index);
    if (opens && next && next.block !== block) found.add(next.block);
  }
  return found;
}

/** Tokens below which a first sentence is a place or a time (“MERTON, Ark.”). */
const SHORTEST_LEAD = 6;

const takesUp = ({ tokens }: Article, { firstToken }: Sentence): boolean => TAKES_UP.test(tokens[firstToken]!.norm);

function areParagraphsShort(sentences: readonly Sentence[]): boolean {
  const counting = sentences.filter(({ counts }) => counts);
  return counting.length < SHORT_PARAGRAPHS * new Set(counting.map(({ block }) => block)).size;
}

/** The article opens with what a study, a poll or a ruling says: its figures are that paper's, unless they tell of a year. */
const isAboutPaper = ({ attributions }: Article, first: number): boolean =>
  attributions.some(({ sentence, sourceClass }) => sentence === first && sourceClass === 'document');

function isFinding({ tokens }: Article, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at += 1) {
    const { text, norm } = tokens[at]!;
    if (/^(?:1[89]|20)\d\d$/.test(text) || /^(?:is|are|has|have|will|now)$/.test(norm)) return false;
  }
  return true;
}

/** Figures of a sentence that are more than a day or a year, as written. */
function figuresIn({ tokens }: Article, { firstToken, endToken }: Sentence): string[] {
  const found: string[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const { text } = tokens[at]!;
    if (/^\d[\d,.]*$/.test(text) && !/^(?:1[89]|20)\d\d$/.test(text) && Number(text.replace(/,/g, '')) >= LEAST)
      found.push(text);
  }
  return found;
}

/** Smaller figures stand in many sentences by chance. */
const LEAST = 32;
