import { readdirSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { REASON_STATUS } from '../../src/contract/verdict/reasons.js';
import { ALL_KINDS, at, readSchema, samplesOf, schemaFile, type JsonObject } from './contract-kinds.js';

const files = readdirSync(new URL('../../schemas/', import.meta.url)).filter((name) => name.endsWith('.schema.json'));

/** Every schema below `schema`, with its pointer; what is under `examples`, `default` or `enum` is data. */
function* subschemas(schema: JsonObject): Iterable<readonly [pointer: string, node: JsonObject]> {
  const pending: [string, unknown][] = [['', schema]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [pointer, node] = next;
    if (node === null || typeof node !== 'object' || Array.isArray(node)) continue;
    yield [pointer, node as JsonObject];
    for (const [key, member] of Object.entries(node)) {
      if (key === 'properties' || key === '$defs' || key === 'patternProperties') {
        for (const [name, child] of Object.entries(member as object)) pending.push([`${pointer}/${key}/${name}`, child]);
      } else if (key === 'items' || key === 'additionalProperties' || key === 'propertyNames') pending.push([`${pointer}/${key}`, member]);
    }
  }
}

describe.each(files)('%s', (file) => {
  const schema = readSchema(file);

  test('is a valid schema of draft 2020-12', () => {
    const ajv = new Ajv2020.default();
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });

  test('its id ends with its file name', () => {
    expect(schema['$id']).toBe(`https://contract-gates.dev/schemas/${file}`);
  });

  const properties = [...subschemas(schema)].filter(([pointer]) => /\/properties\/[^/]+$/.test(pointer));

  test('every property has a description, and the schema has examples', () => {
    const bare = properties
      .filter(([, node]) => typeof node['description'] !== 'string' && typeof node['$ref'] !== 'string')
      .map(([pointer]) => pointer);
    expect(bare).toStrictEqual([]);
    expect((schema['examples'] as unknown[]).length).toBeGreaterThan(0);
  });

  test('every property has examples', () => {
    // A shape of the config that is used in several places has its examples where it is declared, a group in its members.
    const elsewhere = (node: JsonObject): boolean => file === 'config.schema.json' && (typeof node['$ref'] === 'string' || node['type'] === 'object');
    const bare = properties.filter(([, node]) => !Array.isArray(node['examples']) && !elsewhere(node)).map(([pointer]) => pointer);
    expect(properties.length).toBeGreaterThan(0);
    expect(bare).toStrictEqual([]);
    expect(properties.filter(([, node]) => Array.isArray(node['examples']) && node['examples'].length === 0)).toStrictEqual([]);
  });

  test('each example of a property is valid by the schema of that property', () => {
    const ajv = addFormats.default(new Ajv2020.default({ strict: false }));
    for (const other of files) ajv.addSchema(readSchema(other));
    const wrong = [...subschemas(schema)].flatMap(([pointer, node]) => {
      const check = Array.isArray(node['examples']) ? ajv.getSchema(`${schema['$id'] as string}#${pointer}`) : undefined;
      if (Array.isArray(node['examples']) && check === undefined) return [`${pointer} has no schema`];
      return ((node['examples'] ?? []) as unknown[]).filter((example) => check?.(example) !== true).map((example) => `${pointer}: ${JSON.stringify(example)}`);
    });
    expect(wrong).toStrictEqual([]);
  });
});

describe.each(ALL_KINDS)('$name', (kind) => {
  test('the examples of the schema and of the source documents are valid, by us and by plain ajv', () => {
    const ajv = addFormats.default(new Ajv2020.default({ strict: false }));
    for (const file of files) ajv.addSchema(readSchema(file));
    const check = ajv.getSchema(readSchema(schemaFile(kind.name))['$id'] as string);
    for (const sample of samplesOf(kind.name)) {
      expect(kind.validate(sample)).toStrictEqual([]);
      expect(check?.(sample), JSON.stringify(check?.errors)).toBe(true);
      const read = kind.parse(JSON.stringify(sample));
      expect(read.ok && read.value).toStrictEqual(sample);
    }
  });
});

test('the reason codes of the verdict are those of the code', () => {
  const verdict = readSchema('verdict.schema.json');
  const codes = Object.keys(REASON_STATUS);
  expect(at(verdict, ['$defs', 'VerdictReason', 'properties', 'code', 'enum'])).toStrictEqual(codes);
  expect(at(verdict, ['$defs', 'VerdictGate', 'properties', 'reasons', 'items', 'enum'])).toStrictEqual(codes);
});
