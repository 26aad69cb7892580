import { createRequire } from 'node:module';
import type { RE2JS } from 're2js';
import type { Article, Quote } from '../article/article.js';

import type { Span } from '../article/span.js';
import type { PatternRule } from '../rubric/rubric.js';
import type { Evidence } from './check.js';
import { partitionPoint } from './partition-point.js';

/** Evidence of a desk's own patterns for one signal, named `check/signal`, in the order of the text. */
export type PatternFinder = (signal: string) => readonly Evidence[];

const require = createRequire(import.meta.url);
const compiled = new WeakMap<PatternRule, RE2JS | null>();

/**
 * Looks for a desk's own patterns in the counting sentences of an article, in RE2's linear time.
 * Runs of white space read as one space and curly apostrophes as straight ones, so that a pattern need not know how
 * the text was wrapped or typed. A pattern that does not compile finds nothing: the rubric loader has reported it.
 */
export function patternFinder(article: Article, rules: readonly PatternRule[]): PatternFinder {
  if (rules.length === 0) return () => [];
  const sentences = article.sentences.filter((sentence) => sentence.counts);
  const plain = sentences.map((sentence) => plainText(article.document.text, sentence));
  const voiceOf = voices(article.quotes);
  return (signal) =>
    rules
      .filter((rule) => rule.signal === signal)
      .flatMap((rule) => plain.flatMap((text) => matches(rule, text)).map((span) => evidence(rule, span, voiceOf)));
}

interface PlainText {
  readonly text: string;
  /** Offset in the document of each code unit, and of the end. */
  readonly offsets: readonly number[];
}

function plainText(document: string, sentence: Span): PlainText {
  const offsets: number[] = [];
  let text = '';
  for (let at = sentence.start; at < sentence.end; at++) {
    const unit = document.charAt(at);
    const space = /\s/.test(unit);
    if (space && text.endsWith(' ')) continue;
    text += space ? ' ' : unit.replace(/[‘’]/, "'");
    offsets.push(at);
  }
  offsets.push(sentence.end);
  return { text, offsets };
}

function matches(rule: PatternRule, { text, offsets }: PlainText): Span[] {
  const expression = expressionOf(rule);
  if (expression === null) return [];
  const spans: Span[] = [];
  const matcher = expression.matcher(text);
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (end > start) spans.push({ start: offsets[start]!, end: offsets[end - 1]! + 1 });
  }
  return spans;
}

function expressionOf(rule: PatternRule): RE2JS | null {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const expression = compile(rule);
  compiled.set(rule, expression);
  return expression;
}

function compile(rule: PatternRule): RE2JS | null {
  // Loaded here because most rubrics have no patterns, and the engine takes longer to load than an article to read.
  const engine: typeof import('re2js') = require('re2js');
  try {
    return engine.RE2JS.compile(rule.match, rule.caseSensitive ? 0 : engine.RE2JS.CASE_INSENSITIVE);
  } catch {
    return null;
  }
}

function evidence(rule: PatternRule, span: Span, voiceOf: (span: Span) => Evidence['voice']): Evidence {
  return {
    spans: [{ ...span, label: 'claim' }],
    message: rule.message,
    advice: rule.advice,
    confidence: rule.confidence,
    voice: voiceOf(span),
  };
}

/** A span is the speaker's if a speech quotation holds it: one that starts before it and reaches beyond its end. */
function voices(quotes: readonly Quote[]): (span: Span) => Evidence['voice'] {
  const speech = quotes.filter((quote) => quote.kind === 'speech').map((quote) => quote.inner);
  speech.sort((a, b) => a.start - b.start);
  let furthest = 0;
  const reach = speech.map((quote) => {
    furthest = Math.max(furthest, quote.end);
    return furthest;
  });
  return (span) => {
    const before = partitionPoint(speech, (quote) => quote.start <= span.start);
    return before > 0 && reach[before - 1]! >= span.end ? 'speaker' : 'narrator';
  };
}
