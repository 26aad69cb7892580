import { type Report, ReportSchema } from './report.js';

/** The JSON Schema of the Report as plain JSON, for `report.schema.json`. */
export function reportJsonSchema(): Record<string, unknown> {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...JSON.parse(JSON.stringify(ReportSchema)) };
}

export type Validation =
  | { readonly ok: true; readonly report: Report }
  /** Each with its place: "/documents/0/score must be number". */
  | { readonly ok: false; readonly errors: readonly string[] };

/** Checks that a value read back from JSON is a Report. The validator is loaded when first needed. */
export async function validateReport(json: unknown): Promise<Validation> {
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({ allErrors: false, strict: true });
  const validate = ajv.compile<Report>(reportJsonSchema());
  if (validate(json)) return { ok: true, report: json };
  const errors = (validate.errors ?? []).map(
    (error) => `${error.instancePath || '/'} ${error.message ?? 'is not valid'}`,
  );
  return { ok: false, errors };
}
