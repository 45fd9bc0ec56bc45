import { openGit } from '../../../src/adapters/node/git.js';
import type { GitLookup } from '../../../src/adapters/node/git.js';
import { createWorkspace } from '../../../src/adapters/node/workspace.js';
import { captureSnapshot } from '../../../src/workspace/capture.js';
import type { Capture } from '../../../src/workspace/capture.js';
import type { CaptureOptions } from '../../../src/workspace/capture-options.js';

export interface TestCapture extends Capture {
  /** Path to the bytes that were handed over for scanning. */
  readonly scanned: ReadonlyMap<string, Buffer>;
}

export function lookUp(root: string, ci = true): GitLookup {
  return openGit({ root, ci, env: process.env });
}

/** Captures with the product's own adapters; `.ts` and `.js` files are sources, `package.json` is kept. */
export function capture(root: string, mode: 'ci' | 'local' = 'ci', options: Partial<CaptureOptions> = {}, lookup: GitLookup = lookUp(root, mode === 'ci')): TestCapture {
  const scanned = new Map<string, Buffer>();
  const captured = captureSnapshot(createWorkspace(root, lookup), {
    includeUntracked: mode === 'local',
    limits: { files: 1_000_000, scanBytes: 8 * 1024 * 1024 },
    isSource: (path) => /\.[jt]s$/.test(path),
    keepText: (path) => path.endsWith('package.json'),
    onSource: (path, bytes, length) => void scanned.set(path, Buffer.from(bytes.subarray(0, length))),
    ...options,
  });
  if (!captured.ok) throw new Error(captured.error.message);
  return { ...captured.value, scanned };
}

export function paths(captured: Capture): string[] {
  return captured.snapshot.files.map((file) => file.path);
}

export function problemCodes(captured: Capture): string[] {
  return [...captured.problems.unreadable, ...captured.problems.warnings].map((problem) => problem.code);
}
