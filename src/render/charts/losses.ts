import type { Report, SourceResult } from '../../report/report.js';
import type { Part } from './part-key.js';
import { colours, shades } from './theme.js';
import { byCode, lower } from './words.js';

/** A kind of loss, in the order in which its segments stand on every bar. */
export interface Loss {
  readonly part: Part;
  readonly title: string;
  readonly pointsOf: (source: SourceResult) => number;
}

/** Beyond as many kinds of loss the smaller ones share a segment: letters for more could not be told apart on a bar. */
const mostKinds = 14;

type Entry = SourceResult['losses'][number];

const keyOf = ({ check, signal, title }: Entry): string => `${check}/${signal ?? title}`;

const pointsOf = (source: SourceResult, keys: ReadonlySet<string>): number =>
  source.losses.reduce((sum, loss) => (keys.has(keyOf(loss)) ? sum + loss.points : sum), 0);

interface Kind {
  readonly key: string;
  readonly title: string;
  readonly check: string;
  readonly signal: string | null;
  readonly total: number;
}

function kindsOf(report: Report): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const loss of report.sources.flatMap(({ losses }) => losses)) {
    const key = keyOf(loss);
    const { title, check, signal } = loss;
    kinds.set(key, { key, title, check, signal, total: (kinds.get(key)?.total ?? 0) + loss.points });
  }
  return [...kinds.values()].filter(({ total }) => total > 0);
}

/** What cost points anywhere: signals in the order of the legend, then the rest, then caps. */
export function lossesOf(report: Report): readonly Loss[] {
  const kinds = kindsOf(report);
  const place = new Map(report.legend.signals.map(({ id, check }, index) => [`${check}/${id}`, index]));
  const rank = (kind: Kind) => place.get(kind.key) ?? place.size;
  const signals = kinds.filter(({ signal }) => signal !== null);
  const large = new Set([...signals].sort((a, b) => b.total - a.total || rank(a) - rank(b)).slice(0, mostKinds));
  const kept = signals.length <= mostKinds + 1 ? signals : signals.filter((kind) => large.has(kind));
  const rest = signals.filter((kind) => !kept.includes(kind));
  const caps = kinds.filter(({ signal }) => signal === null).sort((a, b) => byCode(a.key, b.key));
  const checks = report.legend.checks.map(({ id }) => id);
  const shadeOf = (check: string) => shades[Math.max(0, checks.indexOf(check)) % shades.length]!;
  const ordered = [...kept].sort((a, b) => rank(a) - rank(b) || byCode(a.key, b.key));
  const capLook = { fill: colours.paper, text: colours.text, hatched: true, wide: true };
  const restLook = { fill: '#e6e6e6', text: colours.text, hatched: false };
  const entries = [
    ...ordered.map(({ key, title, check }) => ({ keys: [key], title, look: { ...shadeOf(check), hatched: false } })),
    ...(rest.length === 0
      ? []
      : [
          {
            keys: rest.map(({ key }) => key),
            title: `${rest.length} smaller kinds of loss`,
            look: restLook,
          },
        ]),
    ...caps.map(({ key, title }) => ({ keys: [key], title: `Cap: ${lower(title).replace(/\.$/, '')}`, look: capLook })),
  ];
  return entries.map(({ keys, title, look }, index) => {
    const own = new Set(keys);
    const part = { ...look, label: title, letter: String.fromCharCode(65 + (index % 26)) };
    return { part, title, pointsOf: (source: SourceResult) => pointsOf(source, own) };
  });
}
