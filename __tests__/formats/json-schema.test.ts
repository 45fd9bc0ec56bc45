import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkValue } from '../../src/formats/json-schema/check-value.js';
import { SchemaSetBuilder, type SchemaDocument } from '../../src/formats/json-schema/schema-set.js';
import { STANDARD_SCHEMAS } from '../../src/formats/json-schema/standard-schemas.js';
import { valueOf } from './analysis-fixtures.js';

const SCHEMAS = new URL('../../schemas/', import.meta.url);

function schemaSet(main: SchemaDocument, others: readonly SchemaDocument[] = []): ReturnType<SchemaSetBuilder['finish']> {
  const builder = new SchemaSetBuilder();
  for (const document of [main, ...others]) builder.add(document);
  return builder.finish(main.path);
}

/** Failures as `pointer keyword`, or why the schema cannot be used. */
function said(schema: unknown, value: unknown, others: readonly SchemaDocument[] = []): string[] | string {
  const set = schemaSet({ path: 'schemas/tide.schema.json', value: schema }, others);
  if (!set.ok) return set.error.message;
  const checked = checkValue(set.value, value);
  return checked.ok ? checked.value.failures.map(({ pointer, keyword }) => `${pointer} ${keyword}`) : checked.error.message;
}

function wantedPaths(...documents: readonly SchemaDocument[]): readonly string[] {
  const builder = new SchemaSetBuilder();
  for (const document of documents) builder.add(document);
  return builder.wanted().map(({ path }) => path);
}

// Without `contains` (ajv 8.20 takes it for met on an empty list beside some `items`) and `unevaluated…` (it counts branches that failed).
describe('agrees with ajv', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'ab');
  const scalar = fc.oneof(fc.constantFrom(null, true, false, 0, 1, -1, 1.5, 2, 3, '', 'a', 'ab', 'käi', '\u{1f30a}', '2026-02-30', '2026-02-28'), fc.integer({ min: -5, max: 5 }));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3, withCrossShrink: true }, scalar, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true })),
  }));
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 2 });
  const schemaOf = (draft: 7 | 2020) => fc.letrec((tie) => {
    const one = tie('schema');
    const list = fc.array(one, { minLength: 1, maxLength: 3 });
    const map = fc.dictionary(name, one, { maxKeys: 3, noNullPrototype: true });
    const count = fc.integer({ min: 0, max: 3 });
    const keywords = {
      type: fc.oneof(fc.constantFrom('null', 'boolean', 'number', 'integer', 'string', 'array', 'object'), fc.uniqueArray(fc.constantFrom('null', 'number', 'string', 'array', 'object'), { minLength: 1, maxLength: 3 })),
      enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }), const: value, minimum: fc.integer({ min: -2, max: 2 }), maximum: fc.integer({ min: -2, max: 2 }), exclusiveMinimum: count, exclusiveMaximum: count,
      multipleOf: fc.constantFrom(1, 2, 0.5), minLength: count, maxLength: count, pattern: fc.constantFrom('^a', 'b$', '[ab]+', '^.$'), format: fc.constantFrom('date', 'email', 'ipv4'), minItems: count, maxItems: count, uniqueItems: fc.boolean(),
      minProperties: count, maxProperties: count, required: names, properties: map, patternProperties: fc.dictionary(fc.constantFrom('^a', 'b'), one, { maxKeys: 2, noNullPrototype: true }), additionalProperties: one, propertyNames: one,
      allOf: list, anyOf: list, oneOf: list, not: one, if: one, then: one, else: one,
      ...(draft === 7 ? { items: fc.oneof(one, list), additionalItems: one, dependencies: fc.dictionary(name, fc.oneof(one, names), { maxKeys: 2, noNullPrototype: true }) }
        : { items: one, prefixItems: list, dependentRequired: fc.dictionary(name, names, { maxKeys: 2, noNullPrototype: true }), dependentSchemas: map }),
    };
    const keys = Object.keys(keywords) as (keyof typeof keywords)[];
    return {
      schema: fc.oneof({ maxDepth: 3 }, fc.boolean(), fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 }).chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, keywords[key] as fc.Arbitrary<unknown>]))))),
    };
  }).schema;

  /** Null where the code that ajv 8.20 generates breaks (`unevaluated` bookkeeping under `anyOf` with `true`). */
  function answerOf(theirs: (value: unknown) => unknown, one: unknown): boolean | null {
    try {
      return theirs(one) === true;
    } catch {
      return null;
    }
  }

  test.each([[7, 1500], [2020, 3000]] as const)('draft %i', (draft, numRuns) => {
    const options = { strict: false, validateSchema: false, logger: false } as const;
    const ajv = draft === 7 ? new Ajv(options) : new Ajv2020(options);
    addFormats.default(ajv);
    const $schema = draft === 7 ? 'http://json-schema.org/draft-07/schema#' : 'https://json-schema.org/draft/2020-12/schema';
    let valid = 0;
    fc.assert(fc.property(schemaOf(draft), fc.array(value, { minLength: 1, maxLength: 5 }), (body, values) => {
      const schema = { $schema, allOf: [body] };
      const theirs = ajv.compile(schema);
      for (const one of values) {
        const ours = said(schema, one);
        if (typeof ours === 'string') throw new Error(ours);
        const isValid = answerOf(theirs, one);
        if (isValid === null) continue;
        if (isValid) valid++;
        expect(ours.length === 0, `${JSON.stringify(schema)} on ${JSON.stringify(one)}: ${ours.join()}`).toBe(isValid);
      }
      ajv.removeSchema();
    }), { numRuns });
    expect(valid).toBeGreaterThan(numRuns / 4);
  });

  test('on our own schemas and their examples, whole and damaged', () => {
    const files = readdirSync(SCHEMAS).filter((file) => file.endsWith('.json'));
    const documents = files.map((file) => ({ path: `schemas/${file}`, value: JSON.parse(readFileSync(new URL(file, SCHEMAS), 'utf8')) as Record<string, unknown> }));
    const ajv = new Ajv2020({ strict: false, schemas: documents.map((document) => document.value) });
    addFormats.default(ajv);
    let damaged = 0;
    for (const document of documents) {
      const set = valueOf(schemaSet(document, documents.filter((other) => other !== document)));
      const theirs = ajv.getSchema(String(document.value['$id']));
      for (const example of document.value['examples'] as Record<string, unknown>[]) {
        expect(valueOf(checkValue(set, example)).failures, document.path).toStrictEqual([]);
        for (const key of Object.keys(example)) {
          for (const other of [undefined, null, 7.5, '', 'tide', [], {}, [[]]]) {
            const { [key]: _gone, ...rest } = example;
            const changed = other === undefined ? rest : { ...rest, [key]: other };
            const { failures } = valueOf(checkValue(set, changed));
            expect(failures.length === 0, `${document.path} ${key} ${JSON.stringify(other)}`).toBe(theirs?.(changed));
            if (failures.length > 0) damaged++;
          }
        }
      }
    }
    expect(damaged).toBeGreaterThan(200);
  });
});

describe('failures name their place', () => {
  test.each<[string, unknown, unknown, string[]]>([
    ['members', { properties: { 'a/b': { type: 'integer' } }, required: ['c'], additionalProperties: false }, { 'a/b': 'x', d: 1 }, ['/c required', '/a~1b type', '/d additionalProperties']],
    ['items', { prefixItems: [{ const: 1 }], items: { minimum: 3 } }, [2, 3, 1], ['/0 const', '/2 minimum']],
    ['through references', { $defs: { tide: { maximum: 1 } }, properties: { a: { $ref: '#/$defs/tide' } } }, { a: 2 }, ['/a maximum']],
    ['a choice as a whole', { anyOf: [{ type: 'string' }, { type: 'null' }] }, 1, [' anyOf']],
    ['nothing may stand', { properties: { a: false } }, { a: 1 }, ['/a false']],
    ['keys of every object are not members', { required: ['constructor', '__proto__'], properties: { toString: { type: 'string' } } }, {}, ['/constructor required', '/__proto__ required']],
  ])('%s', (_, schema, value, expected) => expect(said(schema, value)).toStrictEqual(expected));

  test('a choice says what is wrong with the closest one', () => {
    const job = { type: 'object', properties: { steps: { items: { anyOf: [{ type: 'string' }, { properties: { run: { type: 'string' } }, required: ['run'] }] } } } };
    const set = valueOf(schemaSet({ path: 's.json', value: { oneOf: [{ type: 'string' }, { type: 'array' }, job] } }));
    const told = (value: unknown): string[] => valueOf(checkValue(set, value)).failures.map(({ message }) => message);
    expect(told({ steps: ['x', { run: 7 }] })).toStrictEqual(['the document: an object is not one of the 3 things of which it must be one; closest: /steps/1: an object is not one of the 2 things that it may be; closest: /steps/1/run: expected string, found 7']);
    expect(told(3)).toStrictEqual(['the document: 3 is not one of the 3 things of which it must be one']);
  });

  test('in words', () => {
    const checked = valueOf(checkValue(valueOf(schemaSet({ path: 's.json', value: { properties: { a: { enum: ['x', 1] } } } })), { a: 'y' }));
    expect(checked.failures.map(({ message }) => message)).toStrictEqual(['/a: expected one of "x", 1, found "y"']);
  });
});

test.each<[unknown, unknown, string[]]>([
  [{ contains: { type: 'null' } }, [], [' contains']], [{ contains: { type: 'null' } }, [1, null], []], [{ contains: true, minContains: 0 }, [], []], [{ contains: { const: 1 }, minContains: 2 }, [1, 2], [' contains']],
  [{ contains: { const: 1 }, maxContains: 1 }, [1, 1], [' contains']], [{ contains: true, unevaluatedItems: { type: 'null' } }, [0], []], [{ contains: { const: 1 }, unevaluatedItems: { type: 'null' } }, [0, 1], ['/0 type']],
  [{ unevaluatedItems: false, anyOf: [{ format: 'date' }, { type: 'null', prefixItems: [true] }] }, [0], ['/0 false']], [{ prefixItems: [true], unevaluatedItems: false }, [1, 2], ['/1 false']],
  [{ unevaluatedProperties: false, properties: { a: true }, anyOf: [{ properties: { b: { const: 1 } } }, { required: ['z'], properties: { c: true } }] }, { a: 1, b: 1, c: 1 }, ['/c false']],
  [{ unevaluatedProperties: false, if: { required: ['a'] }, then: { properties: { a: true } }, else: { patternProperties: { '^b': true } } }, { bb: 1 }, []],
  [{ unevaluatedProperties: { type: 'string' }, $ref: '#/$defs/x', $defs: { x: { properties: { a: true } } } }, { a: 1, b: 2 }, ['/b type']], [{ not: { properties: { a: true } }, unevaluatedProperties: false }, { a: 1 }, [' not', '/a false']],
  [{ $schema: 'http://json-schema.org/draft-07/schema#', contains: { type: 'null' }, items: [false] }, [], [' contains']], [{ $schema: 'http://json-schema.org/draft-04/schema#', contains: { type: 'null' }, const: 1 }, [], [' const', ' contains']], [{ $schema: 'http://json-schema.org/draft-04/schema#', if: { type: 'array' }, then: { minItems: 1 } }, [], [' minItems']],
  [{ $schema: 'http://json-schema.org/draft-07/schema#', prefixItems: [false], $defs: { notes: 'none', tide: { maximum: 1 } }, items: { $ref: '#/$defs/tide' } }, [2], ['/0 maximum']], [{ definitions: [7], items: true }, [1], []],
])('%j on %j', (schema, value, expected) => expect(said(schema, value)).toStrictEqual(expected));

describe('references', () => {
  const depth = { path: 'schemas/parts/depth.schema.json', value: { $id: 'https://harbour.example/depth', $defs: { metres: { $anchor: 'metres', minimum: 0 } }, $ref: '#metres' } };

  test('to other files of the tree, by path, by id, by anchor, by pointer', () => {
    for (const $ref of ['parts/depth.schema.json', 'https://harbour.example/depth', 'https://harbour.example/depth#metres', 'parts/depth.schema.json#/$defs/metres']) {
      expect(said({ properties: { a: { $ref } } }, { a: -1 }, [depth]), $ref).toStrictEqual(['/a minimum']);
    }
    expect(wantedPaths({ path: 'schemas/tide.schema.json', value: { allOf: [{ $ref: 'parts/depth.schema.json#/$defs/metres' }, { $ref: '../other%20place.json' }, { $ref: '#' }] } })).toStrictEqual(['other place.json', 'schemas/parts/depth.schema.json']);
  });

  test('to parts that stand below a word of the own', () => {
    const schema = { parts: { depth: { full: { properties: { a: { $ref: '#/parts/least' } } } }, least: { minimum: 0 } }, $ref: '#/parts/depth/full' };
    expect(said(schema, { a: -1 })).toStrictEqual(['/a minimum']);
    expect(said({ ...schema, parts: { ...schema.parts, least: { minimum: '0' } } }, { a: -1 })).toMatch(/minimum must be a number.*\/parts\/least/);
    const other = { path: 'schemas/parts.json', value: { $id: 'https://harbour.example/parts', tide: { $ref: '#/low' }, low: { $ref: 'low.json' } } };
    const main = { path: 'schemas/tide.schema.json', value: { $ref: 'parts.json#/tide' } };
    expect(wantedPaths(main)).toStrictEqual(['schemas/parts.json']);
    expect(wantedPaths(main, other)).toStrictEqual(['schemas/low.json']);
    expect(said(main.value, 5, [other, { path: 'schemas/low.json', value: { maximum: 1 } }])).toStrictEqual([' maximum']);
  });

  test('to the file beside, whichever address of the web the schema calls itself by', () => {
    const main = { $id: 'https://harbour.example/v1/tide.json', properties: { a: { $ref: 'parts/depth.json#/$defs/metres' } } };
    const parts = { path: 'schemas/parts/depth.json', value: { $defs: { metres: { minimum: 0 } } } };
    expect(wantedPaths({ path: 'schemas/tide.schema.json', value: main })).toStrictEqual(['schemas/parts/depth.json']);
    for (const $id of ['https://harbour.example/v1/parts/depth.json', 'https://harbour.example/depth', undefined]) {
      expect(said(main, { a: -1 }, [{ ...parts, value: $id === undefined ? parts.value : { $id, ...parts.value } }]), $id).toStrictEqual(['/a minimum']);
    }
  });

  test.each([
    ['https://harbour.example/v1/parts/depth.json', 'schemas/parts/depth.json'], ['/v1/depth.json', 'schemas/depth.json'], ['//harbour.example/depth.json#metres', 'depth.json'], ['https://harbour.example/v1/a%20b.json', 'schemas/a b.json'],
    ['https://harbour.example/v1/depth.json?v=2', null], ['urn:harbour:depth', null],
  ])('to %s, an address of the web, lead to the file that would have it, if that says so itself', ($ref, path) => {
    const builder = new SchemaSetBuilder();
    builder.add({ path: 'schemas/tide.schema.json', value: { $id: 'https://harbour.example/v1/tide.json', $ref } });
    expect(builder.wanted()).toStrictEqual(path === null ? [] : [{ path, isGuess: true }]);
    // A file of another kind that lies there says so by neither.
    for (const value of [{ maximum: 1 }, { $id: 'https://harbour.example/v1/other.json' }, { $schema: 'https://harbour.example/draft', maximum: 1 }, [], null, 7]) builder.offer({ path: String(path), value });
    expect(builder.finish('schemas/tide.schema.json').ok).toBe(false);
    const $id = new URL($ref, 'https://harbour.example/').href.replace(/#.*/, '');
    builder.offer({ path: String(path), value: { $id, $anchor: 'metres', maximum: 1 } });
    expect(valueOf(checkValue(valueOf(builder.finish('schemas/tide.schema.json')), 2)).failures).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['from a file without an address', { $ref: 'https://harbour.example/v1/depth.json#/$defs/metres' }], ['of another host', { $id: 'https://quay.example/tide.json', $ref: 'https://harbour.example/v1/depth.json#/$defs/metres' }],
    ['from a part with an address', { properties: { a: { $id: 'https://harbour.example/v1/', items: { $ref: 'depth.json#/$defs/metres' } } }, items: { $ref: 'https://harbour.example/v1/depth.json#/$defs/metres' } }],
  ])('to an address of the web %s lead to the file of that name beside, if it calls itself so', (_, value) => {
    const builder = new SchemaSetBuilder();
    builder.add({ path: 'schemas/tide.schema.json', value });
    expect(builder.wanted()).toStrictEqual([{ path: 'schemas/depth.json', isGuess: true }]);
    const depth = { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: { metres: { minimum: 0 } } };
    for (const $id of ['https://elsewhere.example/v1/depth.json', undefined]) builder.offer({ path: 'schemas/depth.json', value: $id === undefined ? depth : { ...depth, $id } });
    expect(builder.finish('schemas/tide.schema.json').ok).toBe(false);
    builder.offer({ path: 'schemas/depth.json', value: { ...depth, $id: 'https://harbour.example/v1/depth.json' } });
    expect(builder.finish('schemas/tide.schema.json').ok).toBe(true);
  });

  test('to names without an ending lead to a file in .json as well', () => {
    const main = { path: 'schemas/tide.schema.json', value: { $id: 'https://harbour.example/v1/tide', properties: { a: { $ref: 'depth#/$defs/metres' }, b: { $ref: 'https://harbour.example/flags' } } } };
    const builder = new SchemaSetBuilder();
    builder.add(main);
    expect(builder.wanted()).toStrictEqual([{ path: 'flags', isGuess: true }, { path: 'flags.json', isGuess: true }, { path: 'schemas/depth.json', isGuess: true }, { path: 'schemas/depth', isGuess: false }]);
    builder.offer({ path: 'schemas/depth.json', value: { $id: 'https://harbour.example/v1/depth', $defs: { metres: { minimum: 0 } } } });
    const flags = { $schema: 'https://json-schema.org/draft/2020-12/schema', enum: ['red'] };
    builder.offer({ path: 'flags.json', value: { ...flags, $id: 'https://harbour.example/v0/flags' } });
    expect(builder.wanted()).toHaveLength(2);
    builder.offer({ path: 'flags.json', value: flags });
    expect(builder.wanted()).toStrictEqual([]);
    expect(valueOf(checkValue(valueOf(builder.finish(main.path)), { a: -1, b: 'blue' })).failures.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toStrictEqual(['/a minimum', '/b enum']);
  });

  test('hide what stands beside them up to draft 7, which is told', () => {
    const $schema = 'http://json-schema.org/draft-07/schema#';
    const set = valueOf(schemaSet({ path: 's.json', value: { $schema, definitions: { a: { type: 'object' } }, items: { $ref: '#/definitions/a', title: 'A', description: 'b', default: {}, required: ['c'], type: 'object' } } }));
    expect(valueOf(checkValue(set, [{}])).failures).toStrictEqual([]);
    expect(set.ignored).toStrictEqual([{ path: 's.json', pointer: '/items', keyword: 'required' }, { path: 's.json', pointer: '/items', keyword: 'type' }]);
    expect(said({ $defs: { a: { type: 'object' } }, items: { $ref: '#/$defs/a', required: ['c'] } }, [{}])).toStrictEqual(['/0/c required']);
  });

  test('to the schemas of the drafts need no copy of these', () => {
    const addresses = ['http://json-schema.org/draft-04/schema#', 'http://json-schema.org/draft-06/schema', 'https://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2019-09/schema', 'https://json-schema.org/draft/2020-12/schema#'];
    for (const $ref of [...addresses, 'http://json-schema.org/draft-07/schema#/definitions/schemaArray/items']) {
      const builder = new SchemaSetBuilder();
      builder.add({ path: 's.json', value: { properties: { shape: { $ref } } } });
      expect([builder.wantsStandards(), builder.wanted()], $ref).toStrictEqual([true, []]);
      for (const standard of STANDARD_SCHEMAS) builder.add(standard);
      const set = valueOf(builder.finish('s.json'));
      expect(valueOf(checkValue(set, { shape: { properties: { a: { type: 'string', enum: ['x'] } } } })).failures, $ref).toStrictEqual([]);
      expect(valueOf(checkValue(set, { shape: { properties: { a: { type: 'text' } } } })).failures.map(({ pointer }) => pointer), $ref).toContain('/shape/properties/a/type');
    }
    for (const standard of STANDARD_SCHEMAS) {
      const builder = new SchemaSetBuilder();
      for (const one of STANDARD_SCHEMAS) builder.add(one);
      expect(valueOf(checkValue(valueOf(builder.finish(standard.path)), standard.value)).failures, standard.path).toStrictEqual([]);
    }
  });

  const tree = { $id: 'https://harbour.example/tree', $dynamicAnchor: 'node', properties: { depth: { type: 'number' }, parts: { items: { $dynamicRef: '#node' } } } };
  const strict = { $id: 'https://harbour.example/strict', $dynamicAnchor: 'node', $ref: 'tree', unevaluatedProperties: false };

  test('that are dynamic lead to the outermost schema of that name', () => {
    const others = [{ path: 'schemas/tree', value: tree }];
    expect(said(strict, { parts: [{ depht: 1 }] }, others)).toStrictEqual(['/parts/0/depht false']);
    expect(said(tree, { parts: [{ depht: 1 }, { parts: [{ depth: 'x' }] }] })).toStrictEqual(['/parts/1/parts/0/depth type']);
    // A plain anchor of the same name stands in for nothing, and a pointer leads where it says.
    expect(said({ $id: strict.$id, $ref: 'tree', unevaluatedProperties: false, $anchor: 'node' }, { parts: [{ depht: 1 }] }, others)).toStrictEqual([]);
    expect(said({ ...strict, unevaluatedProperties: true }, { parts: [{ depth: 'x' }] }, [{ path: 'schemas/tree', value: { ...tree, properties: { parts: { items: { $dynamicRef: '#/$defs/text' } } }, $defs: { text: { type: 'string' } } } }])).toStrictEqual(['/parts/0 type']);
    expect(said({ $dynamicRef: '#none' }, 1)).toMatch(/the reference "#none" leads nowhere/);
  });

  test('of draft 2019-09 lead to the outermost root that may be led to', () => {
    const $schema = 'https://json-schema.org/draft/2019-09/schema';
    const old = (anchor: boolean) => ({ $schema, $id: 'https://harbour.example/tree', $recursiveAnchor: anchor, properties: { parts: { items: { $recursiveRef: '#' } } } });
    const outer = { $schema, $id: 'https://harbour.example/strict', $recursiveAnchor: true, $ref: 'tree', unevaluatedProperties: false };
    expect(said(outer, { parts: [{ depth: 1 }] }, [{ path: 'schemas/tree', value: old(true) }])).toStrictEqual(['/parts/0/depth false']);
    expect(said(outer, { parts: [{ depth: 1 }] }, [{ path: 'schemas/tree', value: old(false) }])).toStrictEqual([]);
  });

  test.each<[string, unknown, RegExp]>([
    ['that lead nowhere', { $ref: '#/$defs/none' }, /leads nowhere/], ['to the net', { $ref: 'https://harbour.example/tide' }, /leads nowhere/], ['to what is not a schema', { const: [{ a: 1 }], $ref: '#/const' }, /leads nowhere/],
    ['in a cycle', { $ref: '#' }, /cycle/], ['in a wider cycle', { $defs: { a: { $ref: '#/$defs/b' }, b: { anyOf: [{ $ref: '#/$defs/a' }] } }, $ref: '#/$defs/a' }, /cycle/],
  ])('%s are refused', (_, schema, why) => expect(said(schema, {})).toMatch(why));
});

describe('what cannot be used is refused', () => {
  test.each<[unknown, RegExp]>([
    [7, /a schema is an object/], [{ $schema: 'https://harbour.example/draft' }, /\$schema .* is not known/], [{ type: 'text' }, /type must be/], [{ type: [] }, /type must be/], [{ minimum: '1' }, /minimum must be a number/], [{ exclusiveMinimum: '1' }, /exclusiveMinimum must be a number/], [{ minimum: 0, exclusiveMinimum: true }, /true or false in draft 4 and OpenAPI 3.0 alone.*write exclusiveMinimum: <bound>/], [{ minLength: -1 }, /minLength must be/],
    [{ required: 'a' }, /required must be/], [{ allOf: [] }, /allOf must be/], [{ properties: [] }, /properties must be/], [{ properties: { a: 3 } }, /a schema is an object.*\/properties\/a/], [{ items: [{}] }, /prefixItems/], [{ pattern: '(' }, /pattern .* cannot be used/],
    [{ pattern: '(a)(?=\\1)' }, /refers back/], [{ patternProperties: { '(a)\\1': {} } }, /refers back/], [{ $schema: 'http://json-schema.org/draft-07/schema#', allOf: [{ $dynamicRef: '#a' }] }, /\$dynamicRef is a keyword of draft 2020-12 alone/], [{ $recursiveRef: '#' }, /draft 2019-09 alone/], [{ $schema: 'https://json-schema.org/draft/2019-09/schema', $recursiveRef: '#a' }, /must be "#"/], [{ multipleOf: 0 }, /above 0/], [{ enum: 'a' }, /enum must be a list/],
    [{ $ref: 'http://[' }, /is not an address/], [{ $schema: 'http://json-schema.org/draft-04/schema#', exclusiveMinimum: 3 }, /draft 4/],
  ])('%j', (schema, why) => expect(said(schema, {})).toMatch(why));
});

describe('a text that is too long for a pattern', () => {
  const pattern = `^[a-z]*${'[a-z]{0,99}'.repeat(4)}!$`;
  const text = `${'a'.repeat(300_000)}!`;

  test.each<[string, unknown, unknown]>([['a text', { pattern }, text], ['a text that must not match', { not: { pattern } }, text], ['a name', { patternProperties: { [pattern]: false } }, { [text]: 1 }]])('%s is neither valid nor invalid', (_, schema, value) => {
    expect(said(schema, value)).toMatch(/a text of 300001 characters is too long for the pattern/);
  });
});

test('a pattern may repeat as often as its program has room', () => {
  expect(said({ pattern: '^[a-f0-9]{128}$' }, 'a'.repeat(128))).toStrictEqual([]);
  expect(said({ pattern: '^[a-z]{0,254}$' }, 'a'.repeat(255))).toStrictEqual([' pattern']);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['email', ['o\'neil+tag@example.org', '_x@example.org', '"joe bloggs"@example.org', '"a@b"@example.org', 'a@[127.0.0.1]', 'a@[IPv6:::1]'], ['.berth@example.org', 'berth.@example.org', 'a..b@example.org', 'a b@example.org', 'a@-x.org', 'a@[::1]', 'a@[300.0.0.1]', '@example.org', 'a@', `${'a'.repeat(65)}@example.org`]],
  ['idn-email', ['käi@hafen.example', 'a@例え.jp', 'a@example.org'], ['käi', 'a b@hafen.example', 'a..b@hafen.example', 'a@b..c']],
  ['time', ['23:59:60Z', '15:59:60-08:00', '01:29:60+01:30', '10:00:00Z'], ['23:58:60Z', '22:59:60Z', '10:00:00', '24:00:00Z']],
  ['duration', ['P4Y', 'P1Y2M3DT4H5M6S', 'PT0S', 'P1M', 'PT1M', 'P2W', 'P4DT12H'], ['', 'P', 'PT', '4D', 'P1', 'P1YT', 'P2D1Y', 'P1D2H', 'PT1D', 'P1Y2W', 'P1Y2D', 'PT1H2S', 'PT0.5S', 'P-1D', 'P1Y ']],
  ['uri', ['https://example.org/a%20b?q=(1)#part', 'urn:isbn:1', 'ldap://[2001:db8::7]/c=GB', 'http://a:b@example.org:8080', 'http://[v1.fe]', 'file:///a', 'x:'], ['https://example.org/a%2', 'https://example.org/é', 'a b:c', 'x:#a#b', '//example.org', '/a', '', '1x:a', 'http://example.org:80x', 'http://a@b@c', 'http://[::1', 'http://[1]', 'http://example.org/[a]', 'http://a[b]c@d', ':a', 'http://[::127.0.0.01]']],
  ['uri-reference', ['', '../a?b#c', '#', '//example.org:80/a', './a:b'], ['a%zz', 'é', '#a#b', 'a b', '\\\\host\\share', '//example.org:x', '/[a]', '1:a']],
  ['iri', ['http://ƒøø.ßår/?∂=πéßts', 'https://example.org/é'], ['/é', 'http://2001:db8::1', 'http://example.org/ é', 'http://example.org/<é>', 'http://example.org/\ue000']],
  ['iri-reference', ['é', '/é?\ue000#é'], ['é é', '#ƒräg\\mênt', '1é:a']],
  ['uri-template', ['http://example.org/~{user}/{?a,b.c*,d:3}{&e}{#f}', 'é{+x}', '%41{%41}', ''], ['{user', 'user}', '{}', '{a b}', '{a:0}', '{a:12345}', '{.}', '{a.}', '%zz', 'a b', '<{a}>']],
  ['ipv4', ['127.0.0.1'], ['127.0.0.0.1', '256.0.0.1', '01.0.0.1', '127.0.0', '0x7f000001']],
  ['ipv6', ['::1', '::', '12::', '1:2:3:4:5:6:7:8', '::ffff:192.168.0.1', '1:2:3:4:5:6:1.2.3.4', '1::d6:192.168.0.1'], ['', '1', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7::8', '::1::', ':1', ':::1', '12345::', '::g', '::1%eth0', '1.2.3.4', '::1.2.3', '::256.0.0.1', '1.2.3.4::', '::1:', ' ::1']],
  ['json-pointer', ['', '/', '/a~0~1b', '/é //'], ['a', '/~', '/~2', '#/a']],
  ['relative-json-pointer', ['0', '1/a', '120#', '0#', '2/0/a~1b'], ['', '/a', '01/a', '-1', '1a', '1##', '#']],
  ['regex', ['^a$', '\\d{2}', '(?<a>b)\\k<a>', '\\p{L}', 'a\\-b', '\\/', '[\\w-]', '\\cA', '(a)\\1'], ['(', '[a', 'a**', '\\a', '\\Z', '(?P<a>b)', '(?i)a', '\\\\\\e', '{2}{3}*+']],
  ['uuid', ['2eb8aa08-aa98-11ea-b4aa-73b441d16380', '2EB8AA08-AA98-11EA-B4AA-73B441D16380'], ['2eb8aa08-aa98-11ea-b4aa-73b441d1638', '2eb8aa08aa9811eab4aa73b441d16380']],
  ['hostname', ['example.org', 'a', 'r1---x.example', 'xn--bcher-kva.example'], ['-a', 'a-', 'a..b', 'a_b', '', 'a.', 'é', `${'a'.repeat(64)}.org`]],
])('texts of the format %s', (format, valid, invalid) => {
  for (const text of valid) expect(said({ format }, text), text).toStrictEqual([]);
  for (const text of invalid) expect(said({ format }, text), text).toStrictEqual([' format']);
});

test('formats that nobody knows are named', () => {
  const set = valueOf(schemaSet({ path: 's.json', value: { items: { anyOf: [{ format: 'tide' }, { format: 'idn-hostname' }] } } }));
  expect(valueOf(checkValue(set, ['x'])).uncheckedFormats).toStrictEqual(['idn-hostname', 'tide']);
});

test('a reference within its file that leads nowhere is not sent to another one', () => {
  const hintOf = ($ref: string) => (schemaSet({ path: 's.json', value: { $ref } }) as { error?: { hint?: string } }).error?.hint;
  expect(hintOf('#/$defs/none')).toMatch(/^Nothing is at that place of the file/);
  expect(hintOf('https://harbour.example/tide')).toMatch(/^Put that schema into the repository/);
});

test('formats of numbers, which the specification has none of, are named too', () => {
  const set = valueOf(schemaSet({ path: 's.json', value: { items: { anyOf: [{ format: 'int32' }, { format: 'date' }, { format: 'idn-hostname' }] } } }));
  expect(valueOf(checkValue(set, [3_000_000_000])).uncheckedFormats).toStrictEqual(['int32']);
  expect(valueOf(checkValue(set, [null, true, {}])).uncheckedFormats).toStrictEqual([]);
});

test('a null where the schema says nullable is told that JSON Schema has no such keyword', () => {
  const messages = (schema: Record<string, unknown>, value: unknown) => valueOf(checkValue(valueOf(schemaSet({ path: 's.json', value: schema })), value)).failures.map(({ message }) => message);
  expect(messages({ type: 'string', nullable: true }, null)).toStrictEqual(['the document: expected string (nullable is no keyword of JSON Schema: write "null" among the types), found null']);
  expect(messages({ type: 'string', nullable: true }, 1)).toStrictEqual(['the document: expected string, found 1']);
  expect(messages({ type: ['string', 'null'], nullable: true }, null)).toStrictEqual([]);
});

test('a large value may take more steps than a small one', () => {
  const schema = { items: { allOf: Array.from({ length: 5 }, () => ({ type: 'integer' })) } };
  expect(said(schema, Array.from({ length: 900_000 }, (_, index) => index))).toStrictEqual([]);
});

test('a schema that multiplies its work is stopped, and one that lists much says the first thousand', () => {
  const level = (depth: number): unknown => ({ anyOf: Array.from({ length: 8 }, () => ({ $ref: depth === 0 ? '#/$defs/end' : `#/$defs/l${depth - 1}` })) });
  const $defs = Object.fromEntries([['end', { type: 'string' }], ...Array.from({ length: 10 }, (_, depth) => [`l${depth}`, level(depth)] as const)]);
  expect(said({ $defs, $ref: '#/$defs/l9' }, 1)).toMatch(/takes too long/);
  expect(said({ items: { type: 'string' } }, Array.from({ length: 5000 }, () => 1))).toHaveLength(1000);
});
