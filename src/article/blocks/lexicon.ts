import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

interface Wording {
  readonly whole: readonly string[];
  readonly openings: readonly string[];
  readonly notes?: readonly string[];
  readonly labels?: readonly string[];
  readonly softLabels?: readonly string[];
}

interface Furniture {
  readonly promo: Wording;
  readonly related: Wording;
  readonly meta: Wording;
  readonly appeals: readonly string[];
  readonly disclosures: readonly string[];
  readonly closing: readonly string[];
  readonly listing: readonly string[];
}

interface Dates {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly relative: readonly string[];
  readonly frame: readonly string[];
  readonly publishing: readonly string[];
  readonly updating: readonly string[];
}

interface Credits {
  readonly labels: readonly string[];
  readonly whole: readonly string[];
  readonly libraries: readonly string[];
}

interface Bylines {
  readonly openings: readonly string[];
  readonly between: readonly string[];
  readonly offices: readonly string[];
  readonly noNames: readonly string[];
  readonly unnamed: readonly string[];
}

export const furniture = load('./furniture.json') as Furniture;
export const dateWords = load('./dates.json') as Dates;
export const agencyNames = (load('./agencies.json') as { names: readonly string[] }).names;
export const credits = load('./credits.json') as Credits;
export const bylines = load('./bylines.json') as Bylines;
