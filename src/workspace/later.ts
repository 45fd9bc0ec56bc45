/** A value that is computed when it is first asked for; what it is computed from is let go then. */
export type Later<T> = () => T;

export function later<T>(compute: () => T): Later<T> {
  let pending: (() => T) | null = compute;
  let value: T | undefined;
  return () => {
    if (pending !== null) {
      value = pending();
      pending = null;
    }
    return value as T;
  };
}

/** A value that is there already. */
export function now<T>(value: T): Later<T> {
  return () => value;
}
