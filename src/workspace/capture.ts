import { by } from '../base/order.js';
import { err, ok } from '../base/result.js';
import type { Problem, Result } from '../base/result.js';
import type { RepoSnapshot, SnapshotFile } from '../contract/generated/types.js';
import type { ListedFile, Workspace, WorkspaceProblemCode } from '../ports/workspace.js';
import type { CaptureOptions } from './capture-options.js';
import { createCaptureWarnings, unreadableFile } from './capture-problems.js';
import type { CaptureProblemCode } from './capture-problems.js';
import { createFileReader } from './file-reader.js';
import type { CapturedFile } from './file-reader.js';
import { later, type Later } from './later.js';
import { createSnapshot } from './snapshot.js';

/** The workspace as it was at one moment: what was hashed is what was scanned. */
export interface Capture {
  /** Sorted by path. What is not hashed yet is hashed when its `hash` is asked for. */
  readonly files: readonly SnapshotFile[];
  /** Hashes everything that is not hashed yet. */
  readonly snapshot: RepoSnapshot;
  readonly source: 'git' | 'walk';
  /** One sentence on how the list of files was made. */
  readonly detail: string;
  /** Where the root lies in its repository: empty, or a POSIX path that ends in `/`. */
  readonly prefix: string;
  readonly problems: {
    /** Files that had to be read and could not: each makes the contract `Failed: unreadable_file`. Sorted by path. */
    readonly unreadable: readonly Problem<CaptureProblemCode>[];
    readonly limit: Problem<CaptureProblemCode> | null;
    /** What was left out by rule, named. */
    readonly warnings: readonly Problem<CaptureProblemCode>[];
  };
  /** The normalised text of a file, null when it is binary or not in the snapshot. Throws when it changed since. */
  text(path: string): string | null;
  /** Git's id for the raw bytes of a scanned source file; null for other files and without git. */
  blobOid(path: string): string | null;
}

const PROGRESS_STEP = 500;

/**
 * The one read of the disk (SPEC section 5, Snapshot): lists the files, reads each once, hashes it, hands sources on.
 * Fails only when git refuses to list; a file that cannot be read is a problem of the capture.
 */
export function captureSnapshot(
  workspace: Workspace,
  options: CaptureOptions,
): Result<Capture, Problem<WorkspaceProblemCode>> {
  const listed = options.listed ?? workspace.list({ includeUntracked: options.includeUntracked });
  if (!listed.ok) return err(listed.error);
  const listing = listed.value;

  const listedFiles = listing.files.filter((file) => !isProductOfRun(file)).sort(by((file) => file.path));
  const unreadable: Problem<CaptureProblemCode>[] = listing.unreadable.map(({ path, cause }) => unreadableFile(path, cause));
  const warnings = createCaptureWarnings();
  for (const path of listing.repositories) warnings.repository(path);

  const total = Math.min(listedFiles.length, options.limits.files);
  const reader = createFileReader(workspace, listing.objectFormat, options, warnings);
  const files: SnapshotFile[] = [];
  const blobOids = new Map<string, Later<string>>();
  let totalBytes = 0;
  let previous: string | null = null;
  for (let at = 0; at < total; at += 1) {
    const file = listedFiles[at] as ListedFile;
    const captured: CapturedFile | Problem<'unreadable_file'> | null =
      file.path === previous ? unreadableFile(file.path, 'two names become this path once percent-coded') : reader.read(file);
    previous = file.path;
    if (captured !== null && 'code' in captured) unreadable.push(captured);
    else if (captured !== null) {
      files.push(captured.file);
      totalBytes += captured.length;
      if (captured.blobOid !== null) blobOids.set(file.path, captured.blobOid);
    }
    if ((at + 1) % PROGRESS_STEP === 0 || at + 1 === total) options.onProgress?.(at + 1, total);
  }

  let byPath: Map<string, SnapshotFile> | null = null;
  const snapshot = later(() => createSnapshot(files, totalBytes));
  return ok({
    files,
    get snapshot() {
      return snapshot();
    },
    source: listing.source,
    detail: listing.detail,
    prefix: listing.prefix,
    problems: {
      unreadable: unreadable.sort(by((problem) => problem.location?.file ?? '')),
      limit: total < listedFiles.length ? tooManyFiles(listedFiles.length, total) : null,
      warnings: warnings.problems(),
    },
    text(path) {
      byPath ??= new Map(files.map((file) => [file.path, file]));
      return byPath.get(path)?.content ?? null;
    },
    blobOid: (path) => blobOids.get(path)?.() ?? null,
  });
}

/** What earlier runs of this product wrote must never be part of what the next one judges. */
function isProductOfRun(file: ListedFile): boolean {
  return !file.tracked && (file.path.startsWith('artifacts/ci/') || file.path.startsWith('artifacts/gates/'));
}

function tooManyFiles(found: number, limit: number): Problem<CaptureProblemCode> {
  return {
    code: 'limit_exceeded',
    message: `The workspace has ${found} files and the limit is ${limit}: the rest was not read.`,
    expected: `at most ${limit} files`,
    actual: `${found} files`,
    hint: 'Raise the limit of files in the config, or run in a subfolder with working-directory.',
  };
}
