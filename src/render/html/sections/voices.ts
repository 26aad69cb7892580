import { voicesTitle } from '../../words/evidence-titles.js';
import { limits, places } from '../../words/places.js';
import { speakerColumns, speakerRows, voicesLead } from '../../words/speakers.js';
import { type Content, type Markup, markup } from '../markup.js';
import { section } from '../section.js';
import { table } from '../table.js';
import type { View } from '../view.js';
import { titledFigure } from './comparison.js';

/** Who is behind this story? */
export const voices = (view: View): Markup =>
  section({ id: places.voices, title: voicesTitle(view.report), lead: voicesLead }, [
    view.charts.voices && titledFigure(view.charts.voices),
    speakers(view),
  ]);

function speakers(view: View): Content {
  const rows = speakerRows(view);
  if (rows.length === 0) return null;
  const many = rows.length > limits.speakers;
  const title = rows.length === 1 ? 'The only speaker' : 'The speakers';
  const more = markup`<p>The ${limits.speakers / 2} with the most statements; all ${rows.length} are in the annex: <a href="#${places.allSpeakers}">all speakers</a></p>\n`;
  return [
    markup`<h3>${title}</h3>\n`,
    table(title, speakerColumns, many ? rows.slice(0, limits.speakers / 2) : rows),
    many && more,
  ];
}
