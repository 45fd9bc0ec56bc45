import { isMap, textOf, textsOf } from '../../../base/plain-values.js';
import { parseJsonc } from '../jsonc.js';

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
  const projects = isMap(config) ? config['projects'] : undefined;
  if (!Array.isArray(projects)) return null;
  const found: RushProject[] = [];
  for (const project of projects as unknown[]) {
    const folder = isMap(project) ? textOf(project['projectFolder']) : null;
    if (!isMap(project) || folder === null) continue;
    found.push({ folder, decoupled: [...textsOf(project['decoupledLocalDependencies']), ...textsOf(project['cyclicDependencyProjects'])] });
  }
  return found;
}
