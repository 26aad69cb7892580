import type { Article } from '../article/article.js';

/** Who published an article: as the desk named it, else the outlet, else the author, else the document's id. */
export function sourceName({ document, provenance }: Article): string {
  const names = [document.metadata.source, provenance.outlet, provenance.byline];
  return names.map((name) => name?.trim()).find(Boolean) ?? document.id;
}
