import { basename, resolve, sep } from 'node:path';
import { byCodeUnits } from '../files/path.js';
import { quoted } from '../files/printable.js';
import type { Document } from './document.js';
import { formatOf } from './ending.js';
import { type Problem, remark } from './problem.js';

/** Folders before a file name that are tried, to tell files with one id apart. */
const MOST_FOLDERS = 8;

/**
 * Makes ids unique. Files that share one are told apart by as many of their folders as it takes ("wire/story",
 * "desk/story"), then by their endings ("story.txt", "story.md"); rows are numbered ("a", "a#2"). The order in which files
 * were named or found makes no difference.
 * @param documents rows of one file in their order
 * @returns the documents by id, in code-unit order, and a remark for each id that several rows have
 */
export function withUniqueIds(documents: readonly Document[]): { documents: Document[]; problems: Problem[] } {
  const rowGroups = grouped(documents.filter(isRow));
  const taken = new Set(rowGroups.keys());
  const rows = [...rowGroups.values()].map((group) => numbered(group, taken));
  const files = [...grouped(documents.filter((document) => !isRow(document))).values()].map((group) => {
    const ids = group.length === 1 ? [group[0]!.id] : apart(group);
    return group.map((document, index) => ({ ...document, id: free(ids[index]!, taken) }));
  });
  const problems = rows.flatMap((group) => {
    if (group.length === 1) return [];
    const message = `${group.length} rows have the id ${quoted(group[0]!.id)}; they are told apart as #2, #3, …`;
    return [remark('duplicate', group[0]!.path, message)];
  });
  return { documents: [...rows, ...files].flat().sort((a, b) => byCodeUnits(a.id, b.id)), problems };
}

const isRow = ({ path }: Document): boolean => path === null || formatOf(path) === 'rows';

function grouped(documents: readonly Document[]): Map<string, Document[]> {
  const groups = new Map<string, Document[]>();
  const ordered = [...documents].sort((a, b) => byCodeUnits(a.id, b.id) || byCodeUnits(a.path ?? '', b.path ?? ''));
  for (const document of ordered) {
    const group = groups.get(document.id);
    if (group === undefined) groups.set(document.id, [document]);
    else group.push(document);
  }
  return groups;
}

/** The first keeps its id, the others take the next numbers that are free. */
function numbered([first, ...others]: readonly Document[], taken: Set<string>): Document[] {
  let number = 1;
  return [
    first!,
    ...others.map((document) => {
      do number += 1;
      while (taken.has(`${document.id}#${number}`));
      const id = `${document.id}#${number}`;
      taken.add(id);
      return { ...document, id };
    }),
  ];
}

/** Ids for files that share one. */
function apart(group: readonly Document[]): string[] {
  const steps = group.map(({ path, id }) => ({
    folders: resolve(path!).split(sep).slice(0, -1),
    id,
    name: basename(path!),
  }));
  for (const last of ['id', 'name'] as const) {
    for (let folders = last === 'id' ? 1 : 0; folders <= MOST_FOLDERS; folders++) {
      const ids = steps.map((step) => [...step.folders.slice(step.folders.length - folders), step[last]].join('/'));
      if (new Set(ids).size === ids.length) return ids;
    }
  }
  return group.map(({ path }) => path!);
}

function free(id: string, taken: Set<string>): string {
  let name = id;
  for (let number = 2; taken.has(name); number++) name = `${id}#${number}`;
  taken.add(name);
  return name;
}
