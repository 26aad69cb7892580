// Copies what the compiler leaves out: lexicons, check pages and examples, which the program reads beside its code.
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WANTED = /\.json$|README\.md$|examples\.yaml$/;
const walk = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });

for (const from of walk('src').filter((path) => WANTED.test(path))) {
  const to = join('dist', from.slice('src/'.length));
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
