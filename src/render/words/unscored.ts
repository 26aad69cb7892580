import type { DocumentResult } from '../../report/report.js';

const kinds: readonly string[] = ['too-short', 'not-english', 'binary-noise', 'garbled-text'];

/** Why a document has no score: a sentence without its full stop. */
export function whyUnscored({ checks, notices }: DocumentResult): string {
  const notice = kinds.flatMap((kind) => notices.filter((entry) => entry.kind === kind))[0];
  const reasons = checks.flatMap(({ reason, message }) => reason ?? message ?? []);
  return (notice?.message ?? reasons[0] ?? 'no check applies').replace(/\.$/, '');
}
