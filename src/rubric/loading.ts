import { createHash } from 'node:crypto';
import type { CheckDefinition } from '../checks/check.js';
import type { Mistake } from '../files/mistake.js';
import { type Validator, validator } from '../files/validation.js';
import { readYaml } from '../files/yaml.js';
import type { YamlTree } from '../files/yaml-tree.js';
import { completed, layered } from './layering.js';
import type { LoadedRubric } from './rubric.js';
import { rubricSchema } from './schema.js';
import { unsound } from './soundness.js';

/** A mistake in a rubric, with its line and column. */
export type RubricError = Mistake;

export interface RubricText {
  readonly text: string;
  /** As the user named the file. */
  readonly path: string;
  /** Of the file's bytes; left out, of the text's UTF-8. */
  readonly sha256?: string;
}

export type RubricResult = { readonly rubric: LoadedRubric } | { readonly errors: readonly RubricError[] };

/**
 * Reads a desk's rubric on top of the default. Never throws.
 * @param file the desk's rubric, or the default itself
 * @param checks what the rubric can weigh
 * @param standard the default rubric, which fills in what the desk's file leaves out
 * @returns the rubric with every default filled in, or every mistake found, from the top of the file down
 */
export function loadRubric(file: RubricText, checks: readonly CheckDefinition[], standard: RubricText): RubricResult {
  const base = standardOf(checks, standard);
  const own = file.text === standard.text ? base : checked(file, validatorOf(checks));
  if ('errors' in own) return own;
  if ('errors' in base) return base;
  const rubric = completed(layered(base.value, own.value), checks);
  const errors = unsound(rubric, own.tree, checks);
  if (errors.length > 0) return { errors };
  const sha256 = file.sha256 ?? createHash('sha256').update(file.text).digest('hex');
  return { rubric: { rubric, path: file.path, sha256 } };
}

const validators = new WeakMap<readonly CheckDefinition[], Validator>();

/** Compiling the schema takes longer than all the rest: once for each list of checks. */
function validatorOf(checks: readonly CheckDefinition[]): Validator {
  const known = validators.get(checks);
  if (known !== undefined) return known;
  const made = validator(rubricSchema(checks));
  validators.set(checks, made);
  return made;
}

type Checked = { readonly tree: YamlTree; readonly value: unknown } | { readonly errors: readonly RubricError[] };

const standards = new WeakMap<readonly CheckDefinition[], { readonly text: string; readonly made: Checked }>();

/** The default rubric is the same in every run of a process: it is read once. */
function standardOf(checks: readonly CheckDefinition[], standard: RubricText): Checked {
  const known = standards.get(checks);
  if (known?.text === standard.text) return known.made;
  const made = checked(standard, validatorOf(checks));
  standards.set(checks, { text: standard.text, made });
  return made;
}

/** An empty file, or one with comments alone, leaves everything to the default. */
function checked({ text, path }: RubricText, validate: Validator): Checked {
  const reading = readYaml(text, path);
  if ('mistakes' in reading) return { errors: reading.mistakes };
  const { tree } = reading;
  if (tree.value === null) return { tree, value: {} };
  const errors = validate(tree);
  return errors.length > 0 ? { errors } : { tree, value: tree.value };
}
