import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** A text that a signal must flag or leave alone. */
export interface Example {
  readonly text: string;
  readonly at: readonly string[];
  readonly why: string | null;
}

/** What a check's folder says of one of its signals. */
export interface SignalPage {
  /** Paragraphs by heading: What, Why, Limits. */
  readonly sections: ReadonlyMap<string, string>;
  readonly flag: readonly Example[];
  readonly pass: readonly Example[];
}

const folder = (check: string): URL => new URL(`../checks/${check}/`, import.meta.url);

/** The page and the examples of a signal, from the folder of its check. */
export async function readSignalPage(check: string, signal: string): Promise<SignalPage> {
  const page = await readFile(new URL('README.md', folder(check)), 'utf8');
  const examples = parse(await readFile(new URL('examples.yaml', folder(check)), 'utf8')) as Record<
    string,
    RawExamples
  >;
  const { flag = [], pass = [] } = examples[signal] ?? {};
  return { sections: sectionsOf(page, signal), flag: flag.map(exampleOf), pass: pass.map(exampleOf) };
}

interface RawExamples {
  readonly flag?: readonly Record<string, unknown>[];
  readonly pass?: readonly Record<string, unknown>[];
}

const exampleOf = ({ text, at, why }: Record<string, unknown>): Example => ({
  text: String(text),
  at: Array.isArray(at) ? at.map(String) : [],
  why: typeof why === 'string' ? why : null,
});

/** The third-level headings below the second-level heading that names the signal, each with its text. */
function sectionsOf(page: string, signal: string): Map<string, string> {
  const own = page.split(/^## /m).find((part) => part.startsWith(`${signal}\n`)) ?? '';
  const sections = own.split(/^### /m).slice(1);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end).trim()];
    }),
  );
}
