import { describe, expect, test } from 'vitest';
import { ALL_KINDS, readSchema, samplesOf, schemaFile, type JsonObject } from './contract-kinds.js';

interface ClosedObject {
  readonly pointer: string;
  readonly value: JsonObject;
  readonly keys: readonly string[];
}

/** Every object in `value` to which its schema allows no further key, with the keys that it may have. `root` is the schema that local references mean. */
function* closedObjects(value: unknown, schema: JsonObject, root: JsonObject, pointer = ''): Iterable<ClosedObject> {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const other = reference.startsWith('#') ? root : readSchema(reference);
    const named = reference.startsWith('#') ? ((root['$defs'] as JsonObject)[reference.slice('#/$defs/'.length)] as JsonObject) : other;
    yield* closedObjects(value, named, other, pointer);
    return;
  }
  for (const one of (schema['anyOf'] as JsonObject[] | undefined) ?? []) yield* closedObjects(value, one, root, pointer);
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* closedObjects(entry, (schema['items'] ?? {}) as JsonObject, root, `${pointer}/${index}`);
  } else if (typeof value === 'object' && value !== null) {
    const properties = (schema['properties'] ?? {}) as JsonObject;
    const others = schema['additionalProperties'];
    if (others === false) yield { pointer, value: value as JsonObject, keys: Object.keys(properties).sort() };
    for (const [key, member] of Object.entries(value)) yield* closedObjects(member, (properties[key] ?? (typeof others === 'object' ? others : {})) as JsonObject, root, `${pointer}/${key}`);
  }
}

describe.each(ALL_KINDS)('$name', (kind) => {
  test('a key that an object may not have is told with the keys of that very object', () => {
    const schema = readSchema(schemaFile(kind.name));
    for (const sample of samplesOf(kind.name)) {
      for (const { pointer, value, keys } of [...closedObjects(sample, schema, schema)]) {
        value['qqqqqqqqqq'] = 1;
        const problem = kind.validate(sample).find((found) => found.pointer === `${pointer}/qqqqqqqqqq`);
        expect(problem?.hint, pointer).toBe(`known keys: ${keys.join(', ')}`);
        delete value['qqqqqqqqqq'];
      }
    }
  });
});
