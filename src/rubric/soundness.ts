import type { CheckDefinition } from '../checks/check.js';
import { byPlace, type Mistake } from '../files/mistake.js';
import { quoted } from '../files/printable.js';
import { child, dotted, type YamlTree } from '../files/yaml-tree.js';
import { capMistakes } from './cap-soundness.js';
import { patternMistakes } from './pattern-soundness.js';
import type { Rubric, SignalRule } from './rubric.js';

/**
 * What no schema can say: numbers that contradict each other, conditions and patterns that cannot be read.
 * @param rubric with the defaults filled in
 * @param tree the desk's file, where mistakes are shown
 */
export function unsound(rubric: Rubric, tree: YamlTree, checks: readonly CheckDefinition[]): Mistake[] {
  return [
    ...curveMistakes(rubric, tree),
    ...weightMistakes(rubric, tree),
    ...bandMistakes(rubric, tree),
    ...capMistakes(rubric.caps, tree, checks),
    ...patternMistakes(rubric.patterns, tree),
  ].sort(byPlace);
}

/** The place of a setting, or of the closest thing around it that stands in the file. */
function closest(tree: YamlTree, pointer: string): string {
  let at = pointer;
  while (at !== '' && !tree.has(at)) at = at.slice(0, at.lastIndexOf('/'));
  return at;
}

function curveMistakes(rubric: Rubric, tree: YamlTree): Mistake[] {
  return Object.entries(rubric.checks).flatMap(([check, { signals }]) =>
    Object.entries(signals).flatMap(([signal, rule]) => {
      const pointer = child(child(child('/checks', check), 'signals'), signal);
      return ruleMistakes(rule, pointer, tree);
    }),
  );
}

function ruleMistakes(rule: SignalRule, pointer: string, tree: YamlTree): Mistake[] {
  const missing = (['weight', 'full', 'zero'] as const).find((key) => rule[key] === undefined);
  if (missing !== undefined) {
    const message = `missing "${missing}" in ${dotted(pointer)}, and the default has none`;
    return [tree.mistake(tree.keySpan(closest(tree, pointer)), message, `add "${missing}: …"`)];
  }
  const key = tree.has(child(pointer, 'zero')) ? 'zero' : 'full';
  const span = tree.valueSpan(closest(tree, child(pointer, key)));
  if (rule.full >= rule.zero) {
    const message = `${dotted(pointer)}: "full" (${rule.full}) must be less than "zero" (${rule.zero})`;
    return [tree.mistake(span, message, 'full marks up to "full", none from "zero" on')];
  }
  if (rule.per === 'unit' && rule.zero > 1) {
    const message = `${dotted(pointer)}: "zero" is a rate from 0 to 1, got ${rule.zero}`;
    return [tree.mistake(span, message, 'write 60 % as 0.6, or count with "per: document"')];
  }
  return [];
}

function weightMistakes(rubric: Rubric, tree: YamlTree): Mistake[] {
  const weighs = Object.values(rubric.checks).some(
    (check) =>
      check.enabled &&
      check.weight > 0 &&
      Object.values(check.signals).some((signal) => signal.enabled && signal.weight > 0),
  );
  if (weighs) return [];
  const span = tree.keySpan(closest(tree, '/checks'));
  return [tree.mistake(span, 'nothing can be scored: every weight is 0 or switched off', 'give one check a weight')];
}

function bandMistakes(rubric: Rubric, tree: YamlTree): Mistake[] {
  const mistakes: Mistake[] = [];
  const labels = new Set<string>();
  rubric.bands.forEach((band, index) => {
    const pointer = child('/bands', index);
    const above = rubric.bands[index - 1];
    if (above !== undefined && band.min >= above.min) {
      const message = `bands[${index}]: "min" (${band.min}) must be less than that of the band before it (${above.min})`;
      mistakes.push(tree.mistake(tree.valueSpan(child(pointer, 'min')), message, 'order the bands from high to low'));
    }
    if (labels.has(band.label)) {
      const message = `bands[${index}]: the label ${quoted(band.label)} is used twice`;
      mistakes.push(tree.mistake(tree.valueSpan(child(pointer, 'label')), message));
    }
    labels.add(band.label);
  });
  const last = rubric.bands.length - 1;
  const lowest = rubric.bands[last]?.min;
  if (lowest !== 0) {
    const message = `bands: the last one must begin at 0, got ${lowest}`;
    const span = tree.valueSpan(closest(tree, child(child('/bands', last), 'min')));
    mistakes.push(tree.mistake(span, message, 'otherwise some scores have no name'));
  }
  return mistakes;
}
