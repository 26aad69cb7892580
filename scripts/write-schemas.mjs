// Writes the JSON Schemas of rubric and report beside the program, for editor completion and for readers of report.json,
// and compiles those that every run needs, which would take longer at run time than the rest of a small run.
import { writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { checks } from '../dist/checks/index.js';
import { AJV_OPTIONS, schemaKey } from '../dist/files/validation.js';
import { sourcesSchema } from '../dist/ingest/sources.js';
import { ReportSchema } from '../dist/report/report.js';
import { rubricSchema } from '../dist/rubric/schema.js';

const write = (name, schema) => writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
write('report', ReportSchema);
write('rubric', rubricSchema(checks));

const ajv = new Ajv({ ...AJV_OPTIONS, code: { ...AJV_OPTIONS.code, source: true } });
const keys = [rubricSchema(checks), sourcesSchema].map((schema) => {
  const key = schemaKey(schema);
  ajv.addSchema(schema, key);
  return key;
});
writeFileSync('dist/validators.cjs', standaloneCode.default(ajv, Object.fromEntries(keys.map((key) => [key, key]))));
