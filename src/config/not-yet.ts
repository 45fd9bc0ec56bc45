/** A setting that is part of the design but not of this version, and what does the job today. */
export interface NotYet {
  /** Keys from the top of the file; `*` stands for any one key. */
  readonly path: readonly string[];
  readonly instead: string;
}

/**
 * Settings of later versions. They are refused by name, because a setting that is accepted and ignored would show green
 * for something that nobody checked.
 */
export const NOT_YET: readonly NotYet[] = [
];

/** The entry for a setting of a later version, or null. */
export function notYet(keys: readonly string[]): NotYet | null {
  return NOT_YET.find(({ path }) => path.length === keys.length && path.every((key, index) => key === '*' || key === keys[index])) ?? null;
}
