import { existsSync, readFileSync } from 'node:fs';
import { type Static, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../src/article/article.js';
import { readArticle } from '../../src/article/index.js';
import { overlaps, type Span } from '../../src/article/span.js';
import type { Evidence, SignalDefinition } from '../../src/checks/check.js';
import { findOverlaps, overlapOptions } from '../../src/checks/duplication/index.js';
import { checks } from '../../src/checks/index.js';

/** A second document of the same run, for signals that compare. */
const other = Type.Optional(Type.String());
const Pass = Type.Object({ text: Type.String(), other, why: Type.String() }, { additionalProperties: false });
const Flag = Type.Object(
  {
    text: Type.String(),
    other,
    at: Type.Array(Type.String(), { description: 'Words that a finding touches; none if it is of the whole article' }),
    why: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);
const Examples = Type.Record(
  Type.String(),
  Type.Object({ flag: Type.Array(Flag, { minItems: 1 }), pass: Type.Array(Pass) }, { additionalProperties: false }),
);

/** What is shown by the default rubric, and charged. */
const SHOWN = 0.5;

const read = (id: string, text: string): Article =>
  readArticle({ id, path: null, format: 'text', text, sha256: '', metadata: {}, bodyStart: 0 });

function charged(signal: SignalDefinition, text: string, other: string | undefined): readonly Evidence[] {
  const articles = [read('example', text), ...(other === undefined ? [] : [read('other', other)])];
  const documents = new Map(articles.map(({ document: { id } }) => [id, { id, name: id }]));
  const corpus = {
    overlaps: findOverlaps(articles, Value.Default(Type.Object(overlapOptions), {}) as never),
    documents,
  };
  const options = Value.Default(signal.options, {});
  const { findings } = signal.observe(articles[0]!, options as never, corpus);
  return findings.filter(
    ({ confidence, voice }) => confidence >= SHOWN && (voice === 'narrator' || signal.chargesSpeakers === true),
  );
}

const quoted = (text: string, findings: readonly Evidence[]): string[] =>
  findings.map(({ spans: [span], subject }) => (span ? text.slice(span.start, span.end) : (subject ?? '')));

function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return { start, end: start + words.length };
}

const fileOf = (id: string): URL => new URL(`../../src/checks/${id}/examples.yaml`, import.meta.url);

test.each(checks.map(({ id }) => id))('%s has examples', (id) => {
  expect(existsSync(fileOf(id))).toBe(true);
});

describe.each(checks.filter(({ id }) => existsSync(fileOf(id))).map((check) => [check.id, check] as const))(
  'the examples of %s',
  (id, check) => {
    const examples: Static<typeof Examples> = Value.Parse(Examples, parse(readFileSync(fileOf(id), 'utf8')));

    test('cover every signal and no other', () => {
      expect(Object.keys(examples).sort()).toEqual(check.signals.map((signal) => signal.id).sort());
    });

    describe.each(check.signals.map((signal) => [signal.id, signal] as const))('%s', (signalId, signal) => {
      test.each(examples[signalId]?.flag ?? [])('flags: $text', ({ text, other, at }) => {
        const findings = charged(signal, text, other);
        const missed = at.filter((words) => {
          const place = placeOf(text, words);
          return !findings.some(({ spans }) =>
            spans.some((span) => span.document === undefined && overlaps(span, place)),
          );
        });
        expect({ missed, found: findings.length > 0 }).toEqual({ missed: [], found: true });
      });

      test.each(examples[signalId]?.pass ?? [])('leaves alone: $text', ({ text, other }) => {
        expect(quoted(text, charged(signal, text, other))).toEqual([]);
      });
    });
  },
);
