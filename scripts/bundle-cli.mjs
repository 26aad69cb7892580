// Bundles the command line, so that it opens some forty files at start instead of nine hundred.
// Modules keep finding the data files beside them: `import.meta.url` stays that of the module, not of the bundle.
import { relative } from 'node:path';
import { rolldown } from 'rolldown';

const FOLDER = 'dist/cli';
/** These find files of their own at run time, or are native, or are large and seldom needed. */
const EXTERNAL = ['wink-nlp', 'wink-eng-lite-web-model', 'chartjs-node-canvas', 'canvas', 're2js', 'write-file-atomic'];

const keepPlaces = {
  name: 'keep-places',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    const place = JSON.stringify(relative(FOLDER, id).replaceAll('\\', '/'));
    return code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
  },
};

const bundle = await rolldown({
  input: `${FOLDER}/main.js`,
  platform: 'node',
  external: EXTERNAL,
  plugins: [keepPlaces],
});
await bundle.write({ dir: FOLDER, format: 'esm', entryFileNames: 'main.js', chunkFileNames: 'chunk-[name]-[hash].js' });
await bundle.close();
