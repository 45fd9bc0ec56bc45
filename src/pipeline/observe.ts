import type { Problem, Result } from '../base/result.js';
import { err, ok } from '../base/result.js';
import { extractImports, languageOf } from '../imports/extract/languages.js';
import type { ExtractedImports } from '../imports/import-record.js';
import { addExtended } from '../imports/resolve/extends-targets.js';
import type { Workspace, WorkspaceProblemCode } from '../ports/workspace.js';
import { captureSnapshot, type Capture } from '../workspace/capture.js';

/** What a run looked at: the snapshot, and the imports that were read from the very bytes that were hashed. */
export interface Observation {
  readonly capture: Capture;
  /** By path, for every source file that was scanned. */
  readonly extracted: ReadonlyMap<string, ExtractedImports>;
  /** The text of a file as it was captured; those that steer resolution stay the same whatever gates do to the disk. */
  text(path: string): string | null;
}

export interface ObserveOptions {
  readonly includeUntracked: boolean;
  /** The list of files, where it was made ahead with the same `includeUntracked`. */
  readonly listed?: ReturnType<Workspace['list']> | undefined;
  readonly limits: { readonly files: number; readonly scanBytes: number };
  onProgress(done: number, total: number): void;
}

/** Whether resolving imports will want the text of a file again, as far as its path tells. */
export function steersResolution(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === 'package.json' || name === 'pnpm-workspace.yaml' || (name.endsWith('.json') && /(?:ts|js)config/.test(path));
}

function isTsconfig(path: string): boolean {
  return path.endsWith('.json') && steersResolution(path) && !path.endsWith('package.json');
}

/** Reads the workspace, once (SPEC section 5, Snapshot). */
export function observe(workspace: Workspace, options: ObserveOptions): Result<Observation, Problem<WorkspaceProblemCode>> {
  const extracted = new Map<string, ExtractedImports>();
  const capture = captureSnapshot(workspace, {
    ...options,
    isSource: (path) => languageOf(path) !== null,
    keepText: steersResolution,
    onSource: (path, bytes, length) => {
      const imports = extractImports(path, bytes, length);
      if (imports !== null) extracted.set(path, imports);
    },
  });
  if (!capture.ok) return err(capture.error);
  const { files, text } = capture.value;
  const all = new Set<string>();
  const kept = new Map<string, string>();
  for (const { path } of files) {
    all.add(path);
    if (!isTsconfig(path)) continue;
    const content = text(path);
    if (content !== null) kept.set(path, content);
  }
  addExtended(kept, (path) => (all.has(path) ? text(path) : null));
  return ok({ capture: capture.value, extracted, text: (path) => kept.get(path) ?? text(path) });
}
