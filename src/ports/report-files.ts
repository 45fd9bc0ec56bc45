/** What lay in the folder of a gate's reports before the gate started; only the adapter reads it. */
export interface ReportMark {
  /** Identity (device, inode, size, time of last change) of every `*.json` file there. */
  readonly files: ReadonlySet<string>;
  /** The report that `latest.json` led to, for file systems whose clock is too coarse to show a change; null when there was none. */
  readonly latest: { readonly identity: string; readonly sha256: string } | null;
}

export type ReportReading =
  /** `path` is the real file, relative to the root, POSIX. */
  | { readonly kind: 'read'; readonly path: string; readonly bytes: Uint8Array; readonly sha256: string }
  /** There is a report, and this gate did not write it. */
  | { readonly kind: 'stale'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  /** Something lies there that must not be read, such as a link that leads elsewhere; `cause` says what. */
  | { readonly kind: 'refused'; readonly path: string; readonly cause: string };

/** How the file of a `script` gate can be started. `plain`: a file without the right to be executed, or any file on Windows. */
export type ScriptFile = 'executable' | 'plain' | 'missing' | 'no_file';

/** Reports that gates leave, and the scripts that leave them. Synchronous: the files are few and small. */
export interface ReportFiles {
  /**
   * @param root absolute path of the root
   * @param folder the gate's report folder relative to the root, POSIX
   */
  remember(root: string, folder: string): ReportMark;
  /**
   * Reads `latest.json` of `folder`, which is a file or a link to a plain name in the same folder, lies inside the root,
   * is regular, holds at most `maxBytes`, and was written since `mark` (SPEC section 4, PLATFORM findings 5 and A13).
   */
  readLatest(root: string, folder: string, mark: ReportMark, maxBytes: number): ReportReading;
  /** @param path absolute */
  inspectScript(path: string): ScriptFile;
}
