import { describe, expect, test } from 'vitest';
import { inject } from '../../eval/inject.mjs';
import { compare, type Finding, shown } from '../../eval/measure.mjs';
import { findingAt } from './finding.js';

const TEXT = 'Head\n\nOutput fell 12 percent, the ministry said. Prices rose 3 percent.\n\nNobody spoke of jobs.';
const injected = inject(TEXT, {
  defect: 'dropped-source',
  before: 'fell 12 percent, the ministry said.',
  after: 'fell 12 percent.',
});
const CLAIM = 'attribution/unattributed-claim';
const defect = { title: '', expect: [CLAIM], also: ['vague-claims/vague-quantity'] };

const outcome = (clean: readonly Finding[], found: readonly Finding[]) => {
  const { result, hits, alarms } = compare({ document: 'a', defect, injected, clean, found });
  return { result, hits: hits.length, alarms: alarms.length };
};
const present = (signal: string, words: string | null) => findingAt(injected.text, signal, words);

describe('a defect is', () => {
  test.each([
    ['missed where nothing is found', [], [], { result: 'missed', hits: 0, alarms: 0 }],
    [
      'found by the right signal at its place',
      [],
      [present(CLAIM, 'Output fell 12 percent.')],
      { result: 'found', hits: 1, alarms: 0 },
    ],
    [
      'missed, with a side alarm, where another signal fires',
      [],
      [present('contradictions/quantity', 'Output fell 12 percent.')],
      { result: 'missed', hits: 0, alarms: 1 },
    ],
    [
      'missed, with a side alarm, where the right signal fires in another paragraph',
      [],
      [present(CLAIM, 'Nobody spoke of jobs.')],
      { result: 'missed', hits: 0, alarms: 1 },
    ],
    [
      'missed, without an alarm, where the right signal fires beside it as a consequence',
      [],
      [present(CLAIM, 'Prices rose 3 percent.')],
      { result: 'missed', hits: 0, alarms: 0 },
    ],
    [
      'found, without an alarm, where a signal that goes with it fires too',
      [],
      [present(CLAIM, 'fell 12'), present('vague-claims/vague-quantity', 'fell 12')],
      { result: 'found', hits: 1, alarms: 0 },
    ],
    [
      'no trial where the clean article was flagged there',
      [findingAt(TEXT, CLAIM, 'Output fell 12 percent, the ministry said.')],
      [present(CLAIM, 'Output fell 12 percent.')],
      { result: 'void', hits: 0, alarms: 0 },
    ],
    [
      'not charged with what was found before, wherever the words have moved',
      [findingAt(TEXT, CLAIM, 'Nobody spoke of jobs.')],
      [present(CLAIM, 'Nobody spoke of jobs.')],
      { result: 'missed', hits: 0, alarms: 0 },
    ],
    [
      'found where the finding is about the whole article',
      [],
      [present(CLAIM, null)],
      { result: 'found', hits: 1, alarms: 0 },
    ],
  ])('%s', (_, clean, found, expected) => {
    expect(outcome(clean, found)).toEqual(expected);
  });
});

test('a speaker’s words, and what is less sure than asked, are not shown against an article', () => {
  const sure = findingAt(TEXT, CLAIM, 'Output');
  const spoken = { ...sure, voice: 'speaker', charged: false };
  const charged = { ...sure, voice: 'speaker' };
  const doubtful = { ...sure, confidence: 0.4 };
  expect(shown([sure, spoken, charged, doubtful], 0.5)).toEqual([sure, charged]);
});
