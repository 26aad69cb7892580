import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold } from '../../../src/article/mentions/lexicon.js';

const folder = new URL('../../../src/article/mentions/lexicon/', import.meta.url);
const lexicons = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))] as const,
);
const lists = lexicons.flatMap(([file, lexicon]) =>
  Object.entries(lexicon).flatMap(([key, value]) =>
    Array.isArray(value) ? [[`${file}: ${key}`, value as string[]] as const] : [],
  ),
);

test.each(lexicons)('%s says what it holds and where it is from', (_, lexicon) => {
  expect(lexicon.about).toMatch(/\.$/);
  expect(lexicon.source).toMatch(/^Compiled for Assay from /);
});

test.each(lists)('%s is sorted by code unit and without repetition', (_, list) => {
  expect(list).toEqual([...new Set(list)].sort());
});

test('names of persons are folded, as they are looked up', () => {
  for (const [file, lexicon] of lexicons.filter(([name]) => /^(?:given-names|surnames)/.test(name)))
    for (const name of lexicon.names) expect(`${file} ${fold(name)}`).toBe(`${file} ${name}`);
});
