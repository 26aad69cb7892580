import { basename, extname } from 'node:path';

export type InputFormat = 'text' | 'markdown' | 'rows';

const FORMATS: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.ndjson': 'rows',
  '.jsonl': 'rows',
};

export const ENDINGS = Object.keys(FORMATS);

/** Names the sources of the articles beside it; no article itself. */
export const SOURCES_FILE = 'sources.yaml';

/**
 * What a file holds, by its ending.
 * @returns `text` for a name without an ending, `null` for one that is not known
 */
export function formatOf(path: string): InputFormat | null {
  const ending = extname(path).toLowerCase();
  return ending === '' ? 'text' : (FORMATS[ending] ?? null);
}

/** Whether a folder's file is read without being named: its ending says that it is an article. */
export const isArticle = (path: string): boolean => extname(path) !== '' && formatOf(path) !== null;

/** File name without its ending. */
export const idOf = (path: string): string => basename(path, formatOf(path) === null ? '' : extname(path));
