import { openGit } from '../../../src/adapters/node/git/git.js';
import type { GitLookup } from '../../../src/adapters/node/git/git.js';
import { createWorkspace } from '../../../src/adapters/node/workspace.js';
import { captureSnapshot } from '../../../src/workspace/capture.js';
import type { Capture } from '../../../src/workspace/capture.js';
import type { CaptureOptions } from '../../../src/workspace/capture-options.js';

export interface TestCapture extends Omit<Capture<Buffer>, 'scanned' | 'remember' | 'kept' | 'attach' | 'worktree'> {
  /** Path to the bytes that were handed over for scanning. */
  readonly scanned: ReadonlyMap<string, Buffer>;
}

export function lookUp(root: string, ci = true): GitLookup {
  return openGit({ root, ci, env: process.env });
}

/** Captures with the product's own adapters; `.ts` and `.js` files are sources, `package.json` is kept. */
export async function capture(root: string, mode: 'ci' | 'local' = 'ci', options: Partial<CaptureOptions<Buffer>> = {}, lookup: GitLookup = lookUp(root, mode === 'ci')): Promise<TestCapture> {
  const captured = await captureSnapshot<Buffer>(createWorkspace(root, lookup), {
    includeUntracked: mode === 'local',
    limits: { files: 1_000_000, scanBytes: 8 * 1024 * 1024 },
    isSource: (path) => /\.[jt]s$/.test(path),
    keepText: (path) => path.endsWith('package.json'),
    loadScan: () => Promise.resolve((_path, bytes, length) => Buffer.from(bytes.subarray(0, length))),
    ...options,
  });
  if (!captured.ok) throw new Error(captured.error.message);
  const { files, paths, snapshot, source, detail, prefix, problems, notCheckedOut, repositories } = captured.value;
  const scanned = await captured.value.scanned();
  return { files, paths, snapshot, source, detail, prefix, problems, notCheckedOut, repositories, scanned, has: (path) => captured.value.has(path), text: (path) => captured.value.text(path), foreignText: (file) => captured.value.foreignText(file), again: (path) => captured.value.again(path), indexOid: (path) => captured.value.indexOid(path), isUnseen: (path) => captured.value.isUnseen(path) };
}

export function paths(captured: TestCapture): string[] {
  return captured.snapshot.files.map((file) => file.path);
}

export function problemCodes(captured: TestCapture): string[] {
  return [...captured.problems.unreadable, ...captured.problems.warnings].map((problem) => problem.code);
}
