import { describe, expect, test } from 'vitest';
import { formatMistake } from '../../src/files/mistake.js';
import { loadRubric } from '../../src/rubric/loading.js';
import { checks, standard } from './checks.js';
import { cases } from './telling.js';

describe('numbers that contradict each other', () => {
  cases([
    [
      'full marks where there should be none, against the default’s zero',
      `
      checks:
        attribution:
          signals:
            anonymous-source: { full: 0.7 }
      `,
      `
      desk.yaml:4:33 checks.attribution.signals.anonymous-source: "full" (0.7) must be less than "zero" (0.6)
      > 4 |       anonymous-source: { full: 0.7 }
          |                                 ^^^ full marks up to "full", none from "zero" on
      `,
    ],
    [
      'percent for a rate',
      `
      checks:
        attribution:
          signals:
            anonymous-source: { zero: 60 }
      `,
      `
      desk.yaml:4:33 checks.attribution.signals.anonymous-source: "zero" is a rate from 0 to 1, got 60
      > 4 |       anonymous-source: { zero: 60 }
          |                                 ^^ write 60 % as 0.6, or count with "per: document"
      `,
    ],
    [
      'bands out of order, with one name for two, that do not reach 0',
      `
      bands:
        - { min: 50, label: Good }
        - { min: 80, label: Good }
      `,
      `
      desk.yaml:3:12 bands: the last one must begin at 0, got 80
      > 3 |   - { min: 80, label: Good }
          |            ^^ otherwise some scores have no name
      desk.yaml:3:12 bands[1]: "min" (80) must be less than that of the band before it (50)
      > 3 |   - { min: 80, label: Good }
          |            ^^ order the bands from high to low
      desk.yaml:3:23 bands[1]: the label "Good" is used twice
      > 3 |   - { min: 80, label: Good }
          |                       ^^^^
      `,
    ],
    [
      'nothing with a weight',
      `
      title: Nothing
      checks:
        attribution: { weight: 0 }
        contradictions:
          signals: { polarity: { enabled: false } }
      `,
      `
      desk.yaml:2:1 nothing can be scored: every weight is 0 or switched off
      > 2 | checks:
          | ^^^^^^ give one check a weight
      `,
    ],
  ]);
});

describe('caps and patterns', () => {
  cases([
    [
      'conditions that cannot be read',
      `
      caps:
        - { id: a, when: statments == 0, limit: 40, reason: x }
        - { id: b, when: "statements = 0", limit: 40, reason: x }
        - { id: b, when: 'statements ==', limit: 40, reason: x }
        - { id: c, when: words > 10 but score < 3, limit: 40, reason: x }
      `,
      `
      desk.yaml:2:20 caps[0].when: unknown measure “statments”
      > 2 |   - { id: a, when: statments == 0, limit: 40, reason: x }
          |                    ^^^^^^^^^ did you mean "statements"?
      desk.yaml:3:32 caps[1].when: expected one of == != <= >= < > after “statements”
      > 3 |   - { id: b, when: "statements = 0", limit: 40, reason: x }
          |                                ^ write it as in "statements == 0 or attribution.score < 20"
      desk.yaml:4:11 caps[2]: the id "b" is used twice
      > 4 |   - { id: b, when: 'statements ==', limit: 40, reason: x }
          |           ^ give each its own
      desk.yaml:4:34 caps[2].when: expected a number after “==”
      > 4 |   - { id: b, when: 'statements ==', limit: 40, reason: x }
          |                                  ^ write it as in "statements == 0 or attribution.score < 20"
      desk.yaml:5:31 caps[3].when: expected “and” or “or”, not “but”
      > 5 |   - { id: c, when: words > 10 but score < 3, limit: 40, reason: x }
          |                               ^^^ write it as in "statements == 0 or attribution.score < 20"
      `,
    ],
    [
      'what an item needs',
      `
      caps:
        - id: a
          when: statements == 0
      `,
      `
      desk.yaml:2:5 missing "limit" in caps[0]
      > 2 |   - id: a
          |     ^^^^^ add "limit: …"
      desk.yaml:2:5 missing "reason" in caps[0]
      > 2 |   - id: a
          |     ^^^^^ add "reason: …"
      `,
    ],
    [
      'patterns that RE2 does not read, each at the part at fault',
      `
      patterns:
        - { id: a, signal: contradictions/polarity, match: 'deals? (of', message: m }
        - { id: b, signal: contradictions/polarity, match: 'a (?=b)', message: m }
        - { id: c, signal: contradictions/polarity, match: "(a)\\\\1", message: m }
        - { id: d, signal: contradictions/polarity, match: '[z-a]', message: m }
        - { id: e, signal: contradictions/polarity, match: x*, message: m }
      `,
      `
      desk.yaml:2:55 patterns[0].match: no valid pattern: missing closing )
      > 2 |   - { id: a, signal: contradictions/polarity, match: 'deals? (of', message: m }
          |                                                       ^^^^^^^^^^ close every "(", or write "\\(" for the sign itself
      desk.yaml:3:57 patterns[1].match: no valid pattern: invalid or unsupported Perl syntax
      > 3 |   - { id: b, signal: contradictions/polarity, match: 'a (?=b)', message: m }
          |                                                         ^^^ look-around is not supported
      desk.yaml:4:54 patterns[2].match: no valid pattern: invalid escape sequence
      > 4 |   - { id: c, signal: contradictions/polarity, match: "(a)\\\\1", message: m }
          |                                                      ^^^^^^^^ back-references are not supported
      desk.yaml:5:56 patterns[3].match: no valid pattern: invalid character class range
      > 5 |   - { id: d, signal: contradictions/polarity, match: '[z-a]', message: m }
          |                                                        ^^^
      desk.yaml:6:54 patterns[4].match: matches the empty text, and so everywhere
      > 6 |   - { id: e, signal: contradictions/polarity, match: x*, message: m }
          |                                                      ^^ use "+" instead of "*"
      `,
    ],
    [
      'a pattern for a signal that is none',
      `
      patterns:
        - { id: a, signal: attribution/anonymous, match: x, message: m }
      `,
      `
      desk.yaml:2:22 patterns[0].signal: expected "attribution/anonymous-source", "attribution/missing-provenance" or "contradictions/polarity", got "attribution/anonymous"
      > 2 |   - { id: a, signal: attribution/anonymous, match: x, message: m }
          |                      ^^^^^^^^^^^^^^^^^^^^^ did you mean "attribution/anonymous-source"?
      `,
    ],
  ]);
});

test('a mistake in the default rubric itself is told under its own name', () => {
  const broken = { path: 'rubric.yaml', text: standard.text.replace('title', 'tilte') };
  const result = loadRubric({ text: 'title: Desk', path: 'desk.yaml' }, checks, broken);
  expect('errors' in result && result.errors.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'rubric.yaml: unknown key "tilte"',
  ]);
});

test('a signal for which nobody gives a weight is told', () => {
  const short = { path: 'rubric.yaml', text: standard.text.replace(/ {6}missing-provenance.*\n/, '') };
  const result = loadRubric(short, checks, short);
  expect('errors' in result && result.errors.map(formatMistake)).toEqual([
    'rubric.yaml:9:5 missing "weight" in checks.attribution.signals.missing-provenance, and the default has none\n> 9 |     signals:\n    |     ^^^^^^^ add "weight: …"',
  ]);
});
