import { afterEach, describe, expect, test, vi } from 'vitest';
import { readArticle } from '../src/article/index.js';
import { checks } from '../src/checks/index.js';
import { observe } from '../src/checks/observe.js';
import type { Document } from '../src/ingest/document.js';
import { Memory } from '../src/memory.js';
import { assess } from '../src/pipeline.js';
import { readRubric } from '../src/rubric/reading.js';
import type { LoadedRubric, Rubric } from '../src/rubric/rubric.js';

vi.mock('../src/article/index.js', { spy: true });
vi.mock('../src/checks/observe.js', { spy: true });
afterEach(() => vi.clearAllMocks());

const lines = [
  'The council approved the budget on Tuesday, Mayor Ana Ortiz told reporters.',
  'It closes two libraries and one pool, according to the finance report.',
  'Many experts say that certain measures may follow.',
  'Ortiz said the city “has no other way” to pay its debts.',
];
const document = (id: string, text = lines.join('\n\n')): Document => ({
  id,
  path: `${id}.txt`,
  format: 'text',
  text,
  sha256: '0'.repeat(64),
  metadata: {},
  bodyStart: 0,
});
const other = document(
  'other',
  'Snow fell on the northern hills for a third day, the weather service said.\n'.repeat(5),
);

const changed = (loaded: LoadedRubric, change: Partial<Rubric>): LoadedRubric => ({
  ...loaded,
  rubric: { ...loaded.rubric, ...change },
});

async function defaultRubric(): Promise<LoadedRubric> {
  const read = await readRubric(null, checks);
  if ('errors' in read) throw new Error('the default rubric has mistakes');
  return read.rubric;
}

/** How many articles a second run reads and checks, after a first with the same memory. */
async function secondRun(before: [Document[], LoadedRubric], after: [Document[], LoadedRubric]) {
  const memory = new Memory();
  await assess({ documents: before[0], rubric: before[1], memory });
  vi.clearAllMocks();
  const report = await assess({ documents: after[0], rubric: after[1], memory });
  const work = { read: vi.mocked(readArticle).mock.calls.length, checked: vi.mocked(observe).mock.calls.length };
  expect(report).toEqual(await assess({ documents: after[0], rubric: after[1] }));
  return work;
}

describe('a second run with the same memory gives the report that it would give without', () => {
  test('and reads and checks nothing again where nothing has changed', async () => {
    const rubric = await defaultRubric();
    const documents = [document('one'), other];
    expect(await secondRun([documents, rubric], [documents, rubric])).toEqual({ read: 0, checked: 0 });
  });

  test('and reads and checks nothing again for other weights, caps and bands', async () => {
    const rubric = await defaultRubric();
    const weighed = changed(rubric, { caps: [], bands: [{ min: 0, label: 'All' }], minConfidence: 0.1 });
    const documents = [document('one'), other];
    expect(await secondRun([documents, rubric], [documents, weighed])).toEqual({ read: 0, checked: 0 });
  });

  test('and checks again, without reading, for other options and patterns', async () => {
    const rubric = await defaultRubric();
    const pattern = {
      id: 'day',
      signal: 'vague-claims/vague-time',
      match: 'Tuesday',
      message: 'a day without its date',
      advice: '',
      caseSensitive: false,
      confidence: 0.9,
    };
    const own = changed(rubric, { patterns: [pattern] });
    const documents = [document('one'), other];
    expect(await secondRun([documents, rubric], [documents, own])).toEqual({ read: 0, checked: 2 });
  });

  test('and reads only the article that was edited', async () => {
    const rubric = await defaultRubric();
    const edited = document('one', lines.slice(1).join('\n\n'));
    expect(await secondRun([[document('one'), other], rubric], [[edited, other], rubric])).toEqual({
      read: 1,
      checked: 1,
    });
  });

  test('and checks again the article whose text another document has taken over meanwhile', async () => {
    const rubric = await defaultRubric();
    const copy = document('two');
    expect(await secondRun([[document('one'), other], rubric], [[document('one'), copy], rubric])).toEqual({
      read: 1,
      checked: 2,
    });
  });
});

test('memory forgets what neither the latest run nor the one before has used', () => {
  const memory = new Memory();
  const make = vi.fn(() => ({}));
  for (const input of ['a', 'b', 'c']) {
    memory.turn();
    memory.recall('work', input, make);
  }
  memory.recall('work', 'b', make);
  expect(make).toHaveBeenCalledTimes(3);
  memory.recall('work', 'a', make);
  expect(make).toHaveBeenCalledTimes(4);
});
