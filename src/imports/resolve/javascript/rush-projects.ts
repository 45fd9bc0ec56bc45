import { isObject, parseJsonc, textOf, textsOf } from '../jsonc.js';

/** A project of Rush. */
export interface RushProject {
  /** As it is written, relative to rush.json. */
  readonly folder: string;
  /** Names of other projects that it takes from a registry all the same. */
  readonly decoupled: readonly string[];
}

/**
 * The projects that a rush.json lists; null where it lists none because it is broken. Source: Rush documentation, "rush.json"
 * (`decoupledLocalDependencies`, which was `cyclicDependencyProjects`; reviewed 2026-11-26).
 */
export function readRushProjects(text: string): readonly RushProject[] | null {
  const config = parseJsonc(text);
  const projects = isObject(config) ? config['projects'] : undefined;
  if (!Array.isArray(projects)) return null;
  const found: RushProject[] = [];
  for (const project of projects as unknown[]) {
    const folder = isObject(project) ? textOf(project['projectFolder']) : null;
    if (!isObject(project) || folder === null) continue;
    found.push({ folder, decoupled: [...textsOf(project['decoupledLocalDependencies']), ...textsOf(project['cyclicDependencyProjects'])] });
  }
  return found;
}
