/** Whether a name in `sources.yaml` stands for more than one file. */
export const isWildcard = (pattern: string): boolean => /[*?]/.test(pattern);

/**
 * Whether a path fits a pattern: `*` is any run of characters within a folder, `**` across folders, `?` one character.
 * Takes time in proportion to both lengths multiplied, whatever the pattern.
 * @param path with forward slashes
 */
export function fits(pattern: string, path: string): boolean {
  const steps = pattern.match(/\*+|[^*]/gu) ?? [];
  // reached[i]: the pattern's steps read so far can end after i characters of the path.
  const characters = [...path];
  let reached: boolean[] = [true, ...characters.map(() => false)];
  for (const step of steps) reached = advance(step, characters, reached);
  return reached[characters.length]!;
}

function advance(step: string, characters: readonly string[], reached: readonly boolean[]): boolean[] {
  if (!step.startsWith('*')) {
    const one = (character: string) => (step === '?' ? character !== '/' : step === character);
    return [false, ...characters.map((character, index) => reached[index]! && one(character))];
  }
  const next = [reached[0]!];
  characters.forEach((character, index) => {
    const crosses = step.length > 1 || character !== '/';
    next.push(reached[index + 1]! || (next[index]! && crosses));
  });
  return next;
}
