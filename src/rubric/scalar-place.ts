import type { Span } from '../files/span.js';
import type { YamlTree } from '../files/yaml-tree.js';

/**
 * The place of a part of a scalar in the file. Quotation marks shift it by one; where escapes or folded lines make the
 * text differ from what is written, the whole scalar is the place.
 */
export function within(tree: YamlTree, pointer: string, part: { readonly at: number; readonly length: number }): Span {
  const whole = tree.valueSpan(pointer);
  const written = tree.table.text.slice(whole.start, whole.end);
  const quote = /^["']/.test(written) ? 1 : 0;
  const source = written.slice(quote, written.length - quote);
  if (source !== tree.source(pointer) || /[\n\\]|''/.test(quote === 1 ? source : '') || source.includes('\n'))
    return whole;
  const start = Math.min(whole.start + quote + part.at, Math.max(whole.start, whole.end - 1));
  return { start, end: Math.max(start + 1, start + part.length) };
}
