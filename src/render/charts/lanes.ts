/**
 * Places marks that would cover each other side by side.
 * @param values positions along the row, in any order
 * @param gap marks closer than this get lanes of their own
 * @returns for each value its lane, counted from the middle of the row: 0, or −0.5 and 0.5, or −1, 0 and 1, …
 */
export function lanes(values: readonly number[], gap: number): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]! || a - b);
  const placed: number[] = values.map(() => 0);
  let cluster: number[] = [];
  const settle = () => {
    for (const [lane, index] of cluster.entries()) placed[index] = lane - (cluster.length - 1) / 2;
    cluster = [];
  };
  for (const index of order) {
    const last = cluster.at(-1);
    if (last !== undefined && values[index]! - values[last]! >= gap) settle();
    cluster.push(index);
  }
  settle();
  return placed;
}
