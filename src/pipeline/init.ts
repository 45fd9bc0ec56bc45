import { invariant } from '../base/invariant.js';
import { ok, type Problem, type Result } from '../base/result.js';
import { checksNothing } from '../config/init/propose-config.js';
import { filesToWrite, proposeFiles, workflowPathFor, type ProposedFile } from '../config/init/propose-files.js';
import { DEFAULT_LIMITS } from '../config/settings/snapshot-settings.js';
import { surveyProject } from '../config/init/survey-project.js';
import type { ProjectHome } from '../ports/project-home.js';
import type { World } from '../ports/world.js';
import { countedEdges } from '../rulepacks/cycles/counted-edges.js';
import { cyclesRulepack } from '../rulepacks/cycles/cycles-rulepack.js';
import { observe } from './tree/observe.js';
import { graphOf } from './tree/workspace-graph.js';

export interface Proposal {
  /** Everything that fits this folder; paths are from the top of its repository. */
  readonly files: readonly ProposedFile[];
  /** Those to write now: what is there already stays unless it was forced. */
  readonly write: readonly ProposedFile[];
  readonly kept: readonly Problem[];
  /** What a reader has to know about one of the files, a sentence each. */
  readonly notes: readonly { readonly path: string; readonly text: string }[];
  /** True when the proposed config checks nothing before somebody adds a gate to it. */
  readonly checksNothing: boolean;
}

/** Looks at the folder and proposes a config and a workflow for it. Writes nothing. */
export async function proposeInit(force: boolean, world: World, home: ProjectHome): Promise<Result<Proposal>> {
  const observed = await observe(world.workspace, {
    // By the defaults, as the proposed config does, whatever a config that is there says: it is proposed anew. What git does not track yet will be part of the project.
    includeUntracked: true,
    limits: DEFAULT_LIMITS,
    onProgress: (done, total) => world.log.progress(`reading ${done} of ${total} files`),
  });
  world.log.progress('');
  if (!observed.ok) return observed;
  const graph = await graphOf(observed.value);
  const counted = countedEdges(graph, cyclesRulepack('').default_config);
  invariant(counted.ok, 'defaults have no glob');
  const paths = observed.value.capture.paths;
  const branch = home.defaultBranch();
  const reports = await world.findReports();
  const survey = surveyProject([...new Set([...paths, ...reports])], world.readText, {
    cycles: graph.nodes.length === 0 ? null : counted.value.components().length,
    defaultBranch: branch?.name ?? null,
    folder: home.folder,
  });
  const files = proposeFiles(survey, workflowPathFor(home.folder, home.isTaken, home.readText));
  const [config, workflow] = files;
  const { write, kept } = filesToWrite(files, home.isTaken, force);
  const nothing = checksNothing(survey);
  return ok({
    files,
    write,
    kept,
    checksNothing: nothing,
    notes: [
      ...(nothing ? [{ path: config.path, text: `Nothing to check was found, so ${config.path} has no gate yet, only an example in a comment.` }] : []),
      ...(home.folder === null ? [] : [{ path: workflow.path, text: `GitHub reads workflows only at the top of a repository: ${workflow.path} is there and works in ${home.folder}.` }]),
      ...(branch?.from === 'remote' ? [] : [{ path: workflow.path, text: branchNote(workflow.path, branch?.name ?? null) }]),
    ],
  });
}

function branchNote(path: string, checkedOut: string | null): string {
  const why = checkedOut === null ? 'no branch is known here, so main was taken' : `${checkedOut} is checked out, and no remote names another`;
  return `${path} runs on pushes to ${checkedOut ?? 'main'} (${why}): change branches in it if your default branch is another one.`;
}

/** Writes what was proposed; each file that could not be written is a problem, and the others are written all the same. */
export function writeProposal({ write }: Proposal, force: boolean, home: ProjectHome): { readonly written: readonly string[]; readonly failed: readonly Problem[] } {
  const written: string[] = [];
  const failed: Problem[] = [];
  for (const file of write) {
    const placed = home.place(file, force);
    if (placed.ok) written.push(file.path);
    else failed.push(placed.error);
  }
  return { written, failed };
}
