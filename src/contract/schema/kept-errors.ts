import type { SchemaError } from './schema-validator.js';

type ErrorParts = Parameters<typeof addError> extends [unknown, ...infer Rest] ? Rest : never;

/**
 * How many errors a validator lists. A file can repeat one mistake a million times; nobody reads more, and ajv's own
 * way of collecting them takes time in the square of their number.
 */
export const MAX_LISTED_ERRORS = 1000;

/** Adds one error to the list while there is room; the validator counts the rest by itself. */
export function keepError(kept: SchemaError[] | null, ...error: ErrorParts): SchemaError[] {
  return kept !== null && kept.length >= MAX_LISTED_ERRORS ? kept : addError(kept, ...error);
}

/** Adds one error to the list. */
export function addError(kept: SchemaError[] | null, instancePath: string, schemaPath: string, keyword: string, params: SchemaError['params'], propertyName?: string): SchemaError[] {
  const error = { instancePath, schemaPath, keyword, params, ...(propertyName === undefined ? {} : { propertyName }) };
  if (kept === null) return [error];
  kept.push(error);
  return kept;
}

/** Adds the errors of a part to the list of the whole while there is room, in place. */
export function keepErrors(kept: SchemaError[], more: readonly SchemaError[]): SchemaError[] {
  kept.push(...more.slice(0, Math.max(0, MAX_LISTED_ERRORS - kept.length)));
  return kept;
}
