import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder, writeFiles } from '../../src/cli/output-folder.js';
import { scratch } from '../ingest/scratch.js';

test('files are written below the folder, which is made', async () => {
  const folder = await scratch({});
  const out = join(folder, 'a', 'b');
  await checkFolder(out);
  const written = await writeFiles(out, [
    { name: 'one.txt', bytes: 'one' },
    { name: 'c/two.bin', bytes: Uint8Array.of(1, 2) },
  ]);
  expect(written).toEqual([join(out, 'one.txt'), join(out, 'c/two.bin')]);
  expect(await readFile(join(out, 'c/two.bin'))).toEqual(Buffer.of(1, 2));
});

test('a file that is there is replaced', async () => {
  const folder = await scratch({ 'one.txt': 'old' });
  await writeFiles(folder, [{ name: 'one.txt', bytes: 'new' }]);
  expect(await readFile(join(folder, 'one.txt'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['one.txt']);
});

test('what was written before a failure stays whole, and folders made for nothing go', async () => {
  const folder = await scratch({ 'deep/x.txt': null });
  const files = [
    { name: 'one.txt', bytes: 'one' },
    { name: 'deep/x.txt', bytes: 'x' },
  ];
  await expect(writeFiles(folder, files)).rejects.toThrow(/x\.txt: cannot be written: there is a folder of this name;/);
  expect(readdirSync(folder)).toEqual(['deep', 'one.txt']);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['x.txt']);
  await writeFile(join(folder, 'file'), '');
  await expect(writeFiles(join(folder, 'new/er'), [{ name: `${'n'.repeat(300)}.txt`, bytes: '' }])).rejects.toThrow(
    /: cannot be written: the name is too long; name another folder with -o$/,
  );
  expect(readdirSync(folder)).toEqual(['deep', 'file', 'one.txt']);
});

// /proc takes no folders, and Node's own recursive mkdir never returns there.
test.runIf(process.platform === 'linux')('a place that takes no folders is told', async () => {
  await expect(writeFiles('/proc/assay', [{ name: 'one.txt', bytes: '' }])).rejects.toThrow(/cannot be written/);
});
