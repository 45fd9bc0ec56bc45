import { cutText } from '../../base/bounded.js';
import { pointerKeys, pointerTo } from '../../base/json-pointer.js';
import { compareText } from '../../base/order.js';
import { isMap } from '../../base/plain-values.js';
import { err, ok, type Result } from '../../base/result.js';
import { schemaProblem, type Schema, type SchemaObject, type SchemaPlace, type SchemaProblem, type SchemaSet } from './schema-set.js';
import { isTextFormat, meetsFormat } from './schema-formats.js';
import { hasKeyword } from './schema-keywords.js';
import { matches, scalarFailures, stableText } from './scalar-keywords.js';
import { UnjudgedSignal } from './unjudged-signal.js';

/** One thing that is wrong with a value. */
export interface SchemaFailure {
  /** JSON pointer in the value. */
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

export interface CheckedValue {
  /** Nothing when the value is valid; the first `MOST_FAILURES` in the order of the schema. */
  readonly failures: readonly SchemaFailure[];
  /** Formats that the schema names and nobody here knows, sorted: what they say was not checked. */
  readonly uncheckedFormats: readonly string[];
}

export const MOST_FAILURES = 1000;
/** Steps that any check may take; a large value may take some more for each value in it, up to the second number. */
const STEPS = 5_000_000;
const MOST_STEPS = 50_000_000;
const STEPS_FOR_EACH_VALUE = 10;
/** References that lead into each other without an end are found by this. */
const MOST_DEPTH = 1200;

/** Members and items of one value that some keyword has looked at. */
interface Evaluated {
  readonly keys: Set<string>;
  readonly items: Set<number>;
}

/**
 * Holds a value of JSON or YAML against a schema. Formats are asserted (those of the specification but `idn-hostname`), also in drafts where
 * they are only remarks by default. The problem is a schema that never comes to an end, or a text that is too long for a pattern of it.
 */
export function checkValue(set: SchemaSet, value: unknown): Result<CheckedValue, SchemaProblem> {
  const check = new ValueCheck(set, value);
  try {
    check.holds(set.root, value, '', true);
  } catch (error) {
    if (error instanceof UnjudgedSignal) return err(schemaProblem(error.place.path, error.place.pointer, error.why, error.hint));
    throw error;
  }
  return ok({ failures: check.failures, uncheckedFormats: [...check.unchecked].sort(compareText) });
}

class ValueCheck {
  readonly failures: SchemaFailure[] = [];
  readonly unchecked = new Set<string>();
  private steps = 0;
  private mostSteps = STEPS;
  private depth = 0;
  /** The resources around the schema that is being held against a value, the outermost first; empty where nothing asks for them. */
  private readonly scope: string[] = [];

  constructor(private readonly set: SchemaSet, private readonly whole: unknown) {}

  /** True when `value` is valid; what was looked at is added to `evaluated`. With `report`, failures are listed. */
  holds(place: SchemaPlace, value: unknown, pointer: string, report: boolean, evaluated: Evaluated | null = null): boolean {
    const { schema } = place;
    if (typeof schema === 'boolean') return schema || this.fail(report, pointer, 'false', 'nothing may be here');
    if (++this.steps > this.mostSteps) this.takeMoreSteps(place);
    if (++this.depth > MOST_DEPTH) throw new UnjudgedSignal(place, 'its references lead in a cycle, or nest too deep');
    // Members of a branch that fails do not count as looked at, unless its failure is listed: then nothing is valid any more, and one fault is enough.
    const own: Evaluated | null = evaluated === null && !this.set.usesUnevaluated ? null : { keys: new Set(), items: new Set() };
    const isEntered = this.set.usesDynamic && this.scope.at(-1) !== place.base;
    if (isEntered) this.scope.push(place.base);
    const valid = this.keywords(place, schema, value, pointer, report, own);
    if (isEntered) this.scope.pop();
    if ((valid || report) && evaluated !== null && own !== null) merge(evaluated, own);
    this.depth--;
    return valid;
  }

  private keywords(place: SchemaPlace, schema: SchemaObject, value: unknown, pointer: string, report: boolean, own: Evaluated | null): boolean {
    const { draft } = place;
    const inside = (child: unknown): SchemaPlace => (typeof child === 'boolean' ? { ...place, schema: child } : this.set.placeOf(child as SchemaObject));
    let valid = true;
    if (typeof schema['$ref'] === 'string') {
      valid = this.holds(this.set.target(schema), value, pointer, report, own);
      if (draft <= 7) return valid;
    }
    if (typeof (schema['$dynamicRef'] ?? schema['$recursiveRef']) === 'string') valid = this.holds(this.set.dynamicTarget(schema, this.scope), value, pointer, report, own) && valid;
    for (const { keyword, expected } of scalarFailures(place, schema, value, this.set)) valid = this.fail(report, pointer, keyword, `expected ${expected}, found ${wordsFor(value)}`);
    // Formats of the specification are of texts alone; others (int32 of OpenAPI) may be of numbers.
    if (typeof value === 'number' && typeof schema['format'] === 'string' && !isTextFormat(schema['format'])) this.unchecked.add(schema['format']);
    if (typeof value === 'string' && typeof schema['format'] === 'string') {
      const met = meetsFormat(schema['format'], value);
      if (met === null) this.unchecked.add(schema['format']);
      else if (!met) valid = this.fail(report, pointer, 'format', `expected a text of the format ${schema['format']}, found ${wordsFor(value)}`);
    }
    valid = this.branches(schema, value, pointer, report, own, inside, place) && valid;
    if (Array.isArray(value)) valid = this.items(schema, value, pointer, report, own, inside, place) && valid;
    else if (value !== null && typeof value === 'object') valid = this.members(schema, value as SchemaObject, pointer, report, own, inside, place) && valid;
    return valid;
  }

  private branches(schema: SchemaObject, value: unknown, pointer: string, report: boolean, own: Evaluated | null, inside: (child: unknown) => SchemaPlace, { draft }: SchemaPlace): boolean {
    let valid = true;
    for (const child of listOf(schema['allOf'])) valid = this.holds(inside(child), value, pointer, report, own) && valid;
    const anyOf = listOf(schema['anyOf']);
    // All of them, as each one that holds adds to what was looked at.
    if (anyOf.length > 0 && anyOf.filter((child) => this.holds(inside(child), value, pointer, false, own)).length === 0) valid = this.fail(report, pointer, 'anyOf', `${wordsFor(value)} is not one of the ${anyOf.length} things that it may be${report ? this.closest(anyOf.map(inside), value, pointer) : ''}`);
    const oneOf = listOf(schema['oneOf']);
    if (oneOf.length > 0) {
      const count = oneOf.filter((child) => this.holds(inside(child), value, pointer, false, own)).length;
      if (count !== 1) valid = this.fail(report, pointer, 'oneOf', `${wordsFor(value)} is ${count === 0 ? 'not one' : `${count}`} of the ${oneOf.length} things of which it must be one${report && count === 0 ? this.closest(oneOf.map(inside), value, pointer) : ''}`);
    }
    if (isSchema(schema['not']) && this.holds(inside(schema['not']), value, pointer, false)) valid = this.fail(report, pointer, 'not', `${wordsFor(value)} is what it must not be`);
    if (hasKeyword('if', draft) && isSchema(schema['if'])) {
      const branch = this.holds(inside(schema['if']), value, pointer, false, own) ? schema['then'] : schema['else'];
      if (isSchema(branch)) valid = this.holds(inside(branch), value, pointer, report, own) && valid;
    }
    return valid;
  }

  private items(schema: SchemaObject, value: readonly unknown[], pointer: string, report: boolean, own: Evaluated | null, inside: (child: unknown) => SchemaPlace, { draft }: SchemaPlace): boolean {
    let valid = true;
    const failed = (keyword: string, expected: string): void => void (valid = this.fail(report, pointer, keyword, `expected ${expected}, found a list of ${value.length}`));
    const { minItems, maxItems, items } = schema;
    if (typeof minItems === 'number' && value.length < minItems) failed('minItems', `at least ${minItems} items`);
    if (typeof maxItems === 'number' && value.length > maxItems) failed('maxItems', `at most ${maxItems} items`);
    if (schema['uniqueItems'] === true && new Set(value.map(stableText)).size < value.length) failed('uniqueItems', 'items that all differ');
    const first = Array.isArray(items) ? items : hasKeyword('prefixItems', draft) ? listOf(schema['prefixItems']) : [];
    const rest = Array.isArray(items) ? (hasKeyword('additionalItems', draft) ? schema['additionalItems'] : undefined) : items;
    for (const [index, item] of value.entries()) {
      const child: unknown = index < first.length ? first[index] : rest;
      if (!isSchema(child)) continue;
      own?.items.add(index);
      valid = this.holds(inside(child), item, pointerTo(pointer, index), report) && valid;
    }
    const { contains } = schema;
    if (hasKeyword('contains', draft) && isSchema(contains)) {
      const found = value.flatMap((item, index) => (this.holds(inside(contains), item, pointer, false) ? [index] : []));
      if (draft === 2020) for (const index of found) own?.items.add(index);
      const least = hasKeyword('minContains', draft) && typeof schema['minContains'] === 'number' ? schema['minContains'] : 1;
      const most = hasKeyword('maxContains', draft) && typeof schema['maxContains'] === 'number' ? schema['maxContains'] : Infinity;
      if (found.length < least || found.length > most) failed('contains', `${least}${most === Infinity ? ' or more' : ` to ${most}`} items of the wanted kind, of which there are ${found.length}`);
    }
    const unevaluated = schema['unevaluatedItems'];
    if (hasKeyword('unevaluatedItems', draft) && isSchema(unevaluated) && own !== null) {
      for (const [index, item] of value.entries()) if (!own.items.has(index)) valid = this.holds(inside(unevaluated), item, pointerTo(pointer, index), report) && valid;
      for (const index of value.keys()) own.items.add(index);
    }
    return valid;
  }

  private members(schema: SchemaObject, value: SchemaObject, pointer: string, report: boolean, own: Evaluated | null, inside: (child: unknown) => SchemaPlace, place: SchemaPlace): boolean {
    const { draft } = place;
    let valid = true;
    const failed = (keyword: string, message: string, at = pointer): void => void (valid = this.fail(report, at, keyword, message));
    const keys = Object.keys(value);
    const check = (child: unknown, key: string): void => {
      own?.keys.add(key);
      valid = this.holds(inside(child), value[key], pointerTo(pointer, key), report) && valid;
    };
    const { minProperties, maxProperties, required } = schema;
    if (typeof minProperties === 'number' && keys.length < minProperties) failed('minProperties', `expected at least ${minProperties} members, found ${keys.length}`);
    if (typeof maxProperties === 'number' && keys.length > maxProperties) failed('maxProperties', `expected at most ${maxProperties} members, found ${keys.length}`);
    for (const name of listOf(required)) if (!Object.hasOwn(value, String(name))) failed('required', `expected a value, found nothing`, pointerTo(pointer, String(name)));
    const properties = mapOf(schema['properties']);
    const patterns = Object.entries(mapOf(schema['patternProperties']));
    const { additionalProperties } = schema;
    for (const key of keys) {
      let isKnown = Object.hasOwn(properties, key);
      if (isKnown) check(properties[key], key);
      for (const [pattern, child] of patterns) {
        if (!matches(this.set, place, pattern, key)) continue;
        isKnown = true;
        check(child, key);
      }
      if (isKnown || !isSchema(additionalProperties)) continue;
      if (additionalProperties === false) {
        own?.keys.add(key);
        failed('additionalProperties', `the member ${JSON.stringify(cutText(key, 80))} is not known`, pointerTo(pointer, key));
      } else check(additionalProperties, key);
    }
    if (hasKeyword('propertyNames', draft) && isSchema(schema['propertyNames'])) {
      for (const key of keys) valid = this.holds(inside(schema['propertyNames']), key, pointerTo(pointer, key), report) && valid;
    }
    for (const keyword of ['dependencies', 'dependentRequired', 'dependentSchemas']) {
      for (const [key, dependent] of hasKeyword(keyword, draft) ? Object.entries(mapOf(schema[keyword])) : []) {
        if (!Object.hasOwn(value, key)) continue;
        if (Array.isArray(dependent)) {
          for (const name of dependent) if (!Object.hasOwn(value, String(name))) failed(keyword, `expected a value, since ${JSON.stringify(cutText(key, 80))} is there, found nothing`, pointerTo(pointer, String(name)));
        } else valid = this.holds(inside(dependent), value, pointer, report, own) && valid;
      }
    }
    const unevaluated = schema['unevaluatedProperties'];
    if (hasKeyword('unevaluatedProperties', draft) && isSchema(unevaluated) && own !== null) {
      for (const key of keys) if (!own.keys.has(key)) check(unevaluated, key);
    }
    return valid;
  }

  /** Counted only now, since few values are large. */
  private takeMoreSteps(place: SchemaPlace): void {
    const most = Math.min(MOST_STEPS, STEPS + STEPS_FOR_EACH_VALUE * countValues(this.whole));
    if (this.steps > most) throw new UnjudgedSignal(place, 'checking takes too long', 'Write a plainer schema, or split the file that it is for.');
    this.mostSteps = most;
  }

  /** What is wrong with the one of several choices that comes closest: where the failure lies deepest, and where there are fewest. */
  private closest(choices: readonly SchemaPlace[], value: unknown, pointer: string): string {
    let best: { readonly depth: number; readonly count: number; readonly message: string } | null = null;
    for (const choice of choices) {
      // It costs steps that were not foreseen, which must not make a value unjudged.
      if (this.steps > STEPS / 10) return '';
      const kept = this.failures.length;
      this.holds(choice, value, pointer, true);
      const failures = this.failures.splice(kept);
      for (const failure of failures) {
        const depth = pointerKeys(failure.pointer).length;
        if (best === null || depth > best.depth || (depth === best.depth && failures.length < best.count)) best = { depth, count: failures.length, message: failure.message };
      }
    }
    return best === null || best.depth === pointerKeys(pointer).length ? '' : `; closest: ${cutText(best.message, 400)}`;
  }

  private fail(report: boolean, pointer: string, keyword: string, message: string): false {
    if (report && this.failures.length < MOST_FAILURES) this.failures.push({ pointer, keyword, message: `${pointer === '' ? 'the document' : pointer}: ${message}` });
    return false;
  }
}

function merge(into: Evaluated, from: Evaluated): void {
  for (const key of from.keys) into.keys.add(key);
  for (const item of from.items) into.items.add(item);
}

function countValues(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1;
  let count = 1;
  for (const child of Array.isArray(value) ? value : Object.values(value)) count += countValues(child);
  return count;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isMap(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function mapOf(value: unknown): SchemaObject {
  return isMap(value) ? value : {};
}

function wordsFor(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === 'object') return 'an object';
  return cutText(JSON.stringify(value) ?? 'nothing', 80);
}
