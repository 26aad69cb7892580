// Bundles the command line, so that it opens one file at start instead of nine hundred.
// Modules keep finding the data files beside them: `import.meta.url` stays that of the module, not of the bundle.
import { relative } from 'node:path';
import { rolldown } from 'rolldown';

const FOLDER = 'dist/cli';
/** These find files of their own at run time, or are native, or are large and seldom needed. */
const EXTERNAL = ['wink-eng-lite-web-model', 'chartjs-node-canvas', 'canvas', 're2js', 'write-file-atomic'];

const keepPlaces = {
  name: 'keep-places',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    const place = JSON.stringify(relative(FOLDER, id).replaceAll('\\', '/'));
    return code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
  },
};

/** Code from a cache cannot `import()`: what stays outside is imported by the file that opens the bundle. */
const importOutside = {
  name: 'import-outside',
  transform(code, id) {
    const outside = new RegExp(`\\bimport\\((?=[A-Z]+\\)|['"](?:${EXTERNAL.join('|')})['"])`, 'g');
    return id.includes('node_modules') ? null : code.replace(outside, 'importOutside(');
  },
};

const bundle = await rolldown({
  input: `${FOLDER}/run.js`,
  platform: 'node',
  external: EXTERNAL,
  plugins: [keepPlaces, importOutside],
});
await bundle.write({
  file: `${FOLDER}/assay.cjs`,
  format: 'cjs',
  codeSplitting: false,
  minify: { compress: false, mangle: false, codegen: true },
});
await bundle.close();
