/** A numbered or lettered mark, after a space or at the start: "1.", "2)", "3.)", "b.", "c)". */
const MARKER = /(?<![^\s])(?:(\d{1,3})|([a-z]))(\.\)|[.)])\s+(?=(\S))/gu;
const BULLET = /[•⁃‣▪●◦]/gu;

/**
 * Starts of list items that run on in one line: "1. The first item 2. The second item", "• one • two".
 * Numbers must count up from their first, at least two of them, so that "for 1. above … for 2. above" is no list.
 * @returns offsets into `text`, ascending
 */
export function listItemStarts(text: string): number[] {
  const bullets = [...text.matchAll(BULLET)].map((match) => match.index);
  if (bullets.length > 1) return bullets;
  const runs = new Map<string, { next: number; starts: number[] }>();
  for (const match of text.matchAll(MARKER)) {
    const [, number, letter, end = '', following = ''] = match;
    if (end === '.' && !/[\p{Lu}\p{N}"“‘]/u.test(following)) continue;
    const value = number ? Number(number) : (letter ?? 'a').charCodeAt(0) - 96;
    const kind = `${number ? 'number' : 'letter'}${end}`;
    const run = runs.get(kind);
    if (run && value === run.next) {
      run.starts.push(match.index);
      run.next += 1;
    } else if (!run && (value === 1 || match.index === 0)) {
      runs.set(kind, { next: value + 1, starts: [match.index] });
    }
  }
  return [...runs.values()]
    .filter((run) => run.starts.length > 1)
    .flatMap((run) => run.starts)
    .sort((x, y) => x - y);
}
