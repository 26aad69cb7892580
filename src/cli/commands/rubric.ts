import { checks } from '../../checks/index.js';
import { explainEffective } from '../../rubric/explanation.js';
import { rubricSchema } from '../../rubric/schema.js';
import { EXIT } from '../exit.js';
import { rubricFrom } from '../rubric-option.js';
import { paintError, print, tell } from '../terminal.js';

/** `assay rubric check`: prints the rubric in force, or ends with its mistakes. */
export async function checkRubric(file: string | undefined): Promise<number> {
  const standard = await rubricFrom(null, checks);
  const own = file === undefined ? standard : await rubricFrom(file, checks);
  await print(explainEffective(own.rubric, standard.rubric));
  tell(`${paintError.green('no mistakes')} in ${own.path} (SHA-256 ${own.sha256.slice(0, 12)}…)`);
  return EXIT.done;
}

/** `assay rubric schema`: prints the JSON Schema. */
export async function printSchema(): Promise<number> {
  await print(`${JSON.stringify(rubricSchema(checks), null, 2)}\n`);
  return EXIT.done;
}
