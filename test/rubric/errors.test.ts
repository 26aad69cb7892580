import { describe, expect, test } from 'vitest';
import { formatMistake } from '../../src/files/mistake.js';
import { loadRubric } from '../../src/rubric/loading.js';
import { checks, standard } from './checks.js';

/** Everything that is said of a rubric, as an editor reads it. */
function told(text: string): string {
  const result = loadRubric({ text, path: 'desk.yaml' }, checks, standard);
  return 'rubric' in result ? '' : result.errors.map(formatMistake).join('\n');
}

/** Without the common indentation of a template literal. */
function block(text: string): string {
  const lines = text.split('\n').slice(1, -1);
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

const cases = (table: readonly (readonly [string, string, string])[]) =>
  test.each(table)('%s', (_, text, expected) => expect(told(block(text))).toBe(block(expected)));

describe('keys', () => {
  cases([
    [
      'a slip in a key',
      `
      checks:
        attribution:
          severty: low
      `,
      `
      desk.yaml:3:5 unknown key "severty" in checks.attribution
      > 3 |     severty: low
          |     ^^^^^^^ known here: enabled, weight and signals
      `,
    ],
    [
      'a slip in a signal’s key',
      `
      checks:
        attribution:
          signals:
            missing-provenance:
              severty: low
      `,
      `
      desk.yaml:5:9 unknown key "severty" in checks.attribution.signals.missing-provenance
      > 5 |         severty: low
          |         ^^^^^^^ did you mean "severity"?
      `,
    ],
    [
      'a slip in the name of a check, and of a signal',
      `
      checks:
        atribution: { weight: 3 }
        contradictions:
          signals: { polarty: { weight: 3 } }
      `,
      `
      desk.yaml:2:3 unknown key "atribution" in checks
      > 2 |   atribution: { weight: 3 }
          |   ^^^^^^^^^^ did you mean "attribution"?
      desk.yaml:4:16 unknown key "polarty" in checks.contradictions.signals
      > 4 |     signals: { polarty: { weight: 3 } }
          |                ^^^^^^^ did you mean "polarity"?
      `,
    ],
    [
      'a signal one level too high',
      `
      checks:
        contradictions:
          polarity: { weight: 3 }
      `,
      `
      desk.yaml:3:5 unknown key "polarity" in checks.contradictions
      > 3 |     polarity: { weight: 3 }
          |     ^^^^^^^^ it belongs below "signals"
      `,
    ],
    [
      'tags and options that a signal does not know',
      `
      checks:
        attribution:
          signals:
            anonymous-source:
              factors: { plurals: 2 }
              options: { reech: 2 }
            missing-provenance:
              options: { reach: 2 }
      `,
      `
      desk.yaml:5:20 unknown key "plurals" in checks.attribution.signals.anonymous-source.factors
      > 5 |         factors: { plurals: 2 }
          |                    ^^^^^^^ did you mean "plural"?
      desk.yaml:6:20 unknown key "reech" in checks.attribution.signals.anonymous-source.options
      > 6 |         options: { reech: 2 }
          |                    ^^^^^ did you mean "reach"?
      desk.yaml:8:20 unknown key "reach" in checks.attribution.signals.missing-provenance.options
      > 8 |         options: { reach: 2 }
          |                    ^^^^^ there is nothing to set here; remove it
      `,
    ],
    [
      'a key given twice',
      `
      title: A
      checks:
        attribution: { weight: 3 }
        attribution: { weight: 4 }
      title: B
      `,
      `
      desk.yaml:4:3 key "attribution" is given twice in checks
      > 4 |   attribution: { weight: 4 }
          |   ^^^^^^^^^^^ first given on line 3; keep one of them
      desk.yaml:5:1 key "title" is given twice
      > 5 | title: B
          | ^^^^^ first given on line 1; keep one of them
      `,
    ],
    [
      'keys of every object in the language',
      `
      __proto__: 1
      constructor: 2
      `,
      `
      desk.yaml:1:1 unknown key "__proto__"
      > 1 | __proto__: 1
          | ^^^^^^^^^ known here: version, title, minConfidence, minSentences, caps, bands, checks and patterns
      desk.yaml:2:1 unknown key "constructor"
      > 2 | constructor: 2
          | ^^^^^^^^^^^ known here: version, title, minConfidence, minSentences, caps, bands, checks and patterns
      `,
    ],
  ]);
});

describe('values', () => {
  cases([
    [
      'a word for a number, a number too large, a fraction for a count',
      `
      minConfidence: 50
      minSentences: 2.5
      checks:
        attribution: { weight: high }
      `,
      `
      desk.yaml:1:16 minConfidence: expected a number from 0 to 1, got 50
      > 1 | minConfidence: 50
          |                ^^
      desk.yaml:2:15 minSentences: expected a whole number from 1 to 1000, got 2.5
      > 2 | minSentences: 2.5
          |               ^^^
      desk.yaml:4:26 checks.attribution.weight: expected a number from 0 to 100, got "high"
      > 4 |   attribution: { weight: high }
          |                          ^^^^
      `,
    ],
    [
      'numbers as they are written elsewhere',
      `
      minConfidence: 50%
      checks:
        attribution: { weight: "35" }
        contradictions:
          weight: 12,5
      `,
      `
      desk.yaml:1:16 minConfidence: expected a number from 0 to 1, got "50%"
      > 1 | minConfidence: 50%
          |                ^^^ write 0.5
      desk.yaml:3:26 checks.attribution.weight: expected a number from 0 to 100, got "35"
      > 3 |   attribution: { weight: "35" }
          |                          ^^^^ write 35
      desk.yaml:5:13 checks.contradictions.weight: expected a number from 0 to 100, got "12,5"
      > 5 |     weight: 12,5
          |             ^^^^ write 12.5
      `,
    ],
    [
      'what is no number at all',
      `
      minConfidence: .nan
      `,
      `
      desk.yaml:1:16 minConfidence: expected a number from 0 to 1, got .nan
      > 1 | minConfidence: .nan
          |                ^^^^
      `,
    ],
    [
      'words that are not among those known, and switches of older YAML',
      `
      checks:
        attribution:
          enabled: yes
          signals:
            anonymous-source:
              per: documents
              severity: critical
              options: { mode: lenint }
      `,
      `
      desk.yaml:3:14 checks.attribution.enabled: expected true or false, got "yes"
      > 3 |     enabled: yes
          |              ^^^ write true
      desk.yaml:6:14 checks.attribution.signals.anonymous-source.per: expected "unit" or "document", got "documents"
      > 6 |         per: documents
          |              ^^^^^^^^^ did you mean "document"?
      desk.yaml:7:19 checks.attribution.signals.anonymous-source.severity: expected "high", "medium", "low" or "info", got "critical"
      > 7 |         severity: critical
          |                   ^^^^^^^^
      desk.yaml:8:26 checks.attribution.signals.anonymous-source.options.mode: expected "strict" or "lenient", got "lenint"
      > 8 |         options: { mode: lenint }
          |                          ^^^^^^ did you mean "lenient"?
      `,
    ],
    [
      'settings left empty, and lists that are none',
      `
      checks:
        attribution:
      caps: none
      bands: []
      `,
      `
      desk.yaml:2:3 checks.attribution: expected settings (lines of "key: value" below it), got nothing
      > 2 |   attribution:
          |   ^^^^^^^^^^^
      desk.yaml:3:7 caps: expected a list, got "none"
      > 3 | caps: none
          |       ^^^^
      desk.yaml:4:8 bands: expected a list of at least 1, got an empty list
      > 4 | bands: []
          |        ^^
      `,
    ],
    [
      'another version of the file',
      `
      version: 2
      `,
      `
      desk.yaml:1:10 version: expected 1, got 2
      > 1 | version: 2
          |          ^
      `,
    ],
    [
      'no settings at all',
      `
      - attribution
      `,
      `
      desk.yaml:1:1 the file: expected settings (lines of "key: value" below it), got a list
      > 1 | - attribution
          | ^^^^^^^^^^^^^
      `,
    ],
  ]);
});

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
    'rubric.yaml:8:5 missing "weight" in checks.attribution.signals.missing-provenance, and the default has none\n> 8 |     signals:\n    |     ^^^^^^^ add "weight: …"',
  ]);
});
