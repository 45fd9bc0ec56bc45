import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validate } from '../../src/contract/generated/config.validator.js';
import { provesFit, type JsonSchema } from '../../src/contract/schema/proves-fit.js';
import { configSchema, valuesOf } from './config-values.js';

describe('the quick check of a config', () => {
  test.each([['sound', 1000, 0.05], ['damaged', 60, 0.01]])('says what the validator says of %s configs', (_, rarity, least) => {
    let fitting = 0;
    let all = 0;
    fc.assert(
      fc.property(valuesOf(configSchema, rarity), (config) => {
        const fits = validate(config);
        all += 1;
        if (fits) fitting += 1;
        expect(provesFit(configSchema, config)).toBe(fits);
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

/** Null where the code that ajv made cannot run. */
function judged(judge: (value: unknown) => unknown, value: unknown): boolean | null {
  try {
    return judge(value) as boolean;
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

describe('the quick check of any schema', () => {
  test('proves nothing that ajv refutes, and all that ajv accepts as long as it compares no lists or maps', () => {
    const ajv = new Ajv2020({ strict: false });
    let asked = 0;
    let unjudged = 0;
    fc.assert(
      fc.property(anySchema, fc.array(small, { minLength: 5 }), (rule, values) => {
        const whole: JsonSchema = typeof rule === 'boolean' ? rule : { ...rule, $defs: { tide: { minLength: 2, minItems: 1 } } };
        const judge = ajv.compile(whole);
        for (const value of values) {
          const isCompared = JSON.stringify(whole).includes('"uniqueItems":true') && /\[\]|\{\}/.test(JSON.stringify(value));
          const fits = judged(judge, value);
          // Ajv 8 makes code that names a variable it never declares of a few schemas (`not: true` beside what looks at properties, in a choice).
          asked++;
          if (fits === null) {
            unjudged++;
            continue;
          }
          if (provesFit(whole, value)) expect(fits, JSON.stringify([whole, value])).toBe(true);
          else if (!isCompared) expect(fits, JSON.stringify([whole, value])).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
    expect(unjudged).toBeLessThan(asked / 20);
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
