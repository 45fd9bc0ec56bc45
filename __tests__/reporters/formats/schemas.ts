import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rdformatSchema } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';

const require = createRequire(import.meta.url);

/** A check of a parsed document: what is wrong with it, empty for nothing. */
export type Check = (value: unknown) => readonly string[];

/** SARIF 2.1.0 as Microsoft's SARIF SDK has the schema of the standard (draft 4: for ajv without its `id` and `$schema`). */
export const sarifSchema = checkOf(withoutIdentity(readJson('@microsoft/jest-sarif', 'lib/schemas/sarif-2.1.0-rtm.5.json')));

/** The schema that the makers of CTRF publish. */
export const ctrfSchema = checkOf(withoutIdentity(readJson('ctrf', 'dist/ctrf-schema-0.0.json')));

/** Reviewdog's diagnostics, stricter than its own schema: no member that it does not know. */
export const rdjsonSchema = checkOf(rdformatSchema as object);

function readJson(packageName: string, path: string): Record<string, unknown> {
  let folder = dirname(require.resolve(packageName));
  while (!folder.endsWith(`node_modules/${packageName}`.replaceAll('/', join('/')))) folder = dirname(folder);
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>;
}

function withoutIdentity({ id, $schema, ...schema }: Record<string, unknown>): object {
  return schema;
}

function checkOf(schema: object): Check {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  (ajvFormats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`));
}
