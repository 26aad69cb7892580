import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { byCodeUnits, slashed } from '../files/path.js';
import { listed } from '../files/printable.js';
import { codeOf, systemMessage } from '../files/system-error.js';
import { ENDINGS, isArticle } from './ending.js';
import { missingMessage } from './missing.js';
import { lost, type Problem } from './problem.js';

export interface FolderListing {
  /** Articles by their endings, in code-unit order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The articles in a folder and the folders in it. Names that begin with a dot and `node_modules` are passed over; links
 * are followed, each folder once.
 */
export async function listFolder(root: string): Promise<FolderListing> {
  const listing = new Listing();
  await listing.visit(root);
  const files = listing.files.sort(byCodeUnits);
  if (files.length > 0 || listing.problems.length > 0) return { files, problems: listing.problems };
  return { files, problems: [lost('no-articles', slashed(root), nothingFound(listing.otherEndings))] };
}

function nothingFound(endings: ReadonlySet<string>): string {
  const wanted = `holds no article (${listed(ENDINGS)})`;
  if (endings.size === 0) return `${wanted}; it has no files`;
  const found = [...endings].sort(byCodeUnits).slice(0, 5);
  return `${wanted}, only ${listed(found, 'and')}; save the articles as .txt`;
}

class Listing {
  readonly files: string[] = [];
  readonly problems: Problem[] = [];
  readonly otherEndings = new Set<string>();
  readonly #seen = new Set<string>();

  async visit(folder: string): Promise<void> {
    try {
      const real = await realpath(folder);
      if (this.#seen.has(real)) return;
      this.#seen.add(real);
      const names = (await readdir(folder)).sort(byCodeUnits);
      for (const name of names) {
        if (!name.startsWith('.') && name !== 'node_modules') await this.#visitEntry(join(folder, name), name);
      }
    } catch (error) {
      this.problems.push(lost('unreadable', slashed(folder), systemMessage(error)));
    }
  }

  async #visitEntry(path: string, name: string): Promise<void> {
    try {
      const stats = await stat(path);
      if (stats.isDirectory()) await this.visit(path);
      else if (isArticle(name)) this.files.push(path);
      else this.otherEndings.add(extname(name) || 'files without an ending');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') this.problems.push(lost('missing', slashed(path), await missingMessage(path)));
      else this.problems.push(lost('unreadable', slashed(path), systemMessage(error)));
    }
  }
}
