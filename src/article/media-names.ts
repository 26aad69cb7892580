import { createRequire } from 'node:module';

/** Last words of the names of outlets: “Gazette”, “Herald”, “News”. */
export const { endings: mediaEndings }: { endings: readonly string[] } = createRequire(import.meta.url)(
  './media-names.json',
);

const known = new Set(mediaEndings);

/** Whether a word ends the names of outlets. */
export const endsMediaName = (word: string): boolean => known.has(word.replace(/\.$/, ''));
