import type { Document } from '../../ingest/document.js';
import type { Block, Notice } from '../article.js';
import { maskMarkup } from '../mask.js';
import { findCopies } from './copies.js';
import { readCue } from './cues.js';
import type { Draft, Form } from './draft.js';
import { keyOf } from './headline.js';
import { readLines } from './lines.js';
import { markdownParts } from './markdown.js';
import { blockNotices } from './notices.js';
import { plainParts } from './paragraphs.js';
import type { Part } from './part.js';
import { assignRoles } from './roles.js';
import { isProse, isShortSentence, type Shape, shapeOf } from './shape.js';

/**
 * Reads a document's lines as blocks: paragraphs and lines of their own, each with its role and the reason for it.
 * Every line that is not blank lies in exactly one block; blocks are in order and without outer white space.
 */
export function readBlocks(document: Document): { blocks: Block[]; notices: Notice[] } {
  const mask = maskMarkup(document);
  const drafts = partsOf(document).map((part, index) => draftOf(part, index, mask));
  const copies = findCopies(drafts);
  const verdicts = assignRoles(drafts, copies.displaced, document.metadata.title ?? null);
  const blocks = drafts.map(({ start, end, line, index }) => ({
    index,
    role: verdicts[index]!.role,
    why: verdicts[index]!.why,
    start,
    end,
    line,
    copyOf: copies.copyOf[index]!,
    displaced: index < copies.displaced,
  }));
  return { blocks, notices: blockNotices(document.text, blocks) };
}

function partsOf({ text, format, bodyStart }: Document): Part[] {
  const parts = format === 'markdown' ? markdownParts(text, bodyStart) : plainParts(text, readLines(text, bodyStart));
  const front = text.slice(0, bodyStart);
  if (front.trim() === '') return parts;
  const start = front.length - front.trimStart().length;
  const line = readLines(text).find((first) => first.start >= start)?.number ?? 1;
  return [{ start, end: front.trimEnd().length, line, gap: true, kind: 'front', level: 0 }, ...parts];
}

function draftOf(part: Part, index: number, mask: string): Draft {
  const text = mask.slice(part.start, part.end);
  const shape = shapeOf(text);
  const cue = part.kind === 'text' || part.kind === 'heading' || part.kind === 'item' ? readCue(shape) : null;
  return { ...part, index, shape, form: formOf(part, shape), cue, key: keyOf(text) };
}

function formOf({ kind }: Part, shape: Shape): Form {
  if (kind !== 'text' && kind !== 'item') return 'fragment';
  if (isProse(shape)) return 'prose';
  return isShortSentence(shape) ? 'sentence' : 'fragment';
}
