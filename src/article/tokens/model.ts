import { createRequire } from 'node:module';
import type { Model } from 'wink-nlp';

const require = createRequire(import.meta.url);

/** A feature of words: its values, and under `hash` the place of each. */
interface Feature {
  readonly list: (string | Set<number>)[];
  hash?: Record<string, number>;
  intrinsicSize?: number;
  index?: number;
  maxIndex?: number;
}

/** What wink's `eng-core-web-model.json` holds, as far as it is unpacked here. */
interface Packed {
  readonly lexicon: string;
  readonly xpansions: string;
  readonly features: Readonly<Record<string, Feature>>;
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
}

/** What wink's own loader returns from `core`. */
export interface CoreModel {
  readonly [name: string]: unknown;
}

/**
 * wink's English model, for tagging only. Its own loader copies all 3 MB of it by way of JSON before it unpacks them, letter by
 * letter, and reads the recognisers of names and feelings, which nobody here asks: a tenth of a short run.
 */
export function taggerModel(): Model {
  const model = require('wink-eng-lite-web-model') as Record<string, () => { readonly machines: readonly unknown[] }>;
  const silent = () => ({ ...model.negation!(), machines: [model.negation!().machines[0]] });
  return { ...model, core: coreModel, ner: () => ({ machines: [], transformers: [] }), sa: silent } as unknown as Model;
}

/** The same as `core()` of wink's model 1.8.1; what it shares with the packed model is never written to. */
export function coreModel(): CoreModel {
  const packed = require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json') as Packed;
  const { layout } = packed.packing;
  const features: Record<string, Feature> = {};
  for (const [name, feature] of Object.entries(packed.features))
    features[name] = { ...feature, list: [...feature.list] };
  for (const [name, [, mask, shift, derived]] of Object.entries(layout)) {
    if (derived !== 0) continue;
    const feature = features[name]!;
    Object.assign(feature, { hash: placesOf(feature), ...sizesOf(feature), maxIndex: mask! >>> shift! });
  }
  const lexeme = features.lexeme!;
  Object.assign(lexeme, { hash: placesOf(lexeme), ...sizesOf(lexeme) });
  const { list } = features.posClusters!;
  list.forEach((tags, place) => {
    list[place] = new Set((tags as string).split('_').map((tag) => packed.pos.hash[tag] || 0));
  });
  const extended = Object.keys(layout).filter((name) => layout[name]![4] === 1);
  const packing = { ...packed.packing, efList: extended };
  return { ...packed, features, packing, lexicon: numbers(packed.lexicon), xpansions: numbers(packed.xpansions) };
}

function placesOf({ list }: Feature): Record<string, number> {
  const places = Object.create(null) as Record<string, number>;
  list.forEach((value, place) => {
    places[value as string] = place;
  });
  return places;
}

const sizesOf = ({ list }: Feature) => ({ intrinsicSize: list.length, index: list.length });

function numbers(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
