import type { Notice } from './article.js';
import type { Span } from './span.js';

/** Passages that look machine-made or broken. */
export function garbledNotices(_text: string, _sentences: readonly Span[]): Notice[] {
  return [];
}

/** Says that the rules are made for English, where the text is not. */
export function languageNotice(language: string): Notice[] {
  return language === 'en' || language === 'und'
    ? []
    : [{ kind: 'not-english', message: `This text seems to be in ${language}.`, spans: [] }];
}

/** Says that a text is too short to be judged. */
export function shortNotice(words: number): Notice[] {
  return words >= 100 ? [] : [{ kind: 'too-short', message: `This text has ${words} words.`, spans: [] }];
}
