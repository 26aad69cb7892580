import { neverAssessed, notAssessed } from '../../words/not-assessed.js';
import { counted } from '../../words/numbers.js';
import { places } from '../../words/places.js';
import { bold, type Rich } from '../../words/rich.js';
import { bullets, type Desk, prose, subheading } from '../layout/desk.js';
import type { Element } from '../layout/structure.js';
import { styles } from '../theme.js';

/** What the scores do not rest on: inputs that were not read, articles not scored, text left out, letters not printed. */
export function writeNotAssessed(desk: Desk, section: Element): void {
  subheading(desk, 'What was not assessed', section, { destination: places.notAssessed });
  desk.flow.add(prose(desk, neverAssessed, section));
  const items = [...notAssessed(desk), ...unprinted(desk)];
  if (items.length > 0) desk.flow.add(bullets(desk, items, section, styles.small));
}

function unprinted({ characters }: Desk): Rich[] {
  const letters = [...characters.missing].map(
    (letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  if (letters.length === 0) return [];
  return [
    [
      bold(`${counted(letters.length, 'letter')} without a glyph`),
      ` in the report’s fonts, printed by code: ${letters.slice(0, 60).join(', ')}${letters.length > 60 ? ' and others' : ''}`,
    ],
  ];
}
