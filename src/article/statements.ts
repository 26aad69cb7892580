import type { Article, Attribution, SourceClass } from './article.js';

/** What somebody is reported to have said, with all of its pieces. */
export interface Statement {
  /** In the order of the text; at least one. */
  readonly pieces: readonly Attribution[];
  /** The longest piece. */
  readonly main: Attribution;
  readonly sourceClass: SourceClass;
  /** Any of its words stand in quotation marks. */
  readonly quoted: boolean;
  /** Where it was said, as written; `null` where the text does not tell. */
  readonly channel: string | null;
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
    main: parts.reduce((longest, one) => (length(one) > length(longest) ? one : longest)),
    sourceClass: sourcePiece(parts).sourceClass,
    quoted: parts.some((part) => part.form !== 'indirect'),
    channel: parts.find((part) => part.channel !== null)?.channel ?? null,
    speakerKey: speakerKey(article, sourcePiece(parts)),
  }));
}

/** The piece that says whose statement it is: of an interrupted quotation, only one may have the cue. */
export const sourcePiece = (pieces: readonly Attribution[]): Attribution =>
  pieces.find((piece) => piece.sourceClass !== 'none') ?? pieces[0]!;

/** The words that name the source, or that its pronoun stands for, as written and on one line. */
export function sourceWords(article: Article, { source, antecedent }: Attribution): string | null {
  const words = antecedent ?? source;
  return words === null ? null : article.document.text.slice(words.start, words.end).replace(/\s+/g, ' ').trim();
}

function speakerKey(article: Article, piece: Attribution): string | null {
  if (piece.sourceClass === 'none') return null;
  if (piece.entity >= 0) return `entity ${piece.entity}`;
  const words = piece.speaker ?? sourceWords(article, piece);
  return words === null ? null : words.toLowerCase().replace(/^(?:an?|the)\s+/, '');
}

const length = ({ content }: Attribution): number => content.end - content.start;

const ANONYMOUS: readonly SourceClass[] = ['unnamed-person', 'unnamed-group'];

/** A person or group that the text does not name. */
export const isAnonymous = ({ sourceClass }: Statement): boolean => ANONYMOUS.includes(sourceClass);
