import { memberOf } from '../../base/plain-values.js';

/** A text that is not empty, else null. */
export function textAt(event: unknown, ...path: readonly string[]): string | null {
  const value = memberOf(event, ...path);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A whole number that JSON carries exactly, else null. */
export function integerAt(event: unknown, ...path: readonly string[]): number | null {
  const value = memberOf(event, ...path);
  return Number.isSafeInteger(value) ? (value as number) : null;
}
