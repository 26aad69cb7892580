import { createHash } from 'node:crypto';

/** First 8 hex digits of the SHA-256 of the parts. */
export function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
}

/** Makes ids unique in the order of calls: the second `3f0a` is `3f0a-2`. */
export function numbering(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const occurrence = (seen.get(id) ?? 0) + 1;
    seen.set(id, occurrence);
    return occurrence === 1 ? id : `${id}-${occurrence}`;
  };
}

/** A quotation without what editing around it may change: wrapping, case, the shape of marks. */
export const normalised = (text: string): string =>
  text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
