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

/** Tables for scripts that few reports print: unpacked when a letter is first looked up in them. */
const lazyTables = {
  name: 'lazy-tables',
  transform(code, id) {
    if (!/[\\/](?:fontkit|linebreak)[\\/]/.test(id)) return null;
    const table = /^const (\S+\$(?:trie|classTrie|stateMachine)) = (new .+);$/gm;
    return code.replace(
      table,
      'const $1 = ((make, made) => ({ get: (of) => (made ??= make()).get(of), match: (of) => (made ??= make()).match(of) }))(() => $2);',
    );
  },
};

/** Compressed web fonts and encrypted files: no report has them, and their tables are large. */
const UNUSED = /^(?:brotli\/decompress\.js|@noble\/ciphers\/aes)$/;
const leaveOut = {
  name: 'leave-out',
  resolveId: (source) => (UNUSED.test(source) ? `\0left out: ${source}` : null),
  load: (id) =>
    id.startsWith('\0left out: ')
      ? `const refuse = () => { throw new Error('${id.slice(1)}'); }; export { refuse as cbc, refuse as ecb, refuse as default };`
      : null,
};

const bundle = await rolldown({
  input: `${FOLDER}/run.js`,
  platform: 'node',
  external: EXTERNAL,
  plugins: [keepPlaces, importOutside, lazyTables, leaveOut],
});
await bundle.write({
  file: `${FOLDER}/assay.cjs`,
  format: 'cjs',
  codeSplitting: false,
  minify: { compress: false, mangle: false, codegen: true },
});
await bundle.close();
