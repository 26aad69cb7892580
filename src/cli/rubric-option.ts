import type { CheckDefinition } from '../checks/check.js';
import { formatMistake } from '../files/mistake.js';
import type { RubricError } from '../rubric/loading.js';
import { readRubric } from '../rubric/reading.js';
import type { LoadedRubric } from '../rubric/rubric.js';
import { UserError } from './exit.js';

/** More are not read by anybody; the first are mended first. */
const MOST_PRINTED = 50;

/**
 * The rubric that the user named, or the default.
 * @throws UserError with every mistake in it
 */
export async function rubricFrom(path: string | null, checks: readonly CheckDefinition[]): Promise<LoadedRubric> {
  const result = await readRubric(path, checks);
  if ('errors' in result) throw new UserError(printed(result.errors));
  return result.rubric;
}

function printed(errors: readonly RubricError[]): string {
  const shown = errors.slice(0, MOST_PRINTED).map(formatMistake);
  const more = errors.length - shown.length;
  return [...shown, ...(more > 0 ? [`… and ${more} more mistakes`] : [])].join('\n');
}
