import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { coreModel } from '../../src/article/tokens/model.js';

const { core } = createRequire(import.meta.url)('wink-eng-lite-web-model') as { core: () => object };

test('the tagger’s model is what its own loader makes of it, however often it is unpacked', () => {
  const own = core();
  // `toEqual` takes seconds over 87,000 words.
  expect([coreModel(), coreModel()].map((model) => isDeepStrictEqual(model, own))).toEqual([true, true]);
});
