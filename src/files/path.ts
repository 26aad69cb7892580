import { sep } from 'node:path';

/** A path as results and messages show it: with forward slashes, on Windows too. */
export const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

/** By UTF-16 code units, the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
