import fc from 'fast-check';
import { configSchemaText } from '../../src/contract/generated/config.schema-text.js';
import type { JsonSchema } from '../../src/contract/schema/proves-fit.js';

type Node = Exclude<JsonSchema, boolean>;
/** The schema of configs. */
export const configSchema = JSON.parse(configSchemaText) as Node & { readonly $defs?: Readonly<Record<string, JsonSchema>> };

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 300, '', ' ', 'quay', 'off', 'a\u0000b', '5m', '05m', '>= 8', '8..20', '\u{1F6A2}'.repeat(100), 'x'.repeat(101), [], ['quay', 'quay'], [1, 1], {}, { severity: 'off' }, { run: 'x', script: 'y' }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values that a schema is about: most fit, and about one part in `rarity` is something else. */
export function valuesOf(rule: JsonSchema, rarity: number): fc.Arbitrary<unknown> {
  if (typeof rule === 'boolean') return odd;
  if (typeof rule['$ref'] === 'string') return valuesOf(configSchema.$defs?.[rule['$ref'].slice('#/$defs/'.length)] ?? true, rarity);
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
