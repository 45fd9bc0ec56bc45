/** Throws when `condition` is false: a bug of ours, never a fault of the input (those are a `Problem`). */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${message}`);
}

/** The end of a switch over a closed union: does not compile while a member is unhandled. */
export function assertNever(value: never): never {
  throw new Error(`invariant broken: unhandled ${JSON.stringify(value)}`);
}
