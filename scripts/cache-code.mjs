// Does the main job once and keeps the code that V8 compiled for it beside the bundle.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeCache, openBundle } from '../dist/cli/bundle.js';

const folder = mkdtempSync(join(tmpdir(), 'assay-build-'));
process.stdout.write = () => true;
try {
  const { script, run } = openBundle();
  await run([process.execPath, 'assay', 'report', 'seeds', '-o', folder, '--quiet']);
  writeFileSync(codeCache, script.createCachedData());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
