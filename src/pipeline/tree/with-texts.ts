import type { RepoSnapshot, SnapshotFile } from '../../contract/generated/types.js';

/** A snapshot whose texts somebody else gives. Its list, and the fingerprint of all files, are made when they are asked for: not every analyzer looks at files. */
export function withTexts(snapshot: RepoSnapshot, textOf: (file: SnapshotFile) => string | null): RepoSnapshot {
  let made: readonly SnapshotFile[] | null = null;
  return {
    get files() {
      return (made ??= snapshot.files.map((file) => new FileWithText(file, textOf)));
    },
    get metadata() {
      return snapshot.metadata;
    },
  };
}

/** A file of a snapshot whose text somebody else gives. Made for every file of a tree, so it asks for nothing before somebody else does. */
class FileWithText implements SnapshotFile {
  constructor(
    private readonly file: SnapshotFile,
    private readonly textOf: (file: SnapshotFile) => string | null,
  ) {}

  get path(): string {
    return this.file.path;
  }

  get hash(): string {
    return this.file.hash;
  }

  get is_binary(): boolean {
    return this.file.is_binary;
  }

  get content(): string | null {
    return this.textOf(this.file);
  }
}
