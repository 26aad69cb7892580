import { describe } from 'vitest';
import { cases } from './telling.js';

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
          | ^^^^^^^^^ known here: version, title, minConfidence, hintConfidence, minSentences, judge, stability, caps, bands, checks and patterns
      desk.yaml:2:1 unknown key "constructor"
      > 2 | constructor: 2
          | ^^^^^^^^^^^ known here: version, title, minConfidence, hintConfidence, minSentences, judge, stability, caps, bands, checks and patterns
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
