/** Columns that a text takes; its colours and marks above letters take none. */
function width(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a colour
  return [...text.replace(/\u001b\[[\d;]*m/g, '').replace(/\p{M}/gu, '')].length;
}

const padEnd = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

const padStart = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - width(text))) + text;

/** Cut to a number of characters, with an ellipsis where something was cut. */
export function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Lines of cells, each column as wide as its widest cell; numbers to the right. */
export function aligned(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => (right.has(column) ? padStart : padEnd)(cell, widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
