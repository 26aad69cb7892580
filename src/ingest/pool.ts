/** Files that are read at once: enough to keep a disk busy, and well below what a system lets a program open. */
export const AT_ONCE = 16;

/**
 * Maps with at most `limit` calls under way at once.
 * @returns the results in the order of the items
 */
export async function mapPooled<T, R>(items: readonly T[], limit: number, map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length);
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
