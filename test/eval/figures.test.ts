import { describe, expect, test } from 'vitest';
import { accuracyBySignal, calibration, miscalibrated } from '../../eval/figures.mjs';
import { judgementOf, truthOf } from '../../eval/truth.mjs';
import { findingAt } from './finding.js';

const label = (confidence: number, right: boolean, signal = 'x/y', set = 'clean articles') => ({
  set,
  signal,
  confidence,
  right,
});
const many = (count: number, confidence: number, right: boolean) =>
  Array.from({ length: count }, () => label(confidence, right));

test('a bin holds its lower end and not its upper, except the last', () => {
  const bins = calibration([label(0.5, true), label(0.6, false), label(0.69, true), label(1, true)]);
  expect(bins.map(({ from, share }) => [from, share.right, share.all])).toEqual([
    [0.5, 1, 1],
    [0.6, 1, 2],
    [0.7, 0, 0],
    [0.8, 0, 0],
    [0.9, 1, 1],
  ]);
  expect(bins[1]?.mean).toBeCloseTo(0.645);
  expect(bins[2]?.mean).toBeNull();
});

describe('a confidence is called off', () => {
  test.each([
    ['where twenty findings say so', [...many(10, 0.9, true), ...many(10, 0.9, false)], 1],
    ['not where they are nineteen', [...many(9, 0.9, true), ...many(10, 0.9, false)], 0],
    ['not where the share is near', [...many(16, 0.9, true), ...many(4, 0.9, false)], 0],
    ['where it promises too little as well', many(20, 0.6, true), 1],
  ])('%s', (_, labels, expected) => {
    expect(miscalibrated(labels)).toHaveLength(expected);
  });
});

test('a signal is told its findings by set, and the defects that were meant for it first', () => {
  const trial = { article: 'a', words: '', by: [], alarms: [] };
  const trials = [
    { ...trial, defect: 'wrong-weekday', result: 'found' as const },
    { ...trial, defect: 'second-date', result: 'missed' as const },
    { ...trial, defect: 'second-date', result: 'void' as const },
    { ...trial, defect: 'number', result: 'missed' as const },
  ];
  const date = 'contradictions/date';
  const labels = [label(0.8, true, date), label(0.8, false, date, 'GUM news'), label(0.8, false)];
  expect(accuracyBySignal([date, 'contradictions/stance'], labels, trials)).toEqual({
    [date]: {
      judged: { right: 1, all: 2 },
      planted: { right: 1, all: 2 },
      sets: { 'clean articles': { right: 1, all: 1 }, 'GUM news': { right: 0, all: 1 } },
    },
    'contradictions/stance': { judged: { right: 0, all: 0 }, planted: { right: 0, all: 0 }, sets: {} },
  });
});

const TEXT = 'Output fell 12 percent. Prices rose, the ministry said.';

describe('a finding in an article of ours is right', () => {
  const isRight = truthOf({
    id: 'a',
    text: TEXT,
    outlet: null,
    right: [
      { signal: 'attribution/unattributed-claim', at: 'Output fell 12 percent.', why: '' },
      { signal: 'attribution/missing-provenance', at: 'author', why: '' },
    ],
    trials: [],
  });
  test.each([
    ['where it touches words that are listed', 'attribution/unattributed-claim', '12 percent', true],
    ['not elsewhere', 'attribution/unattributed-claim', 'Prices rose', false],
    ['not by another signal', 'attribution/anonymous-source', '12 percent', false],
    ['where the article lacks what it says', 'attribution/missing-provenance', null, true],
  ])('%s', (_, signal, words, expected) => {
    expect(isRight(findingAt(TEXT, signal, words))).toBe(expected);
  });
});

describe('a finding in a judged text', () => {
  const signal = 'attribution/unattributed-claim';
  const judge = judgementOf(
    {
      marks: ['dateline'],
      places: [
        { signal, start: 0, end: 23, right: true },
        { signal, start: 24, end: 35, right: false },
      ],
    },
    'a',
  );
  test.each([
    ['is right as judged', signal, 'fell', true],
    ['is wrong as judged', signal, 'Prices', false],
    ['counts neither way where nobody judged', signal, 'ministry', null],
    ['is wrong about a mark that the text has', 'attribution/missing-provenance', null, false],
  ])('%s', (_, name, words, expected) => {
    expect(judge(findingAt(TEXT, name, words))).toBe(expected);
  });
});
