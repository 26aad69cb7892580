import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embeddedJson, escaped, markup } from '../../../src/render/html/markup.js';

const signs = fc.string({
  unit: fc.constantFrom(...'<>&"\'`=/!-\u2028\u202e\u0000\ud800ab '.split('')),
  maxLength: 60,
});

describe('text in markup', () => {
  test('holds no sign that begins or ends markup, and reads back as it was', () => {
    const entity = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const;
    fc.assert(
      fc.property(signs, (text) => {
        const written = escaped(text);
        expect(written).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        const read = written.replace(/&([#\w]+);/g, (_, name: keyof typeof entity) => entity[name]);
        expect(read).toBe(text.replace(/[\p{Cc}\u202e]/gu, '').replaceAll('\ud800', '\ufffd'));
      }),
    );
  });

  test.each([
    [
      'a string',
      markup`<p title="${'"a" & <b>'}">${'<i>'}</p>`,
      '<p title="&quot;a&quot; &amp; &lt;b&gt;">&lt;i&gt;</p>',
    ],
    ['markup within markup', markup`<p>${markup`<b>${'&'}</b>`}</p>`, '<p><b>&amp;</b></p>'],
    ['a list of both', markup`<p>${['<', markup`<br>`, 3]}</p>`, '<p>&lt;<br>3</p>'],
    ['nothing', markup`<p>${null}${false}</p>`, '<p></p>'],
  ])('%s', (_, written, expected) => {
    expect(written.toString()).toBe(expected);
  });
});

test('data in a script element end no element and read back as they were', () => {
  fc.assert(
    fc.property(fc.jsonValue(), signs, (value, text) => {
      const json = embeddedJson({ value, text }).toString();
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify({ value, text }));
    }),
  );
});
