import { isMap } from '../../base/plain-values.js';
import { countCodePoints } from '../code-points.js';

/** A JSON Schema (draft 2020-12) as parsed JSON. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** Thrown inside, never out: the schema says something that is not known here. */
class NotKnown extends Error {}

/**
 * True only when `value` certainly fits `schema`. False when it does not, and also when the schema says something that is
 * not known here: then only a whole validator can tell, and only that has words for what is wrong.
 *
 * It walks what the value has, not what the schema offers: a small config is checked at once, while compiling the validator
 * of the whole schema takes a tenth of a start-up. Recursion is as deep as `value`, which readers bound.
 */
export function provesFit(schema: JsonSchema, value: unknown): boolean {
  try {
    return new Fit(schema).fits(schema, value);
  } catch (error) {
    if (error instanceof NotKnown) return false;
    throw error;
  }
}

type Keywords = Exclude<JsonSchema, boolean>;

class Fit {
  constructor(private readonly root: JsonSchema) {}

  fits(schema: JsonSchema, value: unknown): boolean {
    if (typeof schema === 'boolean') return schema;
    for (const keyword of Object.keys(schema)) {
      if (!this.holds(keyword, schema[keyword], schema, value)) return false;
    }
    return true;
  }

  /** One keyword; as the standard says, one that is about another type than the value's holds. */
  private holds(keyword: string, rule: unknown, schema: Keywords, value: unknown): boolean {
    switch (keyword) {
      case '$id':
      case '$defs':
        return true;
      case '$ref':
        return this.fits(this.definition(rule as string), value);
      case 'type':
        return Array.isArray(rule) ? rule.some((type) => isOfType(type as string, value)) : isOfType(rule as string, value);
      case 'const':
        return isEqual(rule, value);
      case 'enum':
        return (rule as readonly unknown[]).some((allowed) => isEqual(allowed, value));
      case 'anyOf':
        return (rule as readonly JsonSchema[]).some((choice) => this.fits(choice, value));
      case 'not':
        return !this.fits(rule as JsonSchema, value);
      case 'minimum':
        return typeof value !== 'number' || value >= (rule as number);
      case 'maximum':
        return typeof value !== 'number' || value <= (rule as number);
      case 'minLength':
        return typeof value !== 'string' || countCodePoints(value) >= (rule as number);
      case 'maxLength':
        return typeof value !== 'string' || countCodePoints(value) <= (rule as number);
      case 'pattern':
        return typeof value !== 'string' || new RegExp(rule as string, 'u').test(value);
      case 'minItems':
        return !Array.isArray(value) || value.length >= (rule as number);
      case 'maxItems':
        return !Array.isArray(value) || value.length <= (rule as number);
      case 'uniqueItems':
        return rule !== true || !Array.isArray(value) || isUnique(value);
      case 'items':
        return !Array.isArray(value) || value.every((item) => this.fits(rule as JsonSchema, item));
      case 'required':
        return !isMap(value) || (rule as readonly string[]).every((key) => value[key] !== undefined);
      case 'minProperties':
        return !isMap(value) || Object.keys(value).length >= (rule as number);
      case 'propertyNames':
        return !isMap(value) || Object.keys(value).every((key) => this.fits(rule as JsonSchema, key));
      case 'properties':
        return !isMap(value) || Object.keys(value).every((key) => !Object.hasOwn(rule as object, key) || this.fits((rule as Readonly<Record<string, JsonSchema>>)[key] ?? false, value[key]));
      case 'additionalProperties':
        return !isMap(value) || Object.keys(value).every((key) => Object.hasOwn((schema['properties'] as object | undefined) ?? {}, key) || this.fits(rule as JsonSchema, value[key]));
      default:
        throw new NotKnown(keyword);
    }
  }

  /** What a reference inside the schema names. */
  private definition(reference: string): JsonSchema {
    const name = /^#\/\$defs\/([^/~%]+)$/.exec(reference)?.[1];
    const definitions = typeof this.root === 'boolean' ? undefined : (this.root['$defs'] as Readonly<Record<string, JsonSchema>> | undefined);
    if (name === undefined || definitions === undefined || !Object.hasOwn(definitions, name)) throw new NotKnown(reference);
    return definitions[name] ?? false;
  }
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isMap(value);
    case 'null':
      return value === null;
    case 'string':
    case 'boolean':
      return typeof value === type;
    default:
      throw new NotKnown(type);
  }
}

/** Whole lists and maps are left to the validator. */
function isEqual(allowed: unknown, value: unknown): boolean {
  if (typeof allowed === 'object' && allowed !== null) throw new NotKnown('a list or map as a value');
  return allowed === value;
}

function isUnique(items: readonly unknown[]): boolean {
  if (items.some((item) => typeof item === 'object' && item !== null)) throw new NotKnown('lists or maps to be compared');
  return new Set(items).size === items.length;
}

