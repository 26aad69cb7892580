import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('the lock file names the platform packages of every system, so that npm ci works on each of them', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))
      .map((name) => `${path} needs ${name}: run npm run lock`),
  );
  expect(missing).toEqual([]);
});

test('the native canvas has one version on all systems', () => {
  const canvas = Object.entries(packages).filter(([path]) => path.includes('@napi-rs/canvas'));
  expect(new Set(canvas.map(([, { version }]) => version)).size).toBe(1);
  for (const system of ['darwin', 'linux', 'win32']) {
    expect(canvas.some(([, { os }]) => os?.includes(system))).toBe(true);
  }
});

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
});
