import { bringPathsInOrder, by } from '../base/order.js';
import { indexIn } from '../base/sorted-texts.js';
import { err, ok } from '../base/result.js';
import type { Problem, Result } from '../base/result.js';
import type { RepoSnapshot, SnapshotFile } from '../contract/generated/types.js';
import type { ListedFile, Workspace, WorkspaceListing, WorkspaceProblemCode, WorktreeState } from '../ports/workspace.js';
import { beginRecalling } from './recall/begin-recalling.js';
import { createBlobOids } from './text/blob-oid.js';
import type { CaptureOptions, OpenedCache } from './capture-options.js';
import { createCaptureWarnings, unreadableFile, unreadableFolder } from './capture-problems.js';
import type { CaptureProblemCode, CaptureWarnings } from './capture-problems.js';
import type { FileReading } from './facts/file-facts.js';
import type { FilesRead } from './files-read.js';
import { readFiles } from './read-files.js';
import { collectScans } from './collect-scans.js';
import type { KeptScans } from './recall/kept-scans.js';
import type { Attachment } from './recall/recall.js';
import { createSnapshot } from './facts/snapshot.js';
import { type FileAgain, SnapshotEntry } from './facts/snapshot-entry.js';

/** The workspace as it was at one moment: what was hashed is what was scanned. */
export interface Capture<S> {
  /** Sorted by path. What is not hashed yet is hashed when its `hash` is asked for. */
  readonly files: readonly SnapshotFile[];
  /** Those of `files`; the same list whenever it is asked for. */
  readonly paths: readonly string[];
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
  /** What the scanner made of each source file that was scanned, by path, in order of path. */
  scanned(): Promise<ReadonlyMap<string, S>>;
  /** What an earlier run kept of scans, with what was made of them; null without a cache. */
  kept(): Promise<KeptScans<S> | null>;
  /** Gives what was made of the scans of this capture, to be kept with them. */
  attach(attachment: Attachment): void;
  /** Keeps what was read for the next run, where there is a cache; to be called when everything else is done. */
  remember(): Promise<void>;
  /** Whether a file is in the snapshot. */
  has(path: string): boolean;
  /** The normalised text of a file, null when it is binary or not in the snapshot. Throws when it changed since. */
  text(path: string): string | null;
  /** The text of a manifest that is in another encoding, as its own tool reads it; null for any other file, and for one of another hash. */
  foreignText(file: { readonly path: string; readonly hash: string }): string | null;
  /** A file as it lies there now; null where that is not what was hashed any more, for a link, for what is not in the snapshot, and without git. */
  again(path: string): FileAgain | null;
  /** Git's id for the content of a captured file in the index when the files were listed: that of the file only where git calls it unmodified. Null for what is not tracked. */
  indexOid(path: string): string | null;
  /** Whether git tracks a file and does not tell what is changed in it: it is told not to look (assume-unchanged, skip-worktree), or has it unmerged. */
  isUnseen(path: string): boolean;
  /** Files that a sparse checkout left out, with git's id of their content in the index. */
  readonly notCheckedOut: ReadonlyMap<string, string>;
  /** What git said of the files when they were captured; null where it was not asked. */
  readonly worktree: WorktreeState | null;
  /** Folders that are repositories of their own, submodules among them: nothing of them is captured. */
  readonly repositories: readonly string[];
}

/**
 * The one read of the disk (SPEC section 5, Snapshot): lists the files, reads each once, hashes it, scans sources. Fails
 * only when git refuses to list; a file that cannot be read is a problem of the capture.
 */
export async function captureSnapshot<S>(workspace: Workspace, options: CaptureOptions<S>): Promise<Result<Capture<S>, Problem<WorkspaceProblemCode>>> {
  const { cache, loadCodec } = options;
  let opened: OpenedCache<S> | null = null;
  if (cache !== undefined && loadCodec !== undefined) {
    const begun = options.begun ?? (await beginRecalling(workspace, options.includeUntracked, cache.store));
    opened = await cache.open(workspace, begun, options, cache, await loadCodec());
  }
  const listed = await (opened === null ? workspace.list({ includeUntracked: options.includeUntracked }) : opened.list());
  if (!listed.ok) return err(listed.error);
  const listing = listed.value;

  const candidates = bringPathsInOrder(listing.files.filter((file) => !isProductOfRun(file)));
  const total = Math.min(candidates.length, options.limits.files);
  const limit = total < candidates.length ? tooManyFiles(candidates.length, total) : null;
  const unreadable = listing.unreadable.map(({ path, cause }) => unreadableFolder(path, cause, listing.source));
  const files = distinct(limit === null ? candidates : candidates.slice(0, total), unreadable);

  const { beside } = options;
  if (beside !== undefined && files.length >= beside.fromFiles) beside.begin();
  const read = opened === null ? await readFiles(workspace, listing.objectFormat, files, options) : await opened.read(listing.objectFormat, files);
  const warnings = createCaptureWarnings();
  const entries: SnapshotEntry<S>[] = [];
  const notCheckedOut = new Map<string, string>();
  let totalBytes = 0;
  for (let at = 0; at < files.length; at++) {
    const file = files[at] as ListedFile;
    const reading = read.readings[at] as FileReading<S>;
    if (reading.kind === 'unreadable') unreadable.push(unreadableFile(file.path, reading.cause));
    else if (reading.kind === 'left_out') {
      if (file.sparseOid !== undefined) notCheckedOut.set(file.path, file.sparseOid);
      (reading.why === 'vanished' ? warnings.vanished : warnings.notCheckedOut)(file.path);
    } else {
      const { facts } = reading;
      entries.push(new SnapshotEntry(workspace, file, facts));
      totalBytes += facts.length;
      if (facts.notScanned !== null) warnings.notScanned(file.path, facts.notScanned);
    }
  }
  const submodules = listing.repositories.length === 0 ? NO_SUBMODULES : submodulesOf(entries.find(({ path }) => path === '.gitmodules'));
  for (const path of listing.repositories) (submodules.has(path) ? warnings.submodule : warnings.repository)(path);
  return ok(new FinishedCapture(listing, entries, notCheckedOut, totalBytes, read, problemsOf(unreadable, limit, warnings)));
}

const NO_SUBMODULES: ReadonlySet<string> = new Set();

/** The folders that .gitmodules names (`path = vendor/tide`); none where it changes meanwhile. */
function submodulesOf(entry: SnapshotEntry<unknown> | undefined): ReadonlySet<string> {
  try {
    const text = entry?.content ?? '';
    return new Set([...text.matchAll(/^[ \t]*path[ \t]*=(.*)$/gm)].map(([, path = '']) => path.trim().replace(/^"(.*)"$/, '$1')));
  } catch {
    return NO_SUBMODULES;
  }
}

class FinishedCapture<S> implements Capture<S> {
  readonly source: Capture<S>['source'];
  readonly detail: string;
  readonly prefix: string;
  readonly repositories: readonly string[];
  private known: ReadonlyMap<string, SnapshotEntry<S>> | null = null;
  private listed: readonly string[] | null = null;
  private made: RepoSnapshot | null = null;
  private scans: Promise<ReadonlyMap<string, S>> | null = null;
  private attachment: Attachment | null = null;
  private blobOids: ((content: Uint8Array) => string) | null = null;
  private readonly objectFormat: WorkspaceListing['objectFormat'];

  constructor(
    { source, detail, prefix, repositories, objectFormat }: WorkspaceListing,
    readonly files: readonly SnapshotEntry<S>[],
    readonly notCheckedOut: ReadonlyMap<string, string>,
    private readonly totalBytes: number,
    private readonly read: Pick<FilesRead<S>, 'scanHeld' | 'again' | 'kept' | 'recall' | 'remember'>,
    readonly problems: Capture<S>['problems'],
  ) {
    this.source = source;
    this.detail = detail;
    this.prefix = prefix;
    this.repositories = repositories;
    this.objectFormat = objectFormat;
  }

  get paths(): readonly string[] {
    return (this.listed ??= this.files.map((file) => file.path));
  }

  get snapshot(): RepoSnapshot {
    const { recall } = this.read;
    return (this.made ??= createSnapshot(this.files, this.totalBytes, recall === undefined ? null : (index) => recall.canonicalFrom(this.files, index)));
  }

  scanned(): Promise<ReadonlyMap<string, S>> {
    return (this.scans ??= collectScans(this.files, this.read));
  }

  get worktree(): WorktreeState | null {
    return this.read.recall?.state ?? null;
  }

  async kept(): Promise<KeptScans<S> | null> {
    await this.read.scanHeld();
    return this.read.kept?.(this.files) ?? null;
  }

  attach(attachment: Attachment): void {
    this.attachment = attachment;
  }

  async remember(): Promise<void> {
    await this.read.scanHeld();
    await this.read.remember(this.attachment);
  }

  has(path: string): boolean {
    return this.entries().has(path);
  }

  text(path: string): string | null {
    return this.files[indexIn(this.paths, path)]?.content ?? null;
  }

  foreignText({ path, hash }: { readonly path: string; readonly hash: string }): string | null {
    const entry = this.entry(path);
    return entry?.hash === hash ? entry.foreignText : null;
  }

  again(path: string): FileAgain | null {
    if (this.objectFormat === null) return null;
    return this.entry(path)?.again((this.blobOids ??= createBlobOids(this.objectFormat))) ?? null;
  }

  indexOid(path: string): string | null {
    return this.entry(path)?.indexOid ?? null;
  }

  isUnseen(path: string): boolean {
    const file = this.entry(path)?.file;
    return file !== undefined && file.tracked && file.oid === null;
  }

  private entry(path: string): SnapshotEntry<S> | undefined {
    return this.entries().get(path);
  }

  private entries(): ReadonlyMap<string, SnapshotEntry<S>> {
    if (this.known !== null) return this.known;
    const known = new Map<string, SnapshotEntry<S>>();
    for (let at = 0; at < this.files.length; at++) {
      const entry = this.files[at] as SnapshotEntry<S>;
      known.set(entry.path, entry);
    }
    return (this.known = known);
  }
}

function problemsOf(unreadable: Problem<CaptureProblemCode>[], limit: Problem<CaptureProblemCode> | null, warnings: CaptureWarnings): Capture<never>['problems'] {
  return { unreadable: unreadable.sort(by((problem) => problem.location?.file ?? '')), limit, warnings: warnings.problems() };
}

/** Two names can become one path once percent-coded: the second is told as unreadable. */
function distinct(files: readonly ListedFile[], unreadable: Problem<CaptureProblemCode>[]): readonly ListedFile[] {
  let previous: string | null = null;
  return files.filter(({ path }) => {
    const isDouble = path === previous;
    if (isDouble) unreadable.push(unreadableFile(path, 'two names become this path once percent-coded'));
    previous = path;
    return !isDouble;
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
