import type { SnapshotFile } from '../contract/generated/types.js';

/** A file of a snapshot whose text somebody else gives. Made for every file of a tree, so it asks for nothing before somebody else does. */
export class FileWithText implements SnapshotFile {
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
