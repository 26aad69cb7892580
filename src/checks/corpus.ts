import type { Corpus } from './check.js';
import type { Overlap } from './overlap.js';

/** The corpus as each article of a run sees it, by the article's id. */
export function corporaOf(documents: Corpus['documents'], overlaps: readonly Overlap[]): (id: string) => Corpus {
  const own = new Map<string, Overlap[]>();
  for (const overlap of overlaps) {
    for (const id of [overlap.a, overlap.b]) {
      const list = own.get(id);
      if (list) list.push(overlap);
      else own.set(id, [overlap]);
    }
  }
  return (id) => ({ documents, overlaps: own.get(id) ?? [] });
}

/** All that a check can learn from a corpus, as plain data: two corpora that answer alike look the same to it. */
export function corpusFacts({ documents, overlaps }: Corpus): unknown {
  const met = new Set(overlaps.flatMap(({ a, b }) => [a, b]));
  return { documents: documents.size, met: [...met].map((id) => documents.get(id)), overlaps };
}
