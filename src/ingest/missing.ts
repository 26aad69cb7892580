import { lstat, readdir, readlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../files/nearest.js';
import { slashed } from '../files/path.js';
import { quoted } from '../files/printable.js';

/**
 * Why nothing is found at a path: a link to nowhere, a slip in its name (did you mean a sibling?), or a folder that is
 * not there. Without the path itself, for "path: does not exist; …".
 */
export async function missingMessage(path: string): Promise<string> {
  const target = await linkTarget(path);
  if (target !== null) return `is a link to ${quoted(target, 200)}, which does not exist; mend or remove the link`;
  const { folder, name } = await firstMissing(path);
  const siblings = await readdir(folder).catch(() => [] as string[]);
  const near = nearest(name, siblings);
  const meant = near === null ? null : join(folder, near);
  if (meant !== null) return `does not exist; did you mean ${quoted(slashed(meant), 200)}?`;
  if (join(folder, name) === join(path)) return 'does not exist; check the name';
  return `does not exist: there is no folder ${quoted(slashed(join(folder, name)), 200)}`;
}

async function linkTarget(path: string): Promise<string | null> {
  const stats = await lstat(path).catch(() => null);
  return stats?.isSymbolicLink() ? await readlink(path) : null;
}

/** The first part of the path that is not there, and the folder that should hold it. */
async function firstMissing(path: string): Promise<{ folder: string; name: string }> {
  let name = path;
  let folder = dirname(path);
  while (folder !== dirname(folder) && (await lstat(folder).catch(() => null)) === null) {
    name = folder;
    folder = dirname(folder);
  }
  return { folder, name: basename(name) };
}
