import { describe, expect, test } from 'vitest';
import { observe } from '../../src/checks/observe.js';
import type { PatternRule } from '../../src/rubric/rubric.js';
import { exampleArticle, placeOf } from '../report/example-article.js';
import { evidenceAt, exampleCheck, NO_CORPUS, rubricFor, signalRule, wordSignal } from '../report/example-checks.js';

const FAILURE = { signal: 'talks', evidence: evidenceAt(0, 5) };
const CHECKS = [
  exampleCheck('words', [wordSignal('talks', 'talks'), wordSignal('deals', 'deals')], () => FAILURE),
  exampleCheck('others', [wordSignal('sums', 'sums')]),
];
const ARTICLE = exampleArticle({ blocks: ['The talks went on. The deals stayed secret.', 'No sums were named.'] });

const seen = (article = ARTICLE, rubric = rubricFor(CHECKS), checks = CHECKS) =>
  observe(article, rubric, NO_CORPUS, checks);

const patternRubric = (...patterns: Partial<PatternRule>[]) =>
  rubricFor(CHECKS, {
    patterns: patterns.map((pattern) => ({
      id: 'own',
      signal: 'words/deals',
      match: 'secret',
      message: 'own rule',
      advice: 'ask',
      caseSensitive: false,
      confidence: 0.8,
      ...pattern,
    })),
  });

test('every enabled signal is run, with the evidence that a check fails as a whole', () => {
  const [words, others] = seen();
  expect(words).toMatchObject({ check: 'words', status: 'observed', failure: FAILURE });
  expect(
    words!.signals.map(({ signal, observation }) => [signal, observation.opportunities, observation.findings.length]),
  ).toEqual([
    ['talks', 3, 1],
    ['deals', 3, 1],
  ]);
  expect(others).toMatchObject({ check: 'others', status: 'observed' });
});

test('a signal is given the options of the rubric', () => {
  const given: unknown[] = [];
  const curious = wordSignal('curious', 'x', {
    observe: (_, options) => {
      given.push(options);
      return { opportunities: 0, findings: [], reason: 'nothing to see' };
    },
  });
  const checks = [exampleCheck('one', [curious])];
  const [one] = seen(ARTICLE, rubricFor(checks, {}, { 'one/curious': { options: { reach: 2 } } }), checks);
  expect(given).toEqual([{ reach: 2 }]);
  expect(one!.signals[0]).toMatchObject({ status: 'not-applicable', observation: { reason: 'nothing to see' } });
});

test('what is switched off is not run', () => {
  const [words, others] = seen(
    ARTICLE,
    rubricFor(CHECKS, {}, { 'words/talks': { enabled: false } }, { others: { enabled: false } }),
  );
  expect(words!.signals.map((signal) => signal.status)).toEqual(['off', 'observed']);
  expect(words!.failure).toBeUndefined();
  expect(others).toEqual({
    check: 'others',
    status: 'off',
    signals: [{ signal: 'sums', status: 'off', observation: { opportunities: 0, findings: [] } }],
  });
});

test('a check without a block in the rubric is off', () => {
  expect(seen(ARTICLE, { ...rubricFor(CHECKS), checks: {} }).map((check) => check.status)).toEqual(['off', 'off']);
});

test('a check that throws is an error with its message, and the others still run', () => {
  const broken = wordSignal('broken', 'x', {
    observe: () => {
      throw new RangeError('no such sentence');
    },
  });
  const checks = [exampleCheck('bad', [broken]), CHECKS[1]!];
  const [bad, others] = seen(ARTICLE, rubricFor(checks), checks);
  expect(bad).toEqual({ check: 'bad', status: 'error', message: 'no such sentence', signals: [] });
  expect(others!.status).toBe('observed');
});

test.each(['de', 'fr'])('a text in “%s” is not read', (language) => {
  const foreign = exampleArticle({ blocks: ['The talks went on.'], language });
  const [words] = seen(foreign, rubricFor(CHECKS, {}, { 'words/deals': { enabled: false } }));
  const reason = `the text is not in English (language: ${language})`;
  expect(words).toEqual({
    check: 'words',
    status: 'not-applicable',
    reason,
    signals: [
      { signal: 'talks', status: 'not-applicable', observation: { opportunities: 0, findings: [], reason } },
      { signal: 'deals', status: 'off', observation: { opportunities: 0, findings: [] } },
    ],
  });
});

test('a text too short to tell its language is read', () => {
  expect(seen(exampleArticle({ blocks: ['The talks went on.'], language: 'und' }))[0]!.status).toBe('observed');
});

test('a text too short to score is read, and says how short it is', () => {
  const [words] = seen(ARTICLE, rubricFor(CHECKS, { minSentences: 5 }));
  expect(words).toMatchObject({ status: 'not-applicable', reason: 'too short to score: 3 of 5 sentences' });
  expect(words!.signals[0]!.observation.findings).toHaveLength(1);
});

test('observations do not depend on weights, curves, factors, severities, caps or bands', () => {
  const heavy = signalRule({ weight: 9, full: 0.3, zero: 5, per: 'document', severity: 'info', factors: { a: 2 } });
  const other = rubricFor(
    CHECKS,
    { minConfidence: 0.9, bands: [], caps: [{ id: 'c', when: 'words > 1', limit: 1, reason: 'r' }] },
    { 'words/talks': heavy, 'words/deals': heavy, 'others/sums': heavy },
  );
  expect(seen(ARTICLE, other)).toEqual(seen());
});

describe('a desk’s own pattern', () => {
  const found = (blocks: string[], pattern: Partial<PatternRule>) => {
    const article = exampleArticle({ blocks });
    const [words] = seen(article, patternRubric(pattern));
    return words!.signals[1]!.observation.findings.filter((finding) => finding.message === 'own rule').map(
      ({ spans, voice }) => [article.document.text.slice(spans[0]!.start, spans[0]!.end), voice],
    );
  };

  test('adds evidence to its signal, where it matches', () => {
    const observation = seen(ARTICLE, patternRubric({}))[0]!.signals[1]!.observation;
    expect(observation.findings[1]).toEqual({
      spans: [{ ...placeOf(ARTICLE.document.text, 'secret'), label: 'claim' }],
      message: 'own rule',
      advice: 'ask',
      confidence: 0.8,
      voice: 'narrator',
    });
  });

  test.each<[string, string, Partial<PatternRule>, unknown[]]>([
    [
      'every occurrence',
      'Secret here, secret there.',
      {},
      [
        ['Secret', 'narrator'],
        ['secret', 'narrator'],
      ],
    ],
    ['only the case wanted', 'Secret here, secret there.', { caseSensitive: true }, [['secret', 'narrator']]],
    ['across a wrapped line', 'It is top\r\n  secret now.', { match: 'top secret' }, [['top\r\n  secret', 'narrator']]],
    ['either apostrophe', 'They didn’t say.', { match: "didn't" }, [['didn’t', 'narrator']]],
    ['a speaker’s words', 'He said “it is secret” twice.', {}, [['secret', 'speaker']]],
    [
      'words that reach out of a quotation',
      'He said “it is secret” twice.',
      { match: 'is secret.{2}twice' },
      [['is secret” twice', 'narrator']],
    ],
    ['words after a quotation', 'He said “no” in secret.', {}, [['secret', 'narrator']]],
    ['nothing for an empty match', 'It is secret.', { match: 'x*' }, []],
    ['nothing where it does not compile', 'It is secret.', { match: 'secret(' }, []],
    ['nothing for another signal', 'It is secret.', { signal: 'others/sums' }, []],
  ])('finds %s', (_, text, pattern, expected) => {
    expect(found([text], pattern)).toEqual(expected);
  });

  test('looks in counting sentences only', () => {
    const article = exampleArticle({ blocks: [{ role: 'promo', text: 'Our secret offer.' }, 'The talks went on.'] });
    expect(seen(article, patternRubric({}))[0]!.signals[1]!.observation.findings).toEqual([]);
  });
});
