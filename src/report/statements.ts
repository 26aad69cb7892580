import type { Article, Attribution, SourceClass } from '../article/article.js';
import type { DocumentFacts } from '../score/measures.js';

/** What somebody is reported to have said, with all of its pieces. */
export interface Statement {
  /** In the order of the text; at least one. */
  readonly pieces: readonly Attribution[];
  readonly sourceClass: SourceClass;
  /** Any of its words stand in quotation marks. */
  readonly quoted: boolean;
  /** Equal for the statements of one speaker; `null` where nobody is named or described. */
  readonly speakerKey: string | null;
}

/** The statements of counting sentences, in the order of the text. */
export function statementsOf(article: Article): Statement[] {
  const pieces = new Map<number, Attribution[]>();
  const counting = article.attributions.filter((attribution) => article.sentences[attribution.sentence]?.counts);
  for (const attribution of counting.sort((a, b) => a.content.start - b.content.start)) {
    const known = pieces.get(attribution.statement);
    if (known === undefined) pieces.set(attribution.statement, [attribution]);
    else known.push(attribution);
  }
  return [...pieces.values()].map((parts) => ({
    pieces: parts,
    sourceClass: sourcePiece(parts).sourceClass,
    quoted: parts.some((part) => part.form !== 'indirect'),
    speakerKey: speakerKey(article, sourcePiece(parts)),
  }));
}

/** The piece that says whose statement it is: of an interrupted quotation, only one may have the cue. */
export const sourcePiece = (pieces: readonly Attribution[]): Attribution =>
  pieces.find((piece) => piece.sourceClass !== 'none') ?? pieces[0]!;

/** The words that name the source, as written and on one line. */
export function sourceWords(article: Article, { source }: Attribution): string | null {
  return source === null ? null : article.document.text.slice(source.start, source.end).replace(/\s+/g, ' ').trim();
}

function speakerKey(article: Article, piece: Attribution): string | null {
  if (piece.sourceClass === 'none') return null;
  if (piece.entity >= 0) return `entity ${piece.entity}`;
  const words = piece.speaker ?? sourceWords(article, piece);
  return words === null ? null : words.toLowerCase().replace(/^(?:an?|the)\s+/, '');
}

/** What the conditions of caps may ask about the article. */
export function factsOf(article: Article, statements: readonly Statement[]): DocumentFacts {
  const ofClass = (...classes: readonly SourceClass[]): number =>
    statements.filter((statement) => classes.includes(statement.sourceClass)).length;
  const speakers = statements.map((statement) => statement.speakerKey).filter((key) => key !== null);
  return {
    words: article.words,
    sentences: article.sentences.filter((sentence) => sentence.counts).length,
    statements: statements.length,
    named: ofClass('named-person', 'organisation', 'document'),
    unnamed: ofClass('unnamed-person', 'unnamed-group'),
    sources: new Set(speakers).size,
  };
}
