const RUNS = 7;

/** Prints the median and the range of times in milliseconds. @returns the median */
export function show(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1];
  const ms = (value) => `${value.toFixed(0)} ms`.padStart(8);
  console.log(`${name.padEnd(44)} median ${ms(median)}   ${ms(sorted[0])} – ${ms(sorted.at(-1))}`);
  return median;
}

export async function timed(job) {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

export async function repeated(job, runs = RUNS) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await timed(job));
  return times;
}
