import type { RepoSnapshot, SnapshotFile } from '../contract/generated/types.js';
import type { History } from '../ports/history.js';
import { formOf, textOf } from '../workspace/normalise.js';
import type { ByteChecks } from '../ports/workspace.js';
import type { Observation } from './observe.js';

export interface StableTextsParts {
  readonly observation: Observation;
  readonly checks: ByteChecks;
  history(): Promise<History>;
}

/**
 * What `analyse` makes of the snapshot with texts that no gate can change: only files that git called unmodified when they were captured
 * have one, and where a gate has written to such a file since, git has what it was. `analyse` is called again then.
 */
export async function onStableTexts<T>({ observation: { capture }, checks, history }: StableTextsParts, analyse: (snapshot: RepoSnapshot) => T): Promise<T> {
  const known = new Map<string, string | null>();
  const changed = new Map<string, string>();
  const textOfFile = (file: SnapshotFile): string | null => {
    const { path } = file;
    const oid = capture.blobOid(path);
    if (oid === null || oid !== capture.indexOid(path)) return null;
    const text = known.get(path);
    if (text !== undefined) return text;
    try {
      return file.content;
    } catch {
      changed.set(path, oid);
      return null;
    }
  };
  const snapshot = { files: capture.files.map((file) => new StableFile(file, textOfFile)), metadata: capture.snapshot.metadata };
  const first = analyse(snapshot);
  if (changed.size === 0) return first;
  const blobs = await (await history()).readBlobs([...changed.values()]).catch(() => new Map<string, Uint8Array>());
  for (const [path, oid] of changed) {
    const blob = blobs.get(oid);
    known.set(path, blob === undefined ? null : textOf(blob, formOf(blob, checks)));
  }
  return analyse(snapshot);
}

class StableFile implements SnapshotFile {
  readonly path: string;
  readonly hash: string;
  readonly is_binary: boolean;
  readonly #file: SnapshotFile;
  readonly #textOf: (file: SnapshotFile) => string | null;

  constructor(file: SnapshotFile, textOf: (file: SnapshotFile) => string | null) {
    this.path = file.path;
    this.hash = file.hash;
    this.is_binary = file.is_binary;
    this.#file = file;
    this.#textOf = textOf;
  }

  get content(): string | null {
    return this.#textOf(this.#file);
  }
}
