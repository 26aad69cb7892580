import { describe, expect, test } from 'vitest';
import { invented, overlapsOf, read } from './reading.js';

const EVENTS = ['budget', 'ferry', 'match', 'obit', 'quarter', 'senate', 'storm', 'vaccine'];
const REPORTS = EVENTS.flatMap((event) => [`${event}-one`, `${event}-other`]).map((id) => invented(id));

/** What an article on the insurers of a coast takes from the report of a storm. */
const TAKEN =
  'When the hurricane Lidia struck Port Elba last September, its winds reached 120 mph; nine people or more were killed, and power failed in 1.1 million homes. Of the dead, six were found in Calloway County, in a mobile home park that a surge 11 feet high had flooded, and traffic accidents inland took three. By noon the hurricane was a tropical storm, and Georgia was expected to see 10 inches of rain from it.';
const OWN = [
  'Three insurers have told the state regulator that they will write no more policies for houses within a mile of the sea.',
  'Premiums along the coast have doubled since the spring. Some owners have paid off their mortgages so that no bank can oblige them to insure.',
  'Lawmakers are to meet in October to discuss a public fund, which would charge every household in the state a small sum each month.',
  'Builders oppose the fund. They prefer stricter codes for roofs, which they say would pay for themselves within ten years.',
].join('\n\n');
const about = (taken: string) => read('insurers', `${OWN}\n\n${taken}`);

describe('a reworded passage in an article of its own', () => {
  test('eight events, each reported twice, give no overlap', () => {
    expect(overlapsOf(REPORTS)).toEqual([]);
  });

  test('is found beside the words of another subject', () => {
    const [overlap, ...others] = overlapsOf([about(TAKEN), ...REPORTS]);
    expect(others).toEqual([]);
    expect(overlap).toMatchObject({ a: 'insurers', b: 'storm-one' });
    expect(overlap!.shared.a).toHaveLength(3);
  });

  test('one sentence of it is not enough', () => {
    expect(overlapsOf([about(TAKEN.split('. ')[0]!), ...REPORTS])).toEqual([]);
  });

  test.each([
    ['stretchEvidence', { stretchEvidence: 100 }],
    ['stretchSentences', { stretchSentences: 8 }],
    ['stretchSimilarity', { stretchSimilarity: 1 }],
  ])('%s is a number of the rubric', (_, options) => {
    expect(overlapsOf([about(TAKEN), ...REPORTS], { minEvidence: 100 })).toHaveLength(1);
    expect(overlapsOf([about(TAKEN), ...REPORTS], { minEvidence: 100, ...options })).toEqual([]);
  });
});
