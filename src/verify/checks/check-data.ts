import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';
import { isObject, isText, readJson } from '../reading/json.ts';
import { follow } from '../reading/targets.ts';

/** Files of open data are JSON, and each that names a JSON Schema is as that schema says. */
export function checkData(built: BuiltSite): CheckResult {
  const files = built.made.filter((file) => file.startsWith('data/') && /\.json(?:ld)?$/.test(file));
  const schemas = new Map<string, ValidateFunction | string>();
  const validatorOf = (file: string): ValidateFunction | string => {
    const known = schemas.get(file) ?? compile(built, file);
    schemas.set(file, known);
    return known;
  };
  const findings: Finding[] = files.flatMap((file) =>
    dataFaults(built, file, validatorOf).map((message) => ({ file, message })),
  );
  return { name: 'data', examined: files.length, unit: 'files', findings };
}

function compile(built: BuiltSite, file: string): ValidateFunction | string {
  const schema = built.has(file) ? readJson(built.text(file)) : undefined;
  if (!isObject(schema)) return `its schema ${file} is not there`;
  try {
    const ajv = new Ajv2020({ strict: false, allErrors: false });
    formats.default(ajv);
    return ajv.compile(schema);
  } catch (error) {
    return `its schema ${file} is none: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function dataFaults(
  built: BuiltSite,
  file: string,
  validatorOf: (file: string) => ValidateFunction | string,
): string[] {
  const data = readJson(built.text(file));
  if (data === undefined) return ['It is not JSON.'];
  if (!isObject(data) || !isText(data['$schema'])) return [];
  const schema = schemaFile(built, file, data['$schema']);
  if (schema === undefined) return [];
  const validate = validatorOf(schema);
  if (typeof validate === 'string') return [`It cannot be checked: ${validate}.`];
  if (validate(data)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) =>
      `Its field ${instancePath || '(the whole)'} ${message ?? 'is not as the schema says'}.`,
  );
}

/** The schema's file in the site; `undefined` for a schema of the world, such as that of JSON Schema itself. */
function schemaFile(built: BuiltSite, file: string, address: string): string | undefined {
  const target = follow(built, file, address);
  if (target.type === 'inside') return target.file;
  return target.type === 'beside' ? address : undefined;
}
