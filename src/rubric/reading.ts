import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CheckDefinition } from '../checks/check.js';
import { decode } from '../files/decoding.js';
import { mistakeOf } from '../files/mistake.js';
import { slashed } from '../files/path.js';
import { codeOf, systemMessage } from '../files/system-error.js';
import { LARGEST_YAML } from '../files/yaml-guard.js';
import { missingMessage } from '../ingest/missing.js';
import { loadRubric, type RubricError, type RubricResult, type RubricText } from './loading.js';

const DEFAULT_FILE = fileURLToPath(new URL('../../rubric.yaml', import.meta.url));

/** As the default rubric is called in results and messages, wherever the program is installed. */
const DEFAULT_PATH = 'rubric.yaml';

/**
 * Reads a desk's rubric from a file, on top of the default that ships with the program. Never throws for what a user can
 * mend; errors of the file as a whole have no line.
 * @param path of the desk's rubric; `null` for the default alone
 */
export async function readRubric(path: string | null, checks: readonly CheckDefinition[]): Promise<RubricResult> {
  const standard = await readText(DEFAULT_FILE, DEFAULT_PATH);
  if ('errors' in standard) return standard;
  const own = path === null ? standard : await readText(path, slashed(path));
  return 'errors' in own ? own : loadRubric(own, checks, standard);
}

async function readText(file: string, path: string): Promise<RubricText | { errors: RubricError[] }> {
  const refuse = (message: string) => ({ errors: [mistakeOf(path, message)] });
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) return refuse('is a folder; name the rubric in it');
    if (stats.size > LARGEST_YAML) return refuse(`larger than ${LARGEST_YAML / 1e6} MB; is it the right file?`);
    const bytes = await readFile(file);
    const decoded = decode(bytes);
    if (!('text' in decoded)) return refuse(decoded.message);
    return { text: decoded.text, path, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return refuse(codeOf(error) === 'ENOENT' ? await missingMessage(file) : systemMessage(error));
  }
}
