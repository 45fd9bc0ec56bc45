/** An object of parsed JSON, YAML or TOML. */
export type PlainMap = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object with keys, and no list. */
export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a key that came from elsewhere: `constructor` and the like are keys as others, and no member of every object. */
export function own<V>(map: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The value at a path of keys into what came from elsewhere; undefined where a step is missing. */
export function memberOf(value: unknown, ...keys: readonly string[]): unknown {
  let inner = value;
  for (const key of keys) inner = isMap(inner) ? own(inner, key) : undefined;
  return inner;
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The texts of a list; whatever else is in it is left out. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
