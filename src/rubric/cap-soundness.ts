import type { CheckDefinition } from '../checks/check.js';
import type { Mistake } from '../files/mistake.js';
import { nearest } from '../files/nearest.js';
import { quoted } from '../files/printable.js';
import { child, type YamlTree } from '../files/yaml-tree.js';
import { parseCondition } from '../score/condition.js';
import { measuresOf } from '../score/measures.js';
import { repeatedIds } from './repeated-ids.js';
import type { CapRule } from './rubric.js';
import { within } from './scalar-place.js';

/** Conditions that cannot be read, and ids given twice. */
export function capMistakes(caps: readonly CapRule[], tree: YamlTree, checks: readonly CheckDefinition[]): Mistake[] {
  const measures = measuresOf(checks);
  const conditions = caps.flatMap((cap, index) => {
    const parsed = parseCondition(cap.when, measures);
    if (!('error' in parsed)) return [];
    const pointer = child(child('/caps', index), 'when');
    const word = cap.when.slice(parsed.at, parsed.at + parsed.length);
    const near = nearest(word, measures);
    const hint =
      near === null ? 'write it as in "statements == 0 or attribution.score < 20"' : `did you mean ${quoted(near)}?`;
    return [tree.mistake(within(tree, pointer, parsed), `caps[${index}].when: ${parsed.error}`, hint)];
  });
  return [...repeatedIds(caps, 'caps', tree), ...conditions];
}
