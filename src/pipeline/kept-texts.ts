import type { RepoSnapshot, SnapshotFile } from '../contract/generated/types.js';

/** Text that is kept at most, in characters: what goes beyond is read again when it is asked for again. */
const MOST_KEPT = 32 * 1024 * 1024;

/** The same snapshot, for who asks twice: a text that was read once is kept, within a bound. */
export function withKeptTexts({ files, metadata }: RepoSnapshot): RepoSnapshot {
  const room = { left: MOST_KEPT };
  return { files: files.map((file) => new KeptFile(file, room)), metadata };
}

class KeptFile implements SnapshotFile {
  private kept: string | null = null;

  constructor(
    private readonly file: SnapshotFile,
    private readonly room: { left: number },
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
    if (this.kept !== null) return this.kept;
    const { content } = this.file;
    if (content === null || content.length > this.room.left) return content;
    this.room.left -= content.length;
    return (this.kept = content);
  }
}
