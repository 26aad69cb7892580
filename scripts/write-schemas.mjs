// Writes the JSON Schemas of rubric and report beside the program, for editor completion and for readers of report.json.
import { writeFileSync } from 'node:fs';
import { checks } from '../dist/checks/index.js';
import { ReportSchema } from '../dist/report/report.js';
import { rubricSchema } from '../dist/rubric/schema.js';

const write = (name, schema) => writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
write('report', ReportSchema);
write('rubric', rubricSchema(checks));
