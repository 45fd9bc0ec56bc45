/** `make`, called at the first call and never again: who asks later gets the same promise, kept or broken. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
