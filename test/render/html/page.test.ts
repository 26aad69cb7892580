import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/render/html/index.js';
import { exampleReport } from '../example-report.js';
import { hostileReport } from './hostile-report.js';

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1]!);
/** The page without its script and its data, which are no markup. */
const bodyOf = (html: string): string => html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '');

const reports = [
  ['no document', exampleReport({ documents: 0, sources: 0 })],
  ['one document', exampleReport({ documents: 1, texts: true })],
  ['four documents', exampleReport({ texts: true })],
  ['documents without their texts', exampleReport()],
  ['documents without a score', exampleReport({ documents: 3, unscored: 3, texts: true })],
  ['documents without a finding', exampleReport({ findings: false, texts: true })],
  ['sixty documents of nine sources', exampleReport({ documents: 60, sources: 9, texts: true })],
  ['hostile words', hostileReport()],
] as const;

describe.each(reports)('a page of %s', (_, report) => {
  const html = renderHtml(report);
  const body = bodyOf(html);

  test('is the same every time', () => {
    expect(renderHtml(structuredClone(report))).toBe(html);
  });

  test('has every place that its links lead to, once', () => {
    const ids = all(body, /\sid="([^"]*)"/g);
    expect(ids.length).toBe(new Set(ids).size);
    expect(all(body, /\shref="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([]);
    expect(all(body, /\shref="([^#][^"]*)"/g)).toEqual([]);
  });

  test('has one heading of the first level and skips none', () => {
    const levels = all(body, /<h([1-6])[ >]/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('lets run its own script and style alone', () => {
    const hashes = all(html, /(sha256-[\w+/=]+)(?='|&#39;)/g);
    const [script] = all(html, /<script>([\s\S]*?)<\/script>/g);
    const [style] = all(html, /<style>([\s\S]*?)<\/style>/g);
    const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    expect(hashes).toEqual([digest(script!), digest(style!)]);
    expect(body).not.toMatch(/\sstyle="|\son\w+="|unsafe-inline/);
  });

  test('carries the Report itself', () => {
    const [json] = all(html, /<script type="application\/json" id="report">([\s\S]*?)<\/script>/g);
    expect(JSON.parse(json!)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  });

  test('leaves no mark that turns the reading direction', () => {
    expect(body).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });
});
