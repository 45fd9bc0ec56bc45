import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configSchemaText } from '../../src/contract/generated/config.schema-text.js';
import { validate } from '../../src/contract/generated/config.validator.js';
import { provesFit, type JsonSchema } from '../../src/contract/proves-fit.js';

type Node = Exclude<JsonSchema, boolean>;
const schema = JSON.parse(configSchemaText) as Node & { readonly $defs?: Readonly<Record<string, JsonSchema>> };

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 300, '', ' ', 'quay', 'off', 'a\u0000b', '5m', '05m', '>= 8', '8..20', '\u{1F6A2}'.repeat(100), 'x'.repeat(101), [], ['quay', 'quay'], [1, 1], {}, { severity: 'off' }, { run: 'x', script: 'y' }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values that a schema is about: most fit, and about one part in `rarity` is something else. */
function valuesOf(rule: JsonSchema, rarity: number): fc.Arbitrary<unknown> {
  if (typeof rule === 'boolean') return odd;
  if (typeof rule['$ref'] === 'string') return valuesOf(schema.$defs?.[rule['$ref'].slice('#/$defs/'.length)] ?? true, rarity);
  const sound = soundValuesOf(rule, rarity);
  return fc.oneof({ weight: rarity, arbitrary: sound }, { weight: 1, arbitrary: odd });
}

function soundValuesOf(rule: Node, rarity: number): fc.Arbitrary<unknown> {
  if ('const' in rule) return fc.constant(rule['const']);
  if (Array.isArray(rule['enum'])) return fc.constantFrom<unknown>(...(rule['enum'] as readonly unknown[]));
  if (Array.isArray(rule['anyOf'])) return fc.oneof(...(rule['anyOf'] as readonly JsonSchema[]).map((choice) => valuesOf(choice, rarity)));
  return fc.oneof(...[rule['type'] ?? []].flat().map((type) => ofType(String(type), rule, rarity)));
}

function ofType(type: string, rule: Node, rarity: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return stringsOf(rule);
    case 'integer':
    case 'number': {
      const { minimum = -5, maximum = 1000 } = rule as { minimum?: number; maximum?: number };
      return fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum, (minimum + maximum) / 2));
    }
    case 'boolean':
      return fc.boolean();
    case 'array': {
      const { items = true, minItems = 0, maxItems } = rule as { items?: JsonSchema; minItems?: number; maxItems?: number };
      const some = fc.array(valuesOf(items, rarity), { minLength: minItems, maxLength: 4 });
      return maxItems === undefined ? some : fc.oneof({ weight: 8, arbitrary: some }, { weight: 1, arbitrary: fc.array(valuesOf(items, rarity), { minLength: maxItems, maxLength: maxItems + 1, size: 'max' }) });
    }
    case 'object':
      return mapsOf(rule, rarity);
    default:
      throw new Error(`no values for the type ${type}`);
  }
}

function stringsOf(rule: Node): fc.Arbitrary<string> {
  const { pattern, minLength = 0, maxLength } = rule as { pattern?: string; minLength?: number; maxLength?: number };
  const matching = pattern === undefined ? fc.string({ minLength, unit: 'grapheme' }) : fc.stringMatching(new RegExp(pattern, 'u'));
  return maxLength === undefined ? matching : fc.oneof({ weight: 8, arbitrary: matching }, { weight: 1, arbitrary: fc.constantFrom('x'.repeat(maxLength), '\u{1F6A2}'.repeat(maxLength)) });
}

function mapsOf(rule: Node, rarity: number): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const properties = (rule['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  const record = fc.record(Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, valuesOf(inner, rarity)])), { requiredKeys: [...((rule['required'] as readonly string[] | undefined) ?? [])] });
  const others = rule['additionalProperties'];
  const names = fc.oneof({ weight: rarity, arbitrary: stringsOf((rule['propertyNames'] as Node | undefined) ?? {}) }, { weight: 1, arbitrary: fc.constantFrom('Quay', 'constructor', 'x'.repeat(101)) });
  const more: fc.Arbitrary<Record<string, unknown>> = typeof others === 'object' ? fc.dictionary(names, valuesOf(others as JsonSchema, rarity), { maxKeys: 3 }) : fc.constant({});
  const stray = fc.oneof({ weight: rarity, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom({ quay: 1 }, { constructor: 'x' }, { toString: {} }) });
  // A map with both run and script breaks `not`; half of them are mended, so that enough fit.
  return fc.tuple(record, more, stray, fc.boolean()).map(([own, dictionary, extra, mended]) => {
    const { script, ...rest } = { ...own, ...dictionary, ...extra } as Record<string, unknown>;
    return script === undefined || (mended && 'run' in rest) ? rest : { ...rest, script };
  });
}

describe('the quick check of a config', () => {
  test.each([['sound', 1000, 0.05], ['damaged', 60, 0.01]])('says what the validator says of %s configs', (_, rarity, least) => {
    let fitting = 0;
    let all = 0;
    fc.assert(
      fc.property(valuesOf(schema, rarity), (config) => {
        const fits = validate(config);
        all += 1;
        if (fits) fitting += 1;
        expect(provesFit(schema, config)).toBe(fits);
      }),
      { numRuns: 3000 },
    );
    expect(fitting / all).toBeGreaterThan(least);
    expect(fitting).toBeLessThan(all);
  });
});

const small = fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 1.5, -0, '', 'a', 'ab', '\u{1F6A2}', '\ud83d', [], ['a'], ['a', 'a'], [1, 1], [0, -0], [[], []], [{}, {}], [null, 'a', 1], ['a', 'ab', 'b', 1], {}, { a: 1 }, { a: 'a', b: 2 }, { b: [] }, { a: { a: 'ab' } });
const bound = fc.integer({ min: 0, max: 3 });
const { anySchema } = fc.letrec<{ anySchema: JsonSchema }>((tie) => ({
  anySchema: fc.oneof(
    { depthSize: 'small' },
    fc.boolean(),
    fc.record(
      {
        type: fc.oneof(fc.constantFrom('string', 'integer', 'number', 'boolean', 'array', 'object', 'null'), fc.constant(['string', 'array'])),
        const: fc.constantFrom<unknown>(1, 'a', null, true, 0),
        enum: fc.constantFrom<unknown[]>(['a', 'b'], [1, null], ['', false]),
        minimum: bound, maximum: bound, minLength: bound, maxLength: bound, minItems: bound, maxItems: bound, minProperties: bound,
        uniqueItems: fc.boolean(),
        pattern: fc.constantFrom('^a', '^.$', '^[^b]*$', '\\u{1F6A2}'),
        required: fc.constantFrom<string[]>(['a'], ['a', 'b']),
        items: tie('anySchema'), not: tie('anySchema'), additionalProperties: tie('anySchema'),
        propertyNames: fc.constantFrom<JsonSchema>({ pattern: '^a$' }, { maxLength: 0 }, true),
        properties: fc.record({ a: tie('anySchema'), b: tie('anySchema') }, { requiredKeys: [] }),
        anyOf: fc.array(tie('anySchema'), { minLength: 1, maxLength: 2 }),
        $ref: fc.constant('#/$defs/tide'),
      },
      { requiredKeys: [] },
    ),
  ),
}));

describe('the quick check of any schema', () => {
  test('proves nothing that ajv refutes, and all that ajv accepts as long as it compares no lists or maps', () => {
    const ajv = new Ajv2020({ strict: false });
    fc.assert(
      fc.property(anySchema, fc.array(small, { minLength: 5 }), (rule, values) => {
        const whole: JsonSchema = typeof rule === 'boolean' ? rule : { ...rule, $defs: { tide: { minLength: 2, minItems: 1 } } };
        const judge = ajv.compile(whole);
        for (const value of values) {
          const isCompared = JSON.stringify(whole).includes('"uniqueItems":true') && /\[\]|\{\}/.test(JSON.stringify(value));
          const fits = judge(value) as boolean;
          if (provesFit(whole, value)) expect(fits, JSON.stringify([whole, value])).toBe(true);
          else if (!isCompared) expect(fits, JSON.stringify([whole, value])).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each<[string, JsonSchema, unknown]>([
    ['a keyword that it does not know', { multipleOf: 2 }, 4],
    ['such a keyword turned around', { not: { format: 'date' } }, 'a'],
    ['such a keyword in a choice', { anyOf: [{ type: 'number' }, { if: true }] }, 'a'],
    ['a type that it does not know', { type: 'tide' }, 'a'],
    ['a list as a value', { not: { const: [] } }, 'a'],
    ['lists that must differ', { uniqueItems: true }, [['a'], ['b']]],
    ['another file', { $ref: 'violation.schema.json' }, {}],
    ['a definition that is missing', { $ref: '#/$defs/constructor', $defs: {} }, {}],
  ])('leaves to the validator: %s', (_, rule, value) => {
    expect(provesFit(rule, value)).toBe(false);
  });
});
