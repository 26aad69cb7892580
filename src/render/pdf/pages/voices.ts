import { voicesTitle } from '../../words/evidence-titles.js';
import { limits, places } from '../../words/places.js';
import { pageLink } from '../../words/rich.js';
import { speakerColumns, speakerRows, voicesLead } from '../../words/speakers.js';
import { type Desk, figure, openSection, prose, subheading } from '../layout/desk.js';
import { table } from '../layout/table.js';

/** Who is behind this story? */
export function writeVoices(desk: Desk): void {
  const { report, flow, type, width, charts } = desk;
  const section = openSection(desk, {
    title: voicesTitle(report),
    lead: voicesLead,
    destination: places.voices,
    name: 'Who speaks',
    room: 330,
  });
  if (charts.voices) figure(desk, charts.voices, section);
  const rows = speakerRows(desk);
  if (rows.length === 0) return;
  subheading(desk, rows.length === 1 ? 'The only speaker' : 'The speakers', section);
  const many = rows.length > limits.speakers;
  flow.add(table(type, speakerColumns, many ? rows.slice(0, limits.speakers / 2) : rows, width, section));
  if (!many) return;
  const words = `The ${limits.speakers / 2} with the most statements; all ${rows.length} are in the annex: `;
  flow.add(prose(desk, [words, pageLink('all speakers', places.allSpeakers)], section));
}
