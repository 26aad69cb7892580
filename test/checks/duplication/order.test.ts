import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestChain } from '../../../src/checks/duplication/overlap/order.js';

const pairs = fc
  .array(fc.record({ a: fc.nat(9), b: fc.nat(9) }), { maxLength: 10 })
  .map((all) => all.sort((one, other) => one.a - other.a || one.b - other.b));

/** Length of the longest chain, by trying all. */
function longest(all: readonly { readonly b: number }[], least = 0): number {
  if (all.length === 0) return 0;
  const [first, ...rest] = all;
  const without = longest(rest, least);
  return first!.b >= least ? Math.max(without, 1 + longest(rest, first!.b)) : without;
}

test('the chain goes forward on both sides and is as long as any', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const chain = longestChain(all);
      expect(chain.every((pair, i) => i === 0 || (pair.a >= chain[i - 1]!.a && pair.b >= chain[i - 1]!.b))).toBe(true);
      expect(chain.every((pair) => all.includes(pair))).toBe(true);
      expect(chain).toHaveLength(longest(all));
    }),
  );
});
