import type { SchemaError } from './schema-validator.js';

/**
 * How many errors a validator lists. A file can repeat one mistake a million times; nobody reads more, and ajv's own
 * way of collecting them takes time in the square of their number.
 */
export const MAX_LISTED_ERRORS = 1000;

/** Adds one error to the list while there is room; the validator counts the rest by itself. */
export function keepError(kept: SchemaError[], error: SchemaError): void {
  if (kept.length < MAX_LISTED_ERRORS) kept.push(error);
}

/** Adds the errors of a part to the list of the whole while there is room, in place. */
export function keepErrors(kept: SchemaError[], more: readonly SchemaError[]): SchemaError[] {
  for (const error of more) keepError(kept, error);
  return kept;
}
