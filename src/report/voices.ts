import type { Article, SourceClass } from '../article/article.js';
import { type Statement, sourcePiece, sourceWords } from '../article/statements.js';
import type { DocumentResult } from './report.js';
import type { SpanReader } from './spans.js';

type Voices = DocumentResult['voices'];
type Speaker = Voices['speakers'][number];

const CLASSES: readonly SourceClass[] = [
  'named-person',
  'organisation',
  'document',
  'unnamed-person',
  'unnamed-group',
  'none',
];

/** Who speaks in an article: statements by class of source, and every speaker, the most heard first. */
export function voicesOf(article: Article, statements: readonly Statement[], spans: SpanReader): Voices {
  const byClass = Object.fromEntries(CLASSES.map((sourceClass) => [sourceClass, 0]));
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of statements) {
    byClass[statement.sourceClass]!++;
    if (statement.speakerKey === null) continue;
    const known = bySpeaker.get(statement.speakerKey);
    if (known === undefined) bySpeaker.set(statement.speakerKey, [statement]);
    else known.push(statement);
  }
  const speakers = [...bySpeaker.values()].map((own) => speakerOf(article, own, spans));
  return { byClass, speakers: speakers.sort((a, b) => b.statements - a.statements) };
}

function speakerOf(article: Article, own: readonly Statement[], spans: SpanReader): Speaker {
  const pieces = own.flatMap((statement) => statement.pieces);
  const first = sourcePiece(own[0]!.pieces);
  const entity = article.entities[first.entity];
  const channels = pieces.map((piece) => piece.channel).filter((channel) => channel !== null);
  return {
    name: entity?.name ?? first.speaker ?? sourceWords(article, first) ?? '',
    sourceClass: first.sourceClass,
    role: pieces.find((piece) => piece.role !== null)?.role ?? entity?.role ?? null,
    channels: [...new Set(channels)],
    statements: own.length,
    quoted: own.filter((statement) => statement.quoted).length,
    line: spans.at(article.document.id, own[0]!.pieces[0]!.content.start).line,
  };
}
