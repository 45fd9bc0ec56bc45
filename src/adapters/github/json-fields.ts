import { memberOf } from '../../base/plain-values.js';

export function textOf(value: unknown, ...path: readonly string[]): string | null {
  const found = memberOf(value, ...path);
  return typeof found === 'string' ? found : null;
}

export function numberOf(value: unknown, ...path: readonly string[]): number | null {
  const found = memberOf(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : null;
}
