import type { BaseChange } from '../base-facts.js';

/** Where a change counts: a changed file stands where it is, and one that was moved also where it was. */
export interface ChangedPlace {
  readonly at: string;
  /** The changed file. */
  readonly path: string;
}

/** The places of those of the changed files that `isMeant` holds for. */
export function changedPlaces(changed: readonly BaseChange[], isMeant: (path: string) => boolean): readonly ChangedPlace[] {
  const meant = changed.filter(({ path }) => isMeant(path));
  return [...meant.map(({ path }) => ({ at: path, path })), ...meant.flatMap((change) => (change.kind === 'renamed' ? [{ at: change.from, path: change.path }] : []))];
}
