import { modulesOf, type Modules } from '../../graph/modules.js';
import type { Observation } from './observation.js';
import { steeringParsersFor } from './steering-parsers.js';

/** The modules of the workspace as it was captured. */
export async function workspaceModules({ capture, text }: Observation): Promise<Modules> {
  const { paths } = capture;
  return modulesOf({ paths, has: (path) => capture.has(path), text }, await steeringParsersFor(paths, text));
}
