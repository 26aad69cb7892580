import { expect, test } from 'vitest';
import { isPersonNoun, isRoleNoun } from '../../../src/article/mentions/roles.js';

test.each([
  'president',
  'minister',
  'spokesperson',
  'analyst',
  'mayor',
  'economist',
  'doctor',
  'farmer',
  'virologist',
  'vice-president',
  'secretary-general',
  'president-elect',
  'co-founder',
  'deputies',
  'spokeswomen',
])('“%s” names an office or a profession', (noun) => {
  expect(isRoleNoun(noun)).toBe(true);
  expect(isPersonNoun(noun)).toBe(true);
});

test.each([
  'official',
  'resident',
  'woman',
  'women',
  'source',
  'protester',
  'villager',
  'family',
  'expert',
  'mother',
  'residents',
])('“%s” denotes people without naming an office', (noun) => {
  expect(isRoleNoun(noun)).toBe(false);
  expect(isPersonNoun(noun)).toBe(true);
});

test.each(['table', 'agreement', 'border', 'statement', 'list', 'bus'])('“%s” denotes nobody', (noun) => {
  expect(isPersonNoun(noun)).toBe(false);
});
