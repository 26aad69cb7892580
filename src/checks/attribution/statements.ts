import type { Article, Attribution } from '../../article/article.js';
import type { Span } from '../../article/span.js';

/** A statement with all of its pieces. */
export interface Statement {
  readonly pieces: readonly Attribution[];
  /** The longest piece stands for it. */
  readonly main: Attribution;
}

/** Statements in the counting text, in reading order; pieces of an interrupted quotation are one statement. */
export function readStatements(article: Article): Statement[] {
  const byStatement = new Map<number, Attribution[]>();
  for (const attribution of article.attributions) {
    if (!article.sentences[attribution.sentence]?.counts) continue;
    const pieces = byStatement.get(attribution.statement);
    if (pieces) pieces.push(attribution);
    else byStatement.set(attribution.statement, [attribution]);
  }
  return [...byStatement.values()].map((pieces) => ({
    pieces,
    main: pieces.reduce((longest, one) => (length(one.content) > length(longest.content) ? one : longest)),
  }));
}

const length = ({ start, end }: Span): number => end - start;

/** What tells one source from another: the entity, else the words for it. */
export const sourceKey = ({ main }: Statement, text: string): string =>
  main.entity >= 0
    ? `#${main.entity}`
    : (main.speaker ?? (main.source ? text.slice(main.source.start, main.source.end).toLowerCase() : ''));

export const isAnonymous = ({ main }: Statement): boolean =>
  main.sourceClass === 'unnamed-person' || main.sourceClass === 'unnamed-group';
