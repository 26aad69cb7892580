import { readFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, expect, test } from 'vitest';
import { rules } from './architecture.rules.js';

let result: ICruiseResult;

beforeAll(async () => {
  const { output } = await cruise(['src'], {
    ruleSet: { forbidden: rules },
    validate: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  });
  result = output as ICruiseResult;
}, 120_000);

test.each(rules.map(({ name, comment }) => [name, comment]))('%s: %s', (name, comment) => {
  const broken = result.summary.violations.filter((violation) => violation.rule.name === name);
  expect(broken.map(({ from, to }) => `${from} -> ${to}: ${comment}`)).toEqual([]);
});

test('the rules see the whole program', () => {
  expect(result.summary.totalCruised).toBeGreaterThan(80);
  expect(result.modules.some(({ source }) => source === 'src/pipeline.ts')).toBe(true);
});

test('one file asks a server, and nothing else in the program can', () => {
  const fetching = result.modules
    .map(({ source }) => source)
    .filter((source) => /^src\/.*\.ts$/.test(source) && /\bfetch\(/.test(readFileSync(source, 'utf8')));
  expect(fetching).toEqual(['src/judge/exchange.ts']);
});
