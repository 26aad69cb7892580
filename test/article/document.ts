import type { Document } from '../../src/ingest/document.js';

/** A plain-text document around a text. */
export const asDocument = (text: string, metadata: Document['metadata'] = {}): Document => ({
  id: 'example',
  path: 'example.txt',
  format: 'text',
  text,
  sha256: '0'.repeat(64),
  metadata,
  bodyStart: 0,
});
