import { constants } from 'node:fs';
import { access, mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { slashed } from '../files/path.js';
import { codeOf } from '../files/system-error.js';
import { UserError } from './exit.js';

export interface OutputFile {
  /** Below the folder, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied, or the file is open in another program',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'there is a file of this name',
  EISDIR: 'there is a folder of this name',
  EBUSY: 'the file is open in another program',
  ENAMETOOLONG: 'the name is too long',
};

const unwritable = (path: string, code: string): UserError =>
  new UserError(`${slashed(path)}: cannot be written: ${REASONS[code] ?? code}; name another folder with -o`);

/**
 * Makes sure, before the work is done, that its result can be written.
 * @throws UserError if the folder is a file, or the nearest folder that exists cannot be written to
 */
export async function checkFolder(folder: string): Promise<void> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const stats = await stat(at).catch((error) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw unwritable(folder, codeOf(error));
    });
    if (stats === null) continue;
    if (!stats.isDirectory()) throw unwritable(folder, at === resolve(folder) ? 'EEXIST' : 'ENOTDIR');
    await access(at, constants.W_OK).catch((error) => {
      throw unwritable(folder, codeOf(error));
    });
    return;
  }
}

/**
 * Writes files so that each is there whole or not at all: under a temporary name, then renamed. Folders that this made and
 * that stay empty are removed again.
 * @returns the paths written
 * @throws UserError if one cannot be written
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const paths: string[] = [];
  const made: string[] = [];
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    try {
      made.push(...(await makeFolder(dirname(path))));
      await writeFileAtomic(path, bytes);
      paths.push(path);
    } catch (error) {
      // A folder with something in it stays: rmdir refuses.
      for (const empty of made.reverse()) await rmdir(empty).catch(() => {});
      throw unwritable(path, codeOf(error));
    }
  }
  return paths;
}

/**
 * Makes a folder and those above it that are missing. Not with `recursive`, which never returns where the system answers a
 * new folder with “no such file” (in /proc).
 * @returns the folders made, outermost first
 */
async function makeFolder(folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (let at = resolve(folder); !(await isFolder(at)); at = dirname(at)) missing.unshift(at);
  for (const path of missing) await mkdir(path);
  return missing;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
