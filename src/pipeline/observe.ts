import type { Problem, Result } from '../base/result.js';
import { err, ok } from '../base/result.js';
import { loadExtractors } from '../imports/extract/extractors.js';
import { familyOf } from '../imports/extract/languages.js';
import type { ExtractedImports } from '../imports/import-record.js';
import { addExtended } from '../imports/resolve/javascript/extends-targets.js';
import { isTsconfigPath, steersResolution } from '../imports/resolve/steering-files.js';
import type { Workspace, WorkspaceProblemCode } from '../ports/workspace.js';
import { captureSnapshot, type Capture } from '../workspace/capture.js';

/** What a run looked at: the snapshot, and the imports that were read from the very bytes that were hashed. */
export interface Observation {
  readonly capture: Capture<ExtractedImports>;
  /** The text of a file as it was captured; those that steer resolution stay the same whatever gates do to the disk. */
  text(path: string): string | null;
}

export interface ObserveOptions {
  readonly includeUntracked: boolean;
  /** The list of files, where it was made ahead with the same `includeUntracked`. */
  readonly listed?: ReturnType<Workspace['list']> | undefined;
  readonly limits: { readonly files: number; readonly scanBytes: number };
  /** As of a capture. */
  readonly blobOids?: boolean;
  onProgress(done: number, total: number): void;
}

/** Reads the workspace, once (SPEC section 5, Snapshot). */
export async function observe(workspace: Workspace, options: ObserveOptions): Promise<Result<Observation, Problem<WorkspaceProblemCode>>> {
  const captured = await captureSnapshot<ExtractedImports>(workspace, {
    ...options,
    isSource: (path) => familyOf(path) !== null,
    keepText: steersResolution,
    loadScan: loadExtractors,
  });
  if (!captured.ok) return err(captured.error);
  const capture = captured.value;
  const all = new Set<string>();
  const kept = new Map<string, string>();
  for (const { path } of capture.files) {
    all.add(path);
    if (!isTsconfigPath(path)) continue;
    const content = capture.text(path);
    if (content !== null) kept.set(path, content);
  }
  addExtended(kept, (path) => (all.has(path) ? capture.text(path) : null));
  return ok({ capture, text: (path) => kept.get(path) ?? capture.text(path) });
}
