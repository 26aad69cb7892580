import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/article/language.js';

describe('the language of a text', () => {
  test.each([
    ['en', 'The ministry said on Monday that it would not comment.'],
    ['en', 'Hello World. My name is Jonas.'],
    [
      'fr',
      'Le ministre a déclaré lundi que la réforme serait votée avant la fin du mois, malgré les critiques des syndicats.',
    ],
    [
      'es',
      'El presidente dijo el lunes que no comentará la decisión del tribunal, aunque pidió calma a los ciudadanos del país.',
    ],
    [
      'de',
      'Die Regierung will das Gesetz noch in diesem Jahr in den Bundestag einbringen, sagte der Minister am Montag in Berlin vor Journalisten.',
    ],
    [
      'nl',
      'De minister zei maandag dat de plannen van het kabinet in de Tweede Kamer besproken zullen worden voor het einde van de maand.',
    ],
    ['ru', 'Совет города принял решение о новом законе, сообщили в понедельник'],
    ['ja', '日本政府は月曜日に新しい計画を発表したと述べた。'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each([
    ['an empty text', ''],
    ['a heading', 'Mayor opens bridge'],
    ['figures', '12 345 67 890'],
    ['a few words of another language', 'El presidente no comentará'],
    [
      'names alone',
      'Anna Weber, Luis Ortega, Petra Novak, Jean Morel, Ivan Petrov, Mary Stone, Li Wei, Ahmed Hassan, Olga Smirnova, Juan Ruiz, Hans Vogel',
    ],
  ])('%s is too little to tell', (_, text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  test('only the start of a long text is read', () => {
    const english = 'The ministry said on Monday that it would not comment on the plan. '.repeat(60);
    expect(detectLanguage(`${english}${'Le ministre a déclaré. '.repeat(1000)}`)).toBe('en');
  });
});
