/**
 * Number of items at the front for which `holds` is true, by bisection.
 * @param items ordered so that `holds` is true of a first part and false of the rest
 */
export function partitionPoint<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
