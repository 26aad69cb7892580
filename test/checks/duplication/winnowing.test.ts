import fc from 'fast-check';
import { expect, test } from 'vitest';
import { winnow } from '../../../src/checks/duplication/overlap/winnowing.js';

const hashes = fc.array(fc.nat(50), { maxLength: 40 });
const window = fc.integer({ min: 1, max: 8 });

test('every window of hashes leaves its least as a fingerprint', () => {
  fc.assert(
    fc.property(hashes, window, (all, size) => {
      const kept = winnow(all, size);
      for (let i = 0; i + size <= all.length; i += 1) expect(kept).toContain(Math.min(...all.slice(i, i + size)));
    }),
  );
});

test('two texts that share a window of hashes share a fingerprint', () => {
  fc.assert(
    fc.property(hashes, hashes, fc.array(fc.nat(50), { minLength: 8, maxLength: 12 }), window, (a, b, common, size) => {
      const [one, other] = [winnow([...a, ...common], size), winnow([...common, ...b], size)];
      expect([...one].some((hash) => other.has(hash))).toBe(true);
    }),
  );
});

test.each([
  ['a window of one keeps all', [5, 3, 9], 1, [5, 3, 9]],
  ['a text shorter than the window keeps its least', [5, 3, 9], 8, [3]],
  ['nothing comes of nothing', [], 4, []],
])('%s', (_, all, size, kept) => {
  expect([...winnow(all, size)]).toEqual(kept);
});
