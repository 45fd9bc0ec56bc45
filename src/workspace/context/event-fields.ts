/** The value at `path` of a payload that may lack anything; undefined when a step is missing. */
export function field(event: unknown, ...path: readonly string[]): unknown {
  let value = event;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** A text that is not empty, else null. */
export function textAt(event: unknown, ...path: readonly string[]): string | null {
  const value = field(event, ...path);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A whole number that JSON carries exactly, else null. */
export function integerAt(event: unknown, ...path: readonly string[]): number | null {
  const value = field(event, ...path);
  return Number.isSafeInteger(value) ? (value as number) : null;
}
