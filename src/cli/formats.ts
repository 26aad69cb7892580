import type { Report } from '../report/report.js';
import type { OutputFile } from './output-folder.js';

/** What a report can be written as, in the order in which it is. */
export const FORMATS = ['pdf', 'html', 'md', 'json', 'png'] as const;
export type Format = (typeof FORMATS)[number];

interface Options {
  readonly format: readonly Format[];
  readonly paper: 'A4' | 'letter';
  readonly archive?: boolean;
}

type Renderer = (
  report: Report,
  options: Options,
  say: (step: string) => Promise<void>,
) => Promise<readonly OutputFile[]>;

/** Each loads what it needs when it is asked for. */
const renderers: Readonly<Record<Format, Renderer>> = {
  pdf: async (report, { paper, archive = false }, say) => {
    await say('Laying out the report');
    const { renderPdf } = await import('../render/pdf/index.js');
    return [{ name: 'report.pdf', bytes: await renderPdf(report, { paper, archive }) }];
  },
  html: async (report) => {
    const { renderHtml } = await import('../render/html/index.js');
    return [{ name: 'report.html', bytes: renderHtml(report) }];
  },
  md: async (report) => {
    const { renderMarkdown } = await import('../render/markdown/index.js');
    return [{ name: 'report.md', bytes: renderMarkdown(report) }];
  },
  json: async (report) => {
    const { renderJson } = await import('../render/json/index.js');
    return [{ name: 'report.json', bytes: renderJson(report) }];
  },
  png: async (report, _, say) => {
    await say('Drawing the charts');
    const { renderPng } = await import('../render/png/index.js');
    return (await renderPng(report)).map(({ name, bytes }) => ({ name: `charts/${name}`, bytes }));
  },
};

/** The files of a report in the formats asked for. */
export async function rendered(report: Report, options: Options, say: (step: string) => Promise<void>) {
  const files: OutputFile[] = [];
  for (const format of FORMATS) {
    if (options.format.includes(format)) files.push(...(await renderers[format](report, options, say)));
  }
  return files;
}
