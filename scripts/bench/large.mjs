// Large inputs: megabytes a second of each step, and what twice the input takes.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { extremes } from './extremes.mjs';

const FLOW = fileURLToPath(new URL('./flow.mjs', import.meta.url));

const run = (job) =>
  JSON.parse(
    execFileSync(process.execPath, ['--max-old-space-size=12000', FLOW, JSON.stringify(job)], { encoding: 'utf8' }),
  );

/** What twice the input would have taken in a step, by two sizes that need not be one twice the other. */
const doubling = (a, b, step) => (b.times[step] / a.times[step]) ** (Math.LN2 / Math.log(b.megabytes / a.megabytes));

const speed = (result, step) => `${(result.megabytes / result.times[step]).toFixed(2)}`.padStart(6);
const STEPS = [
  'reading',
  'overlaps',
  'attribution',
  'duplication',
  'vague-claims',
  'contradictions',
  'checks',
  'report',
  'whole',
];

function series(title, kind, sizes, unit) {
  console.log(`\n${title}: megabytes a second of processor time; × what twice the size takes`);
  console.log(`${''.padEnd(10)}${STEPS.map((step) => step.slice(0, 13).padStart(15)).join('')}    memory`);
  const results = [];
  for (const size of sizes) {
    const result = run({ kind, size });
    const before = results.at(-1);
    const cells = STEPS.map((step) => {
      const growth = before ? `× ${doubling(before, result, step).toFixed(2)}` : ''.padEnd(6);
      return `${speed(result, step)} ${growth}`.padStart(15);
    });
    console.log(`${unit(size).padEnd(10)}${cells.join('')}  ${result.memory.toFixed(0).padStart(5)} MB`);
    results.push(result);
  }
  console.log(`Reading: ${inWords(results, 'reading')}\nAll checks: ${inWords(results, 'checks')}`);
}

function inWords(results, step) {
  const slowest = Math.min(...results.map(({ megabytes, times }) => megabytes / times[step]));
  const growth = doubling(results[0], results.at(-1), step);
  return `${slowest.toFixed(2)} MB a second or more; twice the text takes ${growth.toFixed(2)} times as long.`;
}

const megabytes = (size) => `${size / 1e6} MB`;
const thousands = (size) => size.toLocaleString('en-US');

export function large() {
  series('One document', 'article', [1e6, 2e6, 4e6, 8e6, 10e6], megabytes);
  series('Documents of 2 to 5 kB', 'articles', [1000, 2000, 4000, 8000, 10_000], thousands);
  series('Equal documents', 'equal articles', [1000, 2000, 4000], thousands);
  series('Near copies', 'near copies', [1000, 2000, 4000], thousands);
}

/** Each extreme input at two sizes: the whole flow, and the step that grows most. */
export function unusual(only) {
  console.log('\nUnusual inputs of 1 and 2 MB: seconds of processor time, × growth, and the slowest step');
  for (const { name } of extremes.filter((one) => !only || one.name.includes(only))) {
    const [one, two] = [1e6, 2e6].map((size) => run({ kind: 'extreme', name, size }));
    const [step, time] = Object.entries(two.times)
      .filter(([id]) => id !== 'whole' && id !== 'checks')
      .reduce((worst, entry) => (entry[1] > worst[1] ? entry : worst));
    const seconds = (result) => result.times.whole.toFixed(1).padStart(6);
    console.log(
      `${name.padEnd(28)}${seconds(one)}${seconds(two)}  × ${(two.times.whole / one.times.whole).toFixed(2)}  ${step} ${time.toFixed(1)}`,
    );
  }
}
