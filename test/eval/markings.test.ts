import { describe, expect, test } from 'vitest';
import { copyTrials } from '../../eval/copies.mjs';
import { defects } from '../../eval/defects.mjs';
import { inject, only } from '../../eval/inject.mjs';
import { readArticles, readJudgements } from '../../eval/sources.mjs';
import { checks } from '../../src/checks/index.js';

const articles = readArticles();
const signals = new Set(checks.flatMap((check) => check.signals.map(({ id }) => `${check.id}/${id}`)));
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DATE = new RegExp(`(${DAYS.join('|')}),? (\\d{1,2} [A-Z][a-z]+ \\d{4}|[A-Z][a-z]+ \\d{1,2}, \\d{4})`, 'g');

test('there are articles enough, and each defect is planted in several', () => {
  expect(articles.length).toBeGreaterThanOrEqual(16);
  const planted = [...articles.flatMap(({ trials }) => trials), ...copyTrials(articles).map(({ trial }) => trial)];
  for (const id of Object.keys(defects))
    expect(planted.filter(({ defect }) => defect === id).length, id).toBeGreaterThanOrEqual(3);
});

test('defects name signals that exist', () => {
  const named = Object.values(defects).flatMap(({ expect, also = [] }) => [...expect, ...also]);
  expect(named.filter((signal) => !signals.has(signal))).toEqual([]);
});

describe.each(articles.map((article) => [article.id, article] as const))('%s', (_, article) => {
  test('is of the length of a news article', () => {
    const words = article.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(600);
  });

  test('has each weekday right', () => {
    for (const [whole, day, date] of article.text.matchAll(DATE))
      expect(DAYS[new Date(`${date} UTC`).getUTCDay()], whole).toBe(day);
  });

  test.each(article.trials)('$defect: $before', (trial) => {
    expect(defects).toHaveProperty(trial.defect);
    const { text, places } = inject(article.text, trial);
    expect(text).not.toBe(article.text);
    for (const { start, end } of places) expect(start).toBeLessThanOrEqual(end);
    for (const { start, end } of places) expect(text.slice(start, end).length).toBe(end - start);
    if (trial.from) expect(articles.map(({ id }) => id)).toContain(trial.from);
  });

  test('what may rightly be flagged stands in it once, and names a signal', () => {
    for (const { signal, at } of article.right) {
      expect(signals).toContain(signal);
      if (signal !== 'attribution/missing-provenance') expect(() => only(article.text, at)).not.toThrow();
    }
  });
});

test('copies hold what was copied, word for word', () => {
  for (const { article, trial } of copyTrials(articles)) {
    const { text } = inject(article.text, trial);
    const donor = articles.find(({ id }) => id === (trial.from ?? article.id))!;
    const added = trial.after.split('\n\n').slice(0, -1);
    for (const paragraph of added.filter((one) => !one.endsWith('reported:'))) {
      expect(donor.text).toContain(paragraph);
      expect(text.split(paragraph).length - 1).toBe(trial.from ? 1 : 2);
    }
  }
});

test('judged places name signals that exist, and are not empty', () => {
  for (const { places } of Object.values(readJudgements())) {
    for (const { signal, start, end } of places) {
      expect(signals).toContain(signal);
      expect(end).toBeGreaterThan(start);
    }
  }
});
