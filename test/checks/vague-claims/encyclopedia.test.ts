import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vagueClaims } from '../../../src/checks/vague-claims/index.js';
import { flagged } from './text.js';

/**
 * Sentences in the manner of an encyclopedia, invented for this test: `+` leaves open who, how many or how sure, as the
 * manual of style of Wikipedia has it, `-` does not.
 */
const sentences = readFileSync(new URL('./encyclopedia.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => ({ text: line.slice(2), vague: line.startsWith('+') }));

const found = (text: string, confidence: number, options: object = {}): boolean =>
  vagueClaims.signals.some(({ id }) => flagged(id, text, options, confidence).length > 0);

const [vague, clear] = [true, false].map((want) =>
  sentences.filter((one) => one.vague === want).map(({ text }) => text),
);

const share = (texts: readonly string[], confidence: number, options: object = {}): number =>
  texts.filter((text) => found(text, confidence, options)).length / texts.length;

describe('of the sentences of an encyclopedia', () => {
  test('the full breadth hints at nearly all that are vague and at few that are not', () => {
    expect(vague!.length).toBeGreaterThan(130);
    expect(share(vague!, 0.25)).toBeGreaterThanOrEqual(0.95);
    expect(share(clear!, 0.25)).toBeLessThanOrEqual(0.04);
  });

  test('hardly any that is not vague is shown', () => {
    expect(share(clear!, 0.5)).toBeLessThanOrEqual(0.01);
  });

  test('the narrow breadth hints at nothing beyond what is shown', () => {
    const narrow = { breadth: 'narrow' };
    expect(share(vague!, 0, narrow)).toBe(share(vague!, 0.5, narrow));
    expect(share(vague!, 0, narrow)).toBeLessThan(0.5);
  });
});
