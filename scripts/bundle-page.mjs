// Makes the script and the style of the HTML report, which stand in the page itself: one script with chart.js and the
// report's own charts, and the style without its indents.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

/** In the order in which later rules overrule earlier ones. */
const SHEETS = ['colours', 'page', 'words', 'tables', 'evidence', 'reading', 'sign-off', 'narrow', 'print'];

const bundle = await rolldown({ input: 'dist/render/html/browser/main.js', platform: 'browser' });
const { output } = await bundle.generate({ format: 'iife', minify: true });
await bundle.close();
const script = output[0].code.trim();
const style = SHEETS.map((name) => readFileSync(`src/render/html/style/${name}.css`, 'utf8'))
  .join('')
  .replace(/\n\s*/g, '\n')
  .trim();
// Either would end its element early.
if (/<\/(script|style)|<!--/i.test(script + style))
  throw new Error('the page’s script or style holds the end of an element');
mkdirSync('dist/render/html', { recursive: true });
writeFileSync('dist/render/html/assets.json', JSON.stringify({ script, style }));
