import { isMap, own } from '../../base/plain-values.js';

/** 2019 and 2020 are the drafts 2019-09 and 2020-12. */
export type SchemaDraft = 4 | 6 | 7 | 2019 | 2020;

const DRAFTS: readonly (readonly [address: RegExp, draft: SchemaDraft])[] = [
  [/^https?:\/\/json-schema\.org\/draft-04\/schema#?$/, 4], [/^https?:\/\/json-schema\.org\/draft-06\/schema#?$/, 6], [/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, 7],
  [/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, 2019], [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, 2020],
];

/** The draft that a document says it is of; 2020-12 when it says nothing, null when it is not known. */
export function draftOf(document: unknown): SchemaDraft | null {
  if (document === null || typeof document !== 'object' || !Object.hasOwn(document, '$schema')) return 2020;
  const address = (document as Readonly<Record<string, unknown>>)['$schema'];
  return typeof address === 'string' ? (DRAFTS.find(([pattern]) => pattern.test(address))?.[1] ?? null) : null;
}

/** Keywords that hold schemas, and how. */
const SUBSCHEMAS: Readonly<Record<string, 'one' | 'list' | 'map' | 'one or list'>> = {
  additionalItems: 'one', additionalProperties: 'one', contains: 'one', else: 'one', if: 'one', not: 'one', propertyNames: 'one', then: 'one', unevaluatedItems: 'one', unevaluatedProperties: 'one',
  allOf: 'list', anyOf: 'list', oneOf: 'list', prefixItems: 'list', items: 'one or list', $defs: 'map', definitions: 'map', dependencies: 'map', dependentSchemas: 'map', patternProperties: 'map', properties: 'map',
};

type Form = 'count' | 'number' | 'text' | 'names' | 'type' | 'list' | 'names by name' | 'above 0' | 'flag';
const FORMS: Readonly<Record<string, Form>> = {
  maxContains: 'count', maxItems: 'count', maxLength: 'count', maxProperties: 'count', minContains: 'count', minItems: 'count', minLength: 'count', minProperties: 'count',
  maximum: 'number', minimum: 'number', exclusiveMaximum: 'number', exclusiveMinimum: 'number', multipleOf: 'above 0', pattern: 'text', format: 'text', $ref: 'text', $dynamicRef: 'text', $recursiveRef: 'text', $anchor: 'text', $dynamicAnchor: 'text', $id: 'text',
  required: 'names', dependentRequired: 'names by name', type: 'type', enum: 'list', uniqueItems: 'flag', $recursiveAnchor: 'flag',
};
const TYPES: ReadonlySet<string> = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);

/** Why `value` cannot stand at a keyword, or null. Keywords that nobody knows mean nothing. */
export function keywordFault(key: string, value: unknown, draft: SchemaDraft): string | null {
  const of = key === '$dynamicRef' ? 2020 : key === '$recursiveRef' ? 2019 : draft;
  if (of !== draft) return `${key} is a keyword of draft ${of === 2020 ? '2020-12' : '2019-09'} alone: say that draft in $schema, or use $ref`;
  if (key === '$recursiveRef' && value !== '#') return '$recursiveRef must be "#"';
  const wants = (what: string): string => `${key} must be ${what}`;
  if (Object.hasOwn(SUBSCHEMAS, key)) {
    const form = SUBSCHEMAS[key];
    if (form === 'list') return Array.isArray(value) && value.length > 0 ? null : wants('a list of schemas');
    if (form === 'map') return isMap(value) || isForeignMap(key, draft) ? null : wants('an object of schemas');
    return key === 'items' && draft === 2020 && Array.isArray(value) ? 'items must be one schema in draft 2020-12: a list of them is prefixItems, or say the draft in $schema' : null;
  }
  const form = own(FORMS, key);
  switch (form) {
    case undefined:
      return null;
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? null : wants('a whole number from 0');
    case 'number':
      if (draft === 4 && key.startsWith('exclusive')) return typeof value === 'boolean' ? null : wants('true or false in draft 4');
      if (typeof value === 'boolean' && key.startsWith('exclusive')) return `${key} is true or false in draft 4 and OpenAPI 3.0 alone, and the bound itself since: write ${key}: <bound>, or say draft 4 in $schema`;
      return typeof value === 'number' ? null : wants('a number');
    case 'above 0':
      return typeof value === 'number' && value > 0 ? null : wants('a number above 0');
    case 'text':
      return typeof value === 'string' ? null : wants('a text');
    case 'flag':
      return typeof value === 'boolean' ? null : wants('true or false');
    case 'list':
      return Array.isArray(value) ? null : wants('a list');
    case 'names':
      return isNames(value) ? null : wants('a list of names');
    case 'names by name':
      return isMap(value) && Object.values(value).every(isNames) ? null : wants('lists of names by name');
    case 'type':
      return [value].flat().every((type) => typeof type === 'string' && TYPES.has(type)) && (!Array.isArray(value) || value.length > 0) ? null : wants(`one or several of ${[...TYPES].join(', ')}`);
  }
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

/** Keywords that only name something. */
const NAMES: ReadonlySet<string> = new Set(['$anchor', '$defs', '$dynamicAnchor', '$id', '$recursiveAnchor', 'definitions']);

/** Whether a keyword asks something of values. */
export function asks(key: string, draft: SchemaDraft): boolean {
  return (key === 'const' || Object.hasOwn(FORMS, key) || Object.hasOwn(SUBSCHEMAS, key)) && !NAMES.has(key) && hasKeyword(key, draft);
}

/** False for an object whose members ask nothing of any value in this draft, as those of an OpenAPI document or of a file that is all `definitions`. */
export function asksSomething(schema: object, draft: SchemaDraft): boolean {
  return Object.keys(schema).some((key) => asks(key, draft));
}

/** Whether a value has any keyword by which it could be a schema, in any draft: every object without one fits the schemas of the drafts. */
export function hasSchemaKeyword(value: unknown): boolean {
  return isMap(value) && Object.keys(value).some((key) => key === 'const' || Object.hasOwn(FORMS, key) || Object.hasOwn(SUBSCHEMAS, key));
}

/**
 * Is the keyword looked at in this draft? One that came with a later draft is in an older one too, where it means nothing by the letter: who writes `const` into a
 * schema of draft 4 wants it checked, and ajv does. Only where an older draft says the same by another keyword, its own counts.
 */
export function hasKeyword(key: string, draft: SchemaDraft): boolean {
  if (key === 'additionalItems') return draft < 2020;
  return key !== 'prefixItems' || draft === 2020;
}

/** Schemas by name at a word that another draft has for them, where something else may stand among them. */
function isForeignMap(key: string, draft: SchemaDraft): boolean {
  return key === '$defs' ? draft <= 7 : key === 'definitions' && draft > 7;
}

/** The subschemas of a schema, each with the keys that lead to it. */
export function* subschemasOf(schema: Readonly<Record<string, unknown>>, draft: SchemaDraft): Iterable<readonly [keys: readonly (string | number)[], child: unknown]> {
  const isOldRef = draft <= 7 && typeof schema['$ref'] === 'string';
  for (const key of Object.keys(schema)) {
    const form = SUBSCHEMAS[key];
    const value = schema[key];
    if (!Object.hasOwn(SUBSCHEMAS, key) || form === undefined || (isOldRef && form !== 'map')) continue;
    if (form === 'list' || (form === 'one or list' && Array.isArray(value))) for (const [index, child] of (value as readonly unknown[]).entries()) yield [[key, index], child];
    else if (form === 'map') for (const name of isMap(value) ? Object.keys(value) : []) {
      const child = (value as Readonly<Record<string, unknown>>)[name];
      // `dependencies` of older drafts also holds lists of names.
      const isOther = key === 'dependencies' ? Array.isArray(child) : isForeignMap(key, draft) && !isMap(child) && typeof child !== 'boolean';
      if (!isOther) yield [[key, name], child];
    }
    else yield [[key], value];
  }
}
