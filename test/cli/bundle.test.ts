import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { codeCache, openBundle } from '../../dist/cli/bundle.js';

const folder = mkdtempSync(join(tmpdir(), 'assay-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundled command line', () => {
  test('has its code cache beside it', () => {
    expect(openBundle(codeCache).script.cachedDataRejected).toBeTypeOf('boolean');
  });

  const foreign = join(folder, 'foreign.cache');
  writeFileSync(foreign, 'made by another version of Node');
  test.each([
    ['that another version of Node made', foreign, true],
    ['that is not there', join(folder, 'none.cache'), undefined],
  ])('opens with a code cache %s', (_, cache, rejected) => {
    const bundle = openBundle(cache);
    expect(bundle.script.cachedDataRejected).toBe(rejected);
    expect(bundle.run).toBeTypeOf('function');
  });
});
