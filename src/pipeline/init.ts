import { ok, type Problem, type Result } from '../base/result.js';
import { filesToWrite, proposeFiles, type ProposedFile } from '../config/init/propose-files.js';
import { surveyProject } from '../config/init/survey-project.js';
import { findComponents } from '../graph/components.js';
import type { World } from '../ports/world.js';
import { observe } from './observe.js';
import { graphOf } from './workspace-graph.js';

const LIMITS = { files: 1_000_000, scanBytes: 8 * 1024 * 1024 };

export interface Proposal {
  /** Everything that fits this repository. */
  readonly files: readonly ProposedFile[];
  /** Those to write now: what is there already stays unless it was forced. */
  readonly write: readonly ProposedFile[];
  readonly kept: readonly Problem[];
}

/** Looks at the repository and proposes a config and a workflow for it. Writes nothing. */
export async function proposeInit(force: boolean, world: World): Promise<Result<Proposal>> {
  const observed = observe(world.workspace, {
    includeUntracked: true,
    limits: LIMITS,
    onProgress: (done, total) => world.log.progress(`reading ${done} of ${total} files`),
  });
  world.log.progress('');
  if (!observed.ok) return observed;
  const graph = await graphOf(observed.value);
  const counted = graph.edges.filter((edge) => edge.kind !== 'type');
  const paths = observed.value.capture.snapshot.files.map((file) => file.path);
  const survey = surveyProject([...new Set([...paths, ...world.findReports()])], world.readText, {
    cycles: graph.nodes.length === 0 ? null : findComponents(graph.nodes.length, counted).length,
    defaultBranch: null,
  });
  const files = proposeFiles(survey);
  const { write, kept } = filesToWrite(files, (path) => world.readText(path) !== null, force);
  return ok({ files, write, kept });
}
