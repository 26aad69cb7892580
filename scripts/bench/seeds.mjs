// The main job on the four sample articles: from process start to PDF on disk, and warm in one process.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assess, checks, Memory, readDocuments, readRubric, renderJson, renderPdf } from '../../dist/index.js';
import { repeated, show, timed } from './timing.mjs';

async function report(folder, memory) {
  const { documents, problems } = await readDocuments(['seeds']);
  const result = await readRubric(null, checks);
  const assessed = await assess({ documents, problems, rubric: result.rubric, date: '2024-01-01', memory });
  writeFileSync(join(folder, 'report.pdf'), await renderPdf(assessed));
  writeFileSync(join(folder, 'report.json'), renderJson(assessed));
}

export async function seeds() {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    console.log('The sample articles, seven runs each');
    const cli = ['dist/cli/main.js', 'report', 'seeds', '-o', folder, '--quiet'];
    show('four articles, process start to PDF on disk', await repeated(() => execFileSync(process.execPath, cli)));
    show('help', await repeated(() => execFileSync(process.execPath, ['dist/cli/main.js', '--help'])));
    const self = fileURLToPath(import.meta.url);
    const second = () => Number(execFileSync(process.execPath, [self, folder], { encoding: 'utf8' }));
    show('the second report of a process', Array.from({ length: 7 }, second));
    const memory = new Memory();
    const job = () => report(folder, memory);
    await job();
    await repeated(job);
    show('a warm report (the ninth and later)', await repeated(job));
    const { print } = await import('./print.mjs');
    await print();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// By itself: prints what the second report of a process takes.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const memory = new Memory();
  const job = () => report(process.argv[2], memory);
  await job();
  console.log(await timed(job));
}
