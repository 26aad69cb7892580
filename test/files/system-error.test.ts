import { expect, test } from 'vitest';
import { systemMessage } from '../../src/files/system-error.js';

test.each([
  ['EACCES', 'cannot be read: permission denied; ask its owner, or change its permissions'],
  ['EMFILE', 'cannot be read: too many files are open; try again with fewer'],
  ['ELOOP', 'cannot be read: its links lead in a circle; name the file itself'],
  ['EWEIRD', 'cannot be read (EWEIRD)'],
])('%s: %s', (code, message) => {
  expect(systemMessage(Object.assign(new Error('x'), { code }))).toBe(message);
});

test('what is no system error is shown as it is', () => {
  expect(systemMessage(new TypeError('odd'))).toBe('cannot be read (TypeError: odd)');
});
