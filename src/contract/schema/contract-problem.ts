import { cutText } from '../../base/bounded.js';
import { pointerKeys, pointerTo } from '../../base/json-pointer.js';
import { nearest } from '../../base/nearest.js';
import type { SchemaError, SchemaModule } from './schema-validator.js';

/** What is wrong at one place of a contract. */
export interface ContractProblem {
  /** RFC 6901; for a missing or unknown member, the pointer of that member. */
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
  /** One sentence with place, expected and actual. */
  readonly message: string;
  /** `$id` of the schema. */
  readonly schema_id: string;
  /** What to do, when there is more to say than `expected`. */
  readonly hint?: string;
  /** From 1, when the contract was read from a text. */
  readonly line?: number;
  readonly column?: number;
}

/** What a consistency check finds: a problem without its frame. */
export interface Inconsistency {
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
  readonly hint?: string;
}

export function contractProblem(schemaId: string, found: Inconsistency): ContractProblem {
  const { pointer, expected, actual, hint } = found;
  const place = pointer === '' ? 'the document' : pointer;
  const advice = hint === undefined ? '' : ` (${hint})`;
  return { pointer, expected, actual, message: `${place}: expected ${expected}, found ${actual}${advice}`, schema_id: schemaId, ...(hint === undefined ? {} : { hint }) };
}

/** Words for the patterns of our schemas; a pattern that has none is shown as it is. */
const PATTERN_WORDS: Readonly<Record<string, string>> = {
  '^[0-9a-f]{64}$': '64 lower-case hex digits (a SHA-256)',
  '^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$': 'a UUID of version 5 in lower case',
  '^[a-z][a-z0-9_]*$': 'a snake_case name',
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'a kebab-case name',
  '^[^/\\\\][^\\\\]*$': 'a POSIX path relative to the root',
  '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$': 'a semantic version',
};
const FORMAT_WORDS: Readonly<Record<string, string>> = {
  'date-time': 'an RFC 3339 time with its zone, for example 2026-02-13T10:30:00Z',
  date: 'a day of the calendar, YYYY-MM-DD',
};
const COMPARISON_WORDS: Readonly<Record<string, string>> = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' };

/** What a schema says about `value`, one problem for each place, in the order of the schema. */
export function schemaProblems(schema: SchemaModule, value: unknown): ContractProblem[] {
  if (schema.validate(value)) return [];
  const byPointer = new Map<string, ContractProblem>();
  for (const error of schema.validate.errors ?? []) {
    const found = explain(error, schema, value);
    if (found === null) continue;
    // A wrong type also fails a const or enum beside it, whose words say more: the later error of one place wins then.
    if (byPointer.has(found.pointer) && error.keyword !== 'const' && error.keyword !== 'enum') continue;
    byPointer.set(found.pointer, contractProblem(schema.schemaId, found));
  }
  return [...byPointer.values()];
}

function explain(error: SchemaError, schema: SchemaModule, document: unknown): Inconsistency | null {
  const { keyword, params } = error;
  // Summaries of errors that are listed by themselves.
  if (keyword === 'propertyNames' || keyword === 'if' || keyword === '$ref') return null;
  if (keyword === 'required') {
    return { pointer: pointerTo(error.instancePath, String(params['missingProperty'])), expected: 'a value', actual: 'nothing' };
  }
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const known = schema.knownKeys[error.schemaPath] ?? [];
    const close = nearest(key, known);
    return {
      pointer: pointerTo(error.instancePath, key),
      expected: 'no such key',
      actual: `the unknown key ${JSON.stringify(cutText(key, 80))}`,
      ...(close !== null ? { hint: `did you mean ${JSON.stringify(close)}?` } : known.length > 0 ? { hint: `known keys: ${known.join(', ')}` } : {}),
    };
  }
  if (error.propertyName !== undefined) {
    const pointer = pointerTo(error.instancePath, error.propertyName);
    return { pointer, expected: `as key ${expectation(error)}`, actual: JSON.stringify(cutText(error.propertyName, 80)) };
  }
  return { pointer: error.instancePath, expected: expectation(error), actual: describeJson(valueAt(document, error.instancePath)) };
}

function expectation({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case 'type':
      return [params['type']].flat().map((type) => TYPE_WORDS[String(type)] ?? String(type)).join(' or ');
    case 'const':
      return JSON.stringify(params['allowedValue']);
    case 'enum':
      return `one of ${(params['allowedValues'] as unknown[]).map((allowed) => JSON.stringify(allowed)).join(', ')}`;
    case 'pattern':
      return PATTERN_WORDS[String(params['pattern'])] ?? `a text that matches ${String(params['pattern'])}`;
    case 'format':
      return FORMAT_WORDS[String(params['format'])] ?? String(params['format']);
    case 'minLength':
      return params['limit'] === 1 ? 'a text that is not empty' : `a text of at least ${String(params['limit'])} characters`;
    case 'maxLength':
      return `a text of at most ${String(params['limit'])} characters`;
    case 'minItems':
    case 'minProperties':
      return `at least ${String(params['limit'])} ${keyword === 'minItems' ? 'entry' : 'member'}`;
    case 'maxItems':
    case 'maxProperties':
      return `at most ${String(params['limit'])} ${keyword === 'maxItems' ? 'entries' : 'members'}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `${COMPARISON_WORDS[String(params['comparison'])] ?? String(params['comparison'])} ${String(params['limit'])}`;
    default:
      return `what the schema keyword ${keyword} asks for (${JSON.stringify(params)})`;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', object: 'an object', array: 'a list', null: 'null',
};

/** What stands at `pointer`, or undefined. Only own members count. */
function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const key of pointerKeys(pointer)) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** A JSON value in few words, for a message. */
function describeJson(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1 entry' : `a list of ${value.length} entries`;
  if (value !== null && typeof value === 'object') {
    const count = Object.keys(value).length;
    return count === 1 ? 'an object with 1 member' : `an object with ${count} members`;
  }
  return typeof value === 'string' ? JSON.stringify(cutText(value, 80)) : String(value);
}
