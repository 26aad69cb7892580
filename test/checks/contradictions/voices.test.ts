import { expect, test } from 'vitest';
import { NARRATOR, readVoices } from '../../../src/checks/contradictions/reading/voices.js';
import { read } from './reading.js';

/** Voice of the first token that is written so. */
function voiceOf(text: string, word: string): string {
  const article = read(text);
  const token = article.tokens.find((one) => one.text === word)!;
  return readVoices(article)[token.index]!;
}

test('what stands outside quotations and reports is the narrator’s', () => {
  expect(voiceOf('The fire killed 12 people on Monday.', '12')).toBe(NARRATOR);
});

test('two quotations of one person are one voice', () => {
  const text = '“The road is safe,” said Ana Ruiz, the mayor. The hall was full. “The bridge is shut,” Ruiz said.';
  expect(voiceOf(text, 'road')).toBe(voiceOf(text, 'bridge'));
  expect(voiceOf(text, 'road')).not.toBe(NARRATOR);
});

test('two persons are two voices', () => {
  const text = '“The road is safe,” said Ana Ruiz, the mayor. “The bridge is shut,” said Paul Okoro, an engineer.';
  expect(voiceOf(text, 'road')).not.toBe(voiceOf(text, 'bridge'));
});

test('what is reported without quotation marks is the speaker’s as well', () => {
  expect(voiceOf('Ana Ruiz said the road was safe.', 'road')).not.toBe(NARRATOR);
});

test('“another official” is somebody new', () => {
  const text = '“The road is safe,” an official said. “The bridge is shut,” another official said.';
  expect(voiceOf(text, 'road')).not.toBe(voiceOf(text, 'bridge'));
});
