import type { Article, SourceClass } from '../article/article.js';
import type { Statement } from '../article/statements.js';
import type { DocumentFacts } from '../score/measures.js';

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
    placed: statements.filter(({ quoted, channel }) => quoted || channel !== null).length,
    sources: new Set(speakers).size,
  };
}
