// Timings. Nothing here passes or fails.
//   npm run bench                     the sample articles
//   npm run bench -- large            one document of 1 to 10 MB, 1,000 to 10,000 documents
//   npm run bench -- unusual [NAME]   inputs that nobody writes: unbroken runs, 100,000 quotes, one name over and over
import { availableParallelism } from 'node:os';
import { large, unusual } from './bench/large.mjs';
import { seeds } from './bench/seeds.mjs';

const parts = { seeds, large, unusual };
const [part = 'seeds', only] = process.argv.slice(2);
if (parts[part] === undefined) {
  console.error(`No such part: ${part}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${availableParallelism()} cores`);
await parts[part](only);
