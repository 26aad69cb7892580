/** What the system says about a file, in words that tell what to do. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read: permission denied; ask its owner, or change its permissions',
  EPERM: 'cannot be read: permission denied; ask its owner, or change its permissions',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'cannot be read: a part of its path is a file, not a folder',
  ELOOP: 'cannot be read: its links lead in a circle; name the file itself',
  EMFILE: 'cannot be read: too many files are open; try again with fewer',
  ENFILE: 'cannot be read: too many files are open; try again with fewer',
  ENAMETOOLONG: 'cannot be read: its name is too long',
  EIO: 'cannot be read: the disk reports an error; copy it elsewhere and try again',
};

/** The code of a system error ("ENOENT"); empty for any other. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

/** Without the name of the file. */
export function systemMessage(error: unknown): string {
  const code = codeOf(error);
  return WORDS[code] ?? `cannot be read (${code === '' ? String(error) : code})`;
}
