import { createRequire } from 'node:module';

interface Assets {
  /** One script: chart.js with the report’s charts, and what makes the page move. */
  readonly script: string;
  readonly style: string;
}

/** What the build made for the page; from here the path is the same in `src` and in `dist`. */
export const assets = (): Assets => createRequire(import.meta.url)('../../../dist/render/html/assets.json');
