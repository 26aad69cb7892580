import type { Report } from '../../report/report.js';
import type { Column } from './table.js';

export const inputColumns: readonly Column[] = [{ head: 'Input' }, { head: 'Source' }, { head: 'SHA-256' }];

/** Every input with its hash. */
export const inputRows = ({ documents }: Report): string[][] =>
  documents.map(({ id, path, source, sha256 }) => [path ?? id, source, sha256]);
