import { inputColumns, inputRows } from '../../words/inputs.js';
import { overlapColumns, overlapRows, sourceColumns, sourceRows } from '../../words/long-lists.js';
import { limits, places } from '../../words/places.js';
import { speakerColumns, speakerRows } from '../../words/speakers.js';
import { type Content, type Markup, markup } from '../markup.js';
import { section } from '../section.js';
import { table } from '../table.js';
import type { View } from '../view.js';
import { overlap } from './overlaps.js';

/** Lists that are too long for their sections. */
export function annexes(view: View): Content {
  const { report } = view;
  const speakers = speakerRows(view);
  const annex = (id: string, what: string, contents: Content): Markup =>
    section({ id, title: `Annex: all ${what}` }, contents);
  return [
    report.sources.length > limits.sources &&
      annex(
        places.allSources,
        `${report.sources.length} sources`,
        table('All sources', sourceColumns, sourceRows(view)),
      ),
    report.overlaps.length > limits.overlaps &&
      annex(places.allOverlaps, `${report.overlaps.length} overlaps`, all(view)),
    speakers.length > limits.speakers &&
      annex(places.allSpeakers, `${speakers.length} speakers`, table('All speakers', speakerColumns, speakers)),
    report.documents.length > limits.inputs &&
      annex(
        places.allInputs,
        `${report.documents.length} inputs`,
        table('All inputs', inputColumns, inputRows(report)),
      ),
  ];
}

function all(view: View): Content {
  const { overlaps } = view.places;
  const rest = overlaps.length - limits.overlapRows;
  return [
    rest > 0 && markup`<p>${rest} more are in the report’s data.</p>\n`,
    table('All overlaps', overlapColumns, overlapRows(view, overlaps.slice(0, limits.overlapRows))),
    overlaps.slice(limits.overlaps, limits.overlapsInAll).map((own) => overlap(view, own)),
  ];
}
