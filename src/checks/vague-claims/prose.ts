import type { Article, BlockRole, Quote, Sentence, SourceClass, Token } from '../../article/article.js';
import type { Span } from '../../article/span.js';
import { isDay } from './figure.js';
import { otherForms } from './pattern.js';

/** A sentence as the signals read it. */
export interface Line {
  /** Place among the lines of its kind: the neighbours of a body sentence are body sentences. */
  readonly index: number;
  readonly sentence: Sentence;
  /** Marks around terms are left out, so that “important” in scare quotes is a word like the others. */
  readonly tokens: readonly Token[];
  /** The words of the tokens, each in all the forms under which a list may hold it. */
  readonly words: readonly string[];
  /** Headline or subhead: written in title case, read by `withheld-detail` alone. */
  readonly display: boolean;
  /** Holds words outside speech. */
  readonly narrated: boolean;
}

interface NamedStatement {
  readonly content: Span;
  readonly source: Span;
  /** Where the body first speaks of the source. */
  readonly introduced: number;
  /** Some of it stands in quotation marks. */
  readonly quoted: boolean;
}

export interface Prose {
  readonly body: readonly Line[];
  readonly display: readonly Line[];
  /** A date stands in the article or was given with it. */
  readonly dated: boolean;
  /** Statements whose source has a name, by the start of their content. */
  readonly statements: readonly NamedStatement[];
}

const WORD = /[\p{L}\p{N}]/u;

const known = new WeakMap<Article, Prose>();

/** Sentences of the body, and headlines and subheads that are no copies; read once for all signals. */
export function readProse(article: Article): Prose {
  const prose = known.get(article) ?? toProse(article);
  known.set(article, prose);
  return prose;
}

function toProse(article: Article): Prose {
  const marks = termMarks(article.quotes);
  const body: Line[] = [];
  const display: Line[] = [];
  for (const sentence of article.sentences) {
    const { role, copyOf } = article.blocks[sentence.block]!;
    const isDisplay = (role === 'headline' || role === 'subhead') && copyOf === null;
    if (!sentence.counts && !isDisplay) continue;
    const tokens = compounds(article.tokens.slice(sentence.firstToken, sentence.endToken)).filter(
      (token) => !marks.has(token.start),
    );
    retagFirst(tokens);
    const lines = sentence.counts ? body : display;
    const narrated = tokens.some((token) => WORD.test(token.text) && !isSpeech(article, token));
    lines.push({ index: lines.length, sentence, tokens, words: wordsOf(tokens), display: !sentence.counts, narrated });
  }
  return { body, display, dated: isDated(article), statements: namedStatements(article) };
}

function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const token of tokens) words.push(token.norm, ...otherForms(token));
  return words;
}

/** Furniture says nothing of when the article was written. */
const FURNITURE: ReadonlySet<BlockRole> = new Set(['related', 'promo', 'credit']);

function isDated({ provenance, sentences, blocks, tokens }: Article): boolean {
  if (provenance.published !== null) return true;
  return sentences.some(({ block, firstToken, endToken }) => {
    if (FURNITURE.has(blocks[block]!.role)) return false;
    for (let index = firstToken; index < endToken; index += 1) if (isDay(tokens, index)) return true;
    return false;
  });
}

const NAMED: ReadonlySet<SourceClass> = new Set(['named-person', 'organisation', 'document']);

function namedStatements({ attributions, mentions, sentences, document }: Article): NamedStatement[] {
  const first = new Map<number, number>();
  for (const { entity, start, sentence } of mentions) {
    if (sentences[sentence]?.counts && !first.has(entity)) first.set(entity, start);
  }
  return attributions
    .flatMap(({ sourceClass, source, content, entity, form }) => {
      if (!NAMED.has(sourceClass) || source === null) return [];
      const bare = sourceClass === 'document' && !/\s/.test(document.text.slice(source.start, source.end)); // "studies"
      const introduced = first.get(entity) ?? source.start;
      return bare ? [] : [{ content, source, introduced, quoted: form !== 'indirect' }];
    })
    .sort((a, b) => a.content.start - b.content.start);
}

/** The tagger takes most words at the start of a sentence for names: “Political commentators”. */
function retagFirst(tokens: Token[]): void {
  const [first, second] = tokens;
  if (first?.pos === 'PROPN' && second?.pos === 'NOUN') tokens[0] = { ...first, pos: 'ADJ' };
}

const HYPHEN = /^[-‐‑]$/u;

/** “record-high” as one word: what is joined by hyphens takes the tag of its last part, “far-reaching” that of an adjective. */
function compounds(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const last = out.at(-1);
    const next = tokens[at + 1];
    const joins = HYPHEN.test(token.text) && last?.end === token.start && next?.start === token.end;
    if (!joins || !WORD.test(last.text) || !WORD.test(next.text)) {
      out.push(token);
      continue;
    }
    out[out.length - 1] = {
      ...last,
      end: next.end,
      text: `${last.text}-${next.text}`,
      norm: `${last.norm}-${next.norm}`,
      lemma: `${last.norm}-${next.lemma}`,
      pos: next.pos === 'VERB' ? 'ADJ' : next.pos,
    };
    at += 1;
  }
  return out;
}

/** Offsets of the quotation marks around titles, names and scare quotes. */
function termMarks(quotes: readonly Quote[]): ReadonlySet<number> {
  return new Set(quotes.filter(({ kind }) => kind === 'term').flatMap(({ start, inner }) => [start, inner.end]));
}

const isSpeech = (article: Article, token: Token): boolean => article.quotes[token.quote]?.kind === 'speech';

/** Words that stand in quotation marks altogether are somebody's; a scare quote inside a phrase leaves it the narrator's. */
export function voiceOf(tokens: readonly Token[]): 'narrator' | 'speaker' {
  return tokens.every((token) => token.quote >= 0) ? 'speaker' : 'narrator';
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a token is capitalised for itself and not for its place: “Comprehensive” in the name of a treaty. */
export function isName(line: Line, index: number): boolean {
  if (line.display || !CAPITAL.test(line.tokens[index]!.text)) return false;
  const before = line.tokens[index - 1];
  return before !== undefined && !/^[“"‘'«:—–]$/u.test(before.text);
}
