import type { Settings } from '../config/settings.js';
import type { ChangedLines, WorkspaceFacts } from '../gates/workspace-facts.js';
import type { ChangeLimits, History } from '../ports/history.js';
import type { Observation } from './observation.js';

/** `WorkspaceFacts` for gates, and the same question asked only for the order of what is shown. */
export interface RunWorkspaceFacts extends WorkspaceFacts {
  /** As `changedLines`, within limits: what takes too long or is too much is unknown. Costs nothing where a gate has asked. */
  changedLinesSoon(limits: ChangeLimits): Promise<ChangedLines>;
}

/** What gates may ask of the workspace, from the snapshot and the history. */
export function workspaceFacts(observation: Observation, settings: Settings, history: () => Promise<History>): RunWorkspaceFacts {
  let changed: Promise<ChangedLines> | null = null;
  const { coverageRequired, blockOn, newOnly } = settings.policy;
  return {
    files: () => Promise.resolve(observation.capture.paths),
    changedLines: () => (changed ??= changedLines(observation, history)),
    changedLinesSoon: (limits) => changed ?? changedLines(observation, history, limits),
    readYaml: async (file, bytes) => (await import('../config/data-yaml.js')).readDataYaml(file, bytes),
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
    // Git compares what it tracks; a file of the snapshot that is not added yet is new as a whole.
    const captured = new Set(observation.capture.paths);
    for (const path of untracked) if (captured.has(path)) lines.set(path, linesOf(observation.text(path)));
    return { kind: 'known', lines };
  } catch (error) {
    return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error), hint: 'Check out with fetch-depth: 0 and without a filter for blobs, so that git can compare with the base.' };
  }
}

function linesOf(text: string | null): readonly number[] {
  return text === null ? [] : text.split('\n').map((_line, index) => index + 1);
}
