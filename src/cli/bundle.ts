import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import type { run } from './run.js';

const bundle = fileURLToPath(new URL('assay.cjs', import.meta.url));

/** The code that V8 made of the bundle when it was built: without it a fifth of a short run is spent on compiling. */
export const codeCache = `${bundle}.cache`;

/**
 * Opens the program as one file. A code cache that is absent, or that another version of Node made, is passed over, and
 * the source is compiled as usual.
 */
export function openBundle(cache = codeCache): { readonly script: Script; readonly run: typeof run } {
  const names = 'exports, require, module, __filename, __dirname, importOutside';
  const script = new Script(`(function (${names}) { ${readFileSync(bundle, 'utf8')}\n})`, {
    filename: bundle,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  });
  const module = { exports: {} as { run: typeof run } };
  const importOutside = (name: string) => import(name);
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle), importOutside);
  return { script, run: module.exports.run };
}
