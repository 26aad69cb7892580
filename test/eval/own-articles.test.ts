import { expect, test } from 'vitest';
import { defects } from '../../eval/defects.mjs';
import { accuracyBySignal } from '../../eval/figures.mjs';
import { measureOwn } from '../../eval/own-articles.mjs';
import type { Program } from '../../eval/program.mjs';
import { readArticles } from '../../eval/sources.mjs';
import { findingAt } from './finding.js';

const articles = readArticles();
const signals = [...new Set(Object.values(defects).flatMap(({ expect }) => [...expect]))];

const measured = async (program: Program) => {
  const { trials, labels } = await measureOwn(articles, program);
  return { trials, labels, accuracy: accuracyBySignal(signals, labels, trials) };
};

test('a check that never fires finds none of the planted defects, and raises no alarm', async () => {
  const { trials, labels, accuracy } = await measured(async () => []);
  expect(trials.filter(({ result }) => result !== 'missed')).toEqual([]);
  expect(labels).toEqual([]);
  for (const { planted } of Object.values(accuracy)) expect(planted.right).toBe(0);
});

test('a check that flags whole articles whatever they say finds nothing by it: the clean ones were flagged as well', async () => {
  const { trials, accuracy } = await measured(async ({ id, text }) =>
    signals.map((signal) => ({
      ...findingAt(text, signal, text),
      id: text,
      spans: [{ document: id, start: 0, end: text.length, text }],
    })),
  );
  expect(trials.filter(({ result }) => result !== 'void')).toEqual([]);
  expect(accuracy['contradictions/stance']?.judged.right).toBe(0);
});

test('a program that knows the altered words finds every defect of theirs', async () => {
  const clean = new Map(articles.map(({ id, text }) => [id, text]));
  const { trials } = await measured(async ({ id, text }) =>
    text === clean.get(id)
      ? []
      : [
          {
            ...findingAt(text, 'contradictions/date', text),
            spans: [{ document: id, start: 0, end: text.length, text }],
          },
        ],
  );
  const dates = trials.filter(({ defect }) => defect === 'wrong-weekday');
  expect(dates.map(({ result, by }) => [result, ...by])).toEqual(dates.map(() => ['found', 'contradictions/date']));
  expect(trials.find(({ defect }) => defect === 'hollow')).toMatchObject({ result: 'missed', alarms: [{}] });
});
