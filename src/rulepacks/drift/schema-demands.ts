import { isMap, type PlainMap, textsOf } from '../../base/plain-values.js';

/** Keywords by which a schema refuses something; all others only tell. */
const DEMANDS = [
  'type', 'enum', 'const', '$ref', 'anyOf', 'oneOf', 'allOf', 'not', 'if', 'properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'required', 'dependencies',
  'dependentRequired', 'dependentSchemas', 'items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'contains', 'uniqueItems', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'multipleOf',
  'maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties', 'pattern', 'format',
] as const;

/** Whether a schema refuses anything, as far as its words go. */
export function asksSomething(schema: unknown): boolean {
  return schema === false || (isMap(schema) && DEMANDS.some((key) => schema[key] !== undefined));
}

/** All values that a schema has room for, where they are few; null where they are not. */
export function valuesOf(schema: PlainMap): readonly unknown[] | null {
  if (schema['const'] !== undefined) return [schema['const']];
  if (Array.isArray(schema['enum'])) return schema['enum'];
  return schema['type'] === 'boolean' ? [true, false] : schema['type'] === 'null' ? [null] : null;
}

/** The types of values that a schema has room for; null for all. */
export function typesOf(schema: PlainMap): readonly string[] | null {
  if (typeof schema['type'] === 'string') return [schema['type']];
  if (Array.isArray(schema['type'])) return textsOf(schema['type']);
  return valuesOf(schema)?.map(typeOf) ?? null;
}

export function allowsType(schema: PlainMap, type: string): boolean {
  return typesOf(schema)?.includes(type) ?? true;
}

const MOST_PARTS = 50;

/** Schemas that together accept what one does: one for each value where they are few, else one for each type. */
export function partsOf(schema: PlainMap): readonly PlainMap[] {
  const parts = valuesOf(schema)?.map((value) => ({ ...schema, type: undefined, const: undefined, enum: [value] })) ?? typesOf(schema)?.map((type) => ({ ...schema, type })) ?? [];
  return parts.length === 0 || parts.length > MOST_PARTS ? [schema] : parts;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return Array.isArray(value) ? 'array' : typeof value;
}
