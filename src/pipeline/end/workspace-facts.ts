import type { Settings } from '../../config/settings/settings.js';
import type { ChangedPaths } from '../../gates/changed-paths.js';
import type { ChangedLines, WorkspaceFacts } from '../../gates/workspace-facts.js';
import type { ChangeLimits, History } from '../../ports/history.js';
import type { Observation } from '../tree/observation.js';

const LOST_HINT = 'Let no gate put back or remove files of the change before their coverage is judged.';
const UNSEEN_HINT = 'Let git look at it (git update-index --no-assume-unchanged --no-skip-worktree), or end the merge.';

/** `WorkspaceFacts` for gates, and the same question asked only for the order of what is shown. */
export interface RunWorkspaceFacts extends WorkspaceFacts {
  /** As `changedLines`, within limits: what takes too long or is too much is unknown. Costs nothing where a gate has asked. */
  changedLinesSoon(limits: ChangeLimits): Promise<ChangedLines>;
}

export interface WorkspaceFactsParts {
  history(): Promise<History>;
  /** What the workspace as it was captured changes since the base. */
  changedPaths(): Promise<ChangedPaths>;
}

/** What gates may ask of the workspace, from the snapshot and the history. */
export function workspaceFacts(observation: Observation, settings: Settings, { history, changedPaths }: WorkspaceFactsParts): RunWorkspaceFacts {
  let changed: Promise<ChangedLines> | null = null;
  const { coverageRequired, blockOn, newOnly } = settings.policy;
  return {
    files: () => Promise.resolve(observation.capture.paths),
    changedLines: () => (changed ??= changedLines(observation, history).then((lines) => asCaptured(lines, observation, changedPaths))),
    changedLinesSoon: (limits) => changed ?? changedLines(observation, history, limits),
    readYaml: async (file, bytes) => (await import('../../config/yaml/data-yaml.js')).readDataYaml(file, bytes),
    policy: { coverageRequired, blockOn, newOnly },
  };
}

async function changedLines(observation: Observation, openHistory: () => Promise<History>, limits: ChangeLimits = {}): Promise<ChangedLines> {
  const history = await openHistory();
  const base = await history.findBase(limits.milliseconds);
  if (base.kind === 'none') return { kind: 'none', reason: base.reason };
  if (base.kind === 'unknown') return { kind: 'unknown', reason: base.reason, hint: base.hint };
  try {
    const tree = await history.openTree(base.sha);
    const { lines: tracked, untracked } = await tree.changedLines(limits);
    const lines = new Map(tracked);
    // Git compares what it tracks; a file of the snapshot that is not added yet is new as a whole, also where a gate has told git to ignore it since.
    const { capture } = observation;
    const isNew = new Set(untracked);
    for (const path of capture.paths) if (isNew.has(path) || (!lines.has(path) && capture.indexOid(path) === null && !capture.isUnseen(path))) lines.set(path, linesOf(observation.text(path)));
    return { kind: 'known', lines };
  } catch (error) {
    return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error), hint: 'Check out with fetch-depth: 0 and without a filter for blobs, so that git can compare with the base.' };
  }
}

/**
 * Git compares what lies there now. Where a gate has put a file of the change back since, or taken it away, its lines would not be asked for;
 * and what a gate has written to other files is none of the change.
 */
async function asCaptured(changed: ChangedLines, { capture }: Observation, changedPaths: () => Promise<ChangedPaths>): Promise<ChangedLines> {
  if (changed.kind !== 'known') return changed;
  const { lines } = changed;
  const captured = await changedPaths();
  if (captured.kind !== 'known') return { kind: 'unknown', reason: captured.reason, hint: LOST_HINT };
  const unseen = captured.paths.find((path) => capture.isUnseen(path));
  if (unseen !== undefined) return { kind: 'unknown', reason: `${unseen} was changed, and git is told not to look at it, or has it unmerged`, hint: UNSEEN_HINT };
  const rewritten = captured.paths.filter((path) => capture.has(path) && capture.again(path) === null);
  const lost = rewritten.filter((path) => !lines.has(path));
  const [first] = lost;
  if (first === undefined) {
    const ofChange = new Set(captured.paths);
    return { kind: 'known', lines: new Map([...lines].filter(([path]) => ofChange.has(path) || capture.again(path) !== null)), rewritten };
  }
  return { kind: 'unknown', reason: `${first}${lost.length === 1 ? '' : ` and ${lost.length - 1} more files of the change`} ${lost.length === 1 ? 'is' : 'are'} not what was there when the gates began, and as the base has it`, hint: LOST_HINT };
}

function linesOf(text: string | null): readonly number[] {
  return text === null ? [] : text.split('\n').map((_line, index) => index + 1);
}
