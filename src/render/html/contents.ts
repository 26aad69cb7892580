import { short } from '../words/numbers.js';
import { limits, places } from '../words/places.js';
import { type Markup, markup } from './markup.js';
import type { View } from './view.js';

/** Where everything is. */
export function contents({ report, places: where, charts }: View): Markup {
  const many = report.sources.length > limits.sources;
  const sources = many
    ? [
        ['The sources, one by one', where.of(report.sources[0]!)],
        ['All sources', places.allSources],
      ]
    : report.sources.map((source) => [short(source.name, 44), where.of(source)]);
  const entries = [
    ['Summary', 'summary'],
    ...(charts.comparison.length > 0 ? [['Comparison', places.comparison]] : []),
    ...sources,
    ['Overlaps', places.overlaps],
    ['Contradictions', places.contradictions],
    ['Who speaks', places.voices],
    ['Method', places.method],
    ['What was not assessed', places.notAssessed],
    ['Right of reply and sign-off', places.signOff],
  ];
  const items = entries.map(([name = '', id = '']) => markup`<li><a href="#${id}">${name}</a></li>\n`);
  return markup`<nav aria-label="Contents">\n<ul>\n${items}</ul>\n</nav>\n`;
}
