import type { RepoSnapshot, SnapshotFile } from '../contract/generated/types.js';

/** Text that is kept at most, in characters: what goes beyond is read again when it is asked for again. */
const MOST_KEPT = 32 * 1024 * 1024;

/** The same snapshot, for who asks twice: a text that was read once is kept, within a bound. */
export function withKeptTexts({ files, metadata }: RepoSnapshot): RepoSnapshot {
  const room = { left: MOST_KEPT };
  return { files: files.map((file) => new KeptFile(file, room)), metadata };
}

class KeptFile implements SnapshotFile {
  readonly path: string;
  readonly hash: string;
  readonly is_binary: boolean;
  readonly #file: SnapshotFile;
  readonly #room: { left: number };
  #kept: string | null = null;

  constructor(file: SnapshotFile, room: { left: number }) {
    this.path = file.path;
    this.hash = file.hash;
    this.is_binary = file.is_binary;
    this.#file = file;
    this.#room = room;
  }

  get content(): string | null {
    if (this.#kept !== null) return this.#kept;
    const { content } = this.#file;
    if (content === null || content.length > this.#room.left) return content;
    this.#room.left -= content.length;
    return (this.#kept = content);
  }
}
