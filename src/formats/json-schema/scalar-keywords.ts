import { cutText } from '../../base/bounded.js';
import { isMap } from '../../base/plain-values.js';
import type { SchemaObject, SchemaPlace, SchemaSet } from './schema-set.js';
import { hasKeyword, type SchemaDraft } from './schema-keywords.js';
import { UnjudgedSignal } from './unjudged-signal.js';

/** Steps that matching one text against one pattern may take. */
const PATTERN_STEPS = 50_000_000;

/** What is wrong with a value by one keyword. */
export interface KeywordFailure {
  readonly keyword: string;
  readonly expected: string;
}

/** Everything that type, enum, const and the keywords of numbers and texts say against `value`. */
export function* scalarFailures(place: SchemaPlace, schema: SchemaObject, value: unknown, set: SchemaSet): Iterable<KeywordFailure> {
  const { draft } = place;
  const { type } = schema;
  if (type !== undefined && ![type].flat().some((one) => isOfType(value, String(one)))) {
    // A word of OpenAPI 3.0, which means nothing in JSON Schema and in OpenAPI 3.1.
    const hint = value === null && schema['nullable'] === true ? ' (nullable is no keyword of JSON Schema: write "null" among the types)' : '';
    yield { keyword: 'type', expected: `${[type].flat().join(' or ')}${hint}` };
  }
  if (Array.isArray(schema['enum'])) {
    const text = stableText(value);
    if (!schema['enum'].some((one) => stableText(one) === text)) yield { keyword: 'enum', expected: `one of ${schema['enum'].slice(0, 20).map((one) => JSON.stringify(one)).join(', ')}` };
  }
  if (hasKeyword('const', draft) && Object.hasOwn(schema, 'const') && stableText(schema['const']) !== stableText(value)) yield { keyword: 'const', expected: JSON.stringify(schema['const']) };
  if (typeof value === 'number') yield* numberFailures(schema, value, draft);
  if (typeof value === 'string') {
    const length = (): number => Array.from(value).length;
    const { minLength, maxLength, pattern } = schema;
    if (typeof minLength === 'number' && length() < minLength) yield { keyword: 'minLength', expected: `at least ${minLength} characters` };
    if (typeof maxLength === 'number' && value.length > maxLength && length() > maxLength) yield { keyword: 'maxLength', expected: `at most ${maxLength} characters` };
    if (typeof pattern === 'string' && !matches(set, place, pattern, value)) yield { keyword: 'pattern', expected: `a text that matches ${pattern}` };
  }
}

/** Whether a text matches a pattern; one that is too long for it is neither a match nor none. */
export function matches(set: SchemaSet, place: SchemaPlace, pattern: string, text: string): boolean {
  const budget = { steps: PATTERN_STEPS };
  const isMatch = set.pattern(pattern).exec(text, budget) !== null;
  if (!isMatch && budget.steps < 0) throw new UnjudgedSignal(place, `a text of ${text.length} characters is too long for the pattern ${JSON.stringify(cutText(pattern, 80))}`, 'Write a plainer pattern.');
  return isMatch;
}

function* numberFailures(schema: SchemaObject, value: number, draft: SchemaDraft): Iterable<KeywordFailure> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  // Draft 4 has a switch beside the bound.
  const isOver = draft === 4 && exclusiveMinimum === true;
  const isUnder = draft === 4 && exclusiveMaximum === true;
  if (typeof minimum === 'number' && !(isOver ? value > minimum : value >= minimum)) yield { keyword: 'minimum', expected: isOver ? `more than ${minimum}` : `at least ${minimum}` };
  if (typeof maximum === 'number' && !(isUnder ? value < maximum : value <= maximum)) yield { keyword: 'maximum', expected: isUnder ? `less than ${maximum}` : `at most ${maximum}` };
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) yield { keyword: 'exclusiveMinimum', expected: `more than ${exclusiveMinimum}` };
  if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum) yield { keyword: 'exclusiveMaximum', expected: `less than ${exclusiveMaximum}` };
  if (typeof multipleOf === 'number' && !isMultiple(value, multipleOf)) yield { keyword: 'multipleOf', expected: `a multiple of ${multipleOf}` };
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isMap(value);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** Exact, by the decimal digits that the two numbers are written with: 0.3 is a multiple of 0.1. */
function isMultiple(value: number, of: number): boolean {
  if (!Number.isFinite(value)) return false;
  const [a, b] = [decimalOf(value), decimalOf(of)];
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = ({ digits, exponent: own }: { digits: bigint; exponent: number }): bigint => digits * 10n ** BigInt(own - exponent);
  return scaled(a) % scaled(b) === 0n;
}

function decimalOf(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [mantissa = '0', power = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** Equal values of JSON have equal texts: members by name, numbers by value. */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`;
  if (value === null || typeof value !== 'object') return value === 0 ? '0' : (JSON.stringify(value) ?? 'null');
  const object = value as SchemaObject;
  return `{${Object.keys(object).sort().map((key) => `${JSON.stringify(key)}:${stableText(object[key])}`).join(',')}}`;
}
